/** Reads, lays out, keys and writes a corpus with two threads at work, without extracting anything: `node bench/floor/ours.ts <corpus> <target>`. */
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ArticleFile } from '../../pipeline/collect/article-file.ts';
import { withKeptCode } from '../../pipeline/lib/compile-cache.ts';
import { compileInTurn } from '../../pipeline/lib/compile-in-turn.ts';
import type { PartFiles } from './part.ts';

const THREADS = 2;
/** Articles of about 4 kB in a part. */
const PART = 100;
/** Parts given to a thread at a time: the next is there when one is done. */
const AHEAD = 2;

const [corpus = '', target = ''] = process.argv.slice(2);
compileInTurn(THREADS);
// They load their work while this thread lists the articles.
const workers = Array.from(
  { length: THREADS },
  () => new Worker(new URL('./part-worker.ts', import.meta.url), { workerData: corpus, ...withKeptCode() }),
);

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const { listArticles } = await import('../../pipeline/collect/article-files.ts');
const { articles } = await listArticles(corpus, join(target, 'unpacked'));
const parts: ArticleFile[][] = [];
for (let from = 0; from < articles.length; from += PART) parts.push(articles.slice(from, from + PART));

const made = new Map<number, PartFiles>();
let asked = 0;
let written = 0;
/** Writes what is made, in the order of the articles. */
function take(part: number, files: PartFiles): void {
  made.set(part, files);
  for (let next = made.get(written); next !== undefined; next = made.get(written)) {
    for (const [name, bytes] of next) {
      appendFileSync(join(target, name), bytes);
      // Let go of at once: memory beside the heap makes the garbage collector look for what else it could free.
      bytes.buffer.transfer(0);
    }
    made.delete(written);
    written += 1;
  }
}

function work(worker: Worker): Promise<unknown> {
  const given: number[] = [];
  const give = () => {
    if (asked === parts.length) return;
    worker.postMessage(parts[asked]);
    given.push(asked);
    asked += 1;
  };
  return new Promise((settle, fail) => {
    worker.on('error', fail);
    worker.on('message', (files: PartFiles) => {
      give();
      take(given.shift() ?? 0, files);
      if (given.length === 0) settle(worker.terminate());
    });
    for (let part = 0; part < AHEAD; part += 1) give();
    if (given.length === 0) settle(worker.terminate());
  });
}

await Promise.all(workers.map(work));
