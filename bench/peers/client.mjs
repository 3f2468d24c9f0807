// The same client for every peer: in each class one acts, and the time until each of 20 has it is noted.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
const { WebSocket } = createRequire(process.argv[2])("ws");
const { peer, port, classes, seats, acts, every, size, storm, out } = JSON.parse(
  process.argv[3].startsWith("@") ? readFileSync(process.argv[3].slice(1), "utf8") : process.argv[3],
);
const base = `ws://127.0.0.1:${port}`;
// Django Channels sends bare frames, as ws does.
const plain = peer === "ws" || peer === "channels";
const pad = "x".repeat(size);
const times = [];
let bytes = 0; // received by all
const sleep = (ms) => new Promise((go) => setTimeout(go, ms));

function open(url, options) {
  return new Promise((go, no) => {
    const socket = new WebSocket(url, { perMessageDeflate: false, ...options });
    socket.on("error", no);
    socket.got = () => {};
    socket.on("message", (data) => {
      bytes += data.length;
      socket.heard = performance.now();
      const text = data.toString();
      if (peer.startsWith("socket")) {
        if (text === "2") return socket.send("3");
        if (text.startsWith("0")) return socket.send("40");
        if (text.startsWith("40")) return go(socket);
        if (text.startsWith("42")) socket.got();
      } else if (peer === "duologue") {
        if (text.startsWith('{"type":"welcome"')) {
          // As the page does: asks after a silence.
          setInterval(() => performance.now() - socket.heard > 25_000 && socket.send('{"type":"ping"}'), 1_000);
          go(socket);
        }
        else if (text.startsWith('{"type":"show"') && text.includes('"closes_at"')) socket.got();
      } else socket.got();
    });
    if (plain) socket.on("open", () => go(socket));
  });
}

async function openClass(i) {
  const sockets = [];
  for (let j = 0; j < 21; j++) {
    if (peer === "duologue") sockets.push(await open(base + seats[i][j].path, { headers: { Cookie: `seat=${seats[i][j].seat}` } }));
    else if (plain) sockets.push(await open(`${base}/room${i}`));
    else sockets.push(await open(`${base}/socket.io/?EIO=4&transport=websocket&room=room${i}`));
  }
  return sockets;
}

let number = 0;
const doIt = (socket, command) => socket.send(JSON.stringify({ type: "do", id: `n${number++}`, command }));

function act(sockets) {
  return new Promise((go) => {
    const start = performance.now();
    let missing = 20;
    for (const socket of sockets.slice(1)) socket.got = () => {
      times.push(performance.now() - start);
      socket.got = () => {};
      if (--missing === 0) go();
    };
    if (peer === "duologue") doIt(sockets[0], { type: "extend-time", minutes: 1 });
    else if (plain) sockets[0].send(pad);
    else sockets[0].send(`42["say","${pad}"]`);
    setTimeout(go, 5000);
  });
}

const at = (all, share) => all[Math.min(all.length - 1, Math.floor(all.length * share))];

// Says that everybody is there, and goes on when it is told to: what the server took until then is read first.
let own; // processor time that this client had taken by then
async function begins() {
  console.error("begun");
  await new Promise((go) => process.stdin.once("data", go));
  own = process.cpuUsage();
}

function say(found) {
  const { user, system } = process.cpuUsage(own);
  console.log(JSON.stringify({ ...found, client: (user + system) / 1e6 }));
  process.exit(0);
}

// All lose their connection at once, for `out` milliseconds, and come back within the `storm` ones after them,
// each when it happens to.
// What is noted is the time from asking until everything on the screen is there.
async function stormed(sockets) {
  const gone = sockets.map((socket) => new Promise((go) => socket.on("close", go)));
  for (const socket of sockets) socket.terminate();
  await Promise.all(gone);
  await begins();
  bytes = 0;
  await sleep(out);
  let tries = 0;
  const begun = performance.now();
  const waits = await Promise.all(seats.flat().map(async ({ path, seat }) => {
    await sleep(Math.random() * storm);
    const asked = performance.now();
    for (;;) {
      tries++;
      try {
        await open(base + path, { headers: { Cookie: `seat=${seat}` } });
        return performance.now() - asked;
      } catch {
        await sleep(500);
      }
    }
  }));
  waits.sort((a, b) => a - b);
  const all = performance.now() - begun;
  say({ got: waits.length, tries, all, p50: at(waits, 0.5), p99: at(waits, 0.99), most: waits.at(-1), bytes });
}

const all = await Promise.all(Array.from({ length: classes }, (_, i) => openClass(i)));
if (peer === "duologue") {
  for (const sockets of all) {
    doIt(sockets[0], { type: "next-activity", after: -1 });
    await sleep(20);
    doIt(sockets[0], { type: "open-rooms" });
  }
  await sleep(500);
}
if (storm) await stormed(all.flat());
await begins();
bytes = 0;
await Promise.all(all.map(async (sockets, i) => {
  await sleep((every * i) / classes);
  for (let n = 0; n < acts; n++) {
    const began = performance.now();
    await act(sockets);
    await sleep(Math.max(0, every - (performance.now() - began)));
  }
}));
times.sort((a, b) => a - b);
say({ got: times.length, wanted: classes * acts * 20, p50: at(times, 0.5), p99: at(times, 0.99), bytes });
