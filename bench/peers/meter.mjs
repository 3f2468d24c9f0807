// Plays files through the built audio worklet outside a browser; prints what it took for speech.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [assets, ...pairs] = process.argv.slice(2);
globalThis.sampleRate = 48_000;
globalThis.AudioWorkletProcessor = class {
  port = { postMessage() {}, onmessage: null };
};
let Processor;
globalThis.registerProcessor = (_, made) => (Processor = made);
const built = readdirSync(assets).find((name) => name.startsWith("speech_worklet"));
await import(pathToFileURL(join(assets, built)).href);

for (const pair of pairs) {
  // Microphone, and what arrives from the room-mates together: 32-bit floats.
  const [mic, arriving] = pair.split(",").map((file) => {
    const bytes = readFileSync(file);
    return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  });
  const processor = new Processor();
  const spoken = [];
  const before = process.cpuUsage();
  let seen = 0;
  for (let at = 0; at + 128 <= mic.length; at += 128) {
    const inputs = [[mic.subarray(at, at + 128)]];
    if (arriving) inputs.push([arriving.subarray(at, at + 128)]);
    processor.process(inputs);
    const { meter } = processor;
    if (meter.frames !== seen) {
      seen = meter.frames;
      if (meter.speaking && (!spoken.length || spoken.at(-1)[0] !== meter.from)) spoken.push([meter.from, meter.to]);
      else if (meter.speaking) spoken.at(-1)[1] = meter.to;
    }
  }
  const used = process.cpuUsage(before);
  console.log(JSON.stringify({ spoken, talk: processor.meter.talk, cpu: (used.user + used.system) / 1e6 }));
}
