// A plain broadcast with Node's socket.io: what one member sends, the room gets. No storing, no rights.
import { createServer } from "node:http";
import { createRequire } from "node:module";
const { Server } = createRequire(process.argv[3])("socket.io");
const http = createServer();
const io = new Server(http, { transports: ["websocket"], perMessageDeflate: false });
io.on("connection", (socket) => {
  const { room } = socket.handshake.query;
  socket.join(room);
  socket.on("say", (text) => io.to(room).emit("said", text));
});
http.listen(Number(process.argv[2]), "127.0.0.1", () => console.log("ready"));
