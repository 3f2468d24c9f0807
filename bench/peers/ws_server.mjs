// A plain broadcast in Node: what one room member sends, everyone in the room gets. No storing, no rights.
import { createRequire } from "node:module";
const { WebSocketServer } = createRequire(process.argv[3])("ws");
const rooms = new Map();
const server = new WebSocketServer({ port: Number(process.argv[2]), host: "127.0.0.1", perMessageDeflate: false });
server.on("connection", (socket, request) => {
  const room = request.url;
  if (!rooms.has(room)) rooms.set(room, new Set());
  rooms.get(room).add(socket);
  socket.on("message", (data) => { for (const other of rooms.get(room)) other.send(data.toString()); });
  socket.on("close", () => rooms.get(room).delete(socket));
});
server.on("listening", () => console.log("ready"));
