/**
 * Measures text reuse on generated paragraphs, reading and parsing the file included:
 * `node bench/reuse/measure.ts <folder> <paragraphs> [near contained passages reworded]` prints one line of JSON.
 */
import { createReadStream } from 'node:fs';
import { reuse } from '../../pipeline/compare/reuse/cli-reuse.ts';
import { paragraphsFile } from './corpus.ts';

const [folder = '.', size = '100000', ...kinds] = process.argv.slice(2);
const file = await paragraphsFile(folder, Number(size));

const flags = Object.fromEntries(kinds.map((kind) => [kind, true]));
const started = process.hrtime.bigint();
let bytes = 0;
const summary = await reuse(
  createReadStream(file, { highWaterMark: 1 << 20 }),
  {
    write(text) {
      bytes += text.length;
    },
  },
  flags,
);
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
const cpu = process.cpuUsage();
const sinceStart = process.uptime();
process.stdout.write(
  `${JSON.stringify({
    kinds,
    seconds: Number(seconds.toFixed(3)),
    seconds_with_start: Number(sinceStart.toFixed(3)),
    processor_seconds: Number(((cpu.user + cpu.system) / 1e6).toFixed(3)),
    peak_megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    ...summary,
    characters_written: bytes,
  })}\n`,
);
