/** Reads, lays out, keys and writes a corpus with two threads, without extracting anything: `node bench/floor/ours.ts <corpus> <target>`. */
import { once } from 'node:events';
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ArticleFile } from '../../pipeline/collect/article-files.ts';
import { keptCode } from '../../pipeline/lib/compile-cache.ts';
import { project } from '../process.ts';
import type { PartFiles } from './part.ts';

const THREADS = 2;
/** Articles of about 4 kB in a part. */
const PART = 200;

// As the command line does.
enableCompileCache(join(project, 'node_modules/.cache/silkscreen'));
const { listArticles } = await import('../../pipeline/collect/article-files.ts');

const [corpus = '', target = ''] = process.argv.slice(2);
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const { articles } = await listArticles(corpus, join(target, 'unpacked'));
const parts: ArticleFile[][] = [];
for (let from = 0; from < articles.length; from += PART) parts.push(articles.slice(from, from + PART));

const made = new Map<number, PartFiles>();
let asked = 0;
let written = 0;
function write(): void {
  for (let files = made.get(written); files !== undefined; files = made.get(written)) {
    for (const [name, bytes] of files) appendFileSync(join(target, name), bytes);
    made.delete(written);
    written += 1;
  }
}

async function work(): Promise<void> {
  const worker = new Worker(new URL('./part-worker.ts', import.meta.url), {
    workerData: { corpus, keptCode: keptCode() },
  });
  while (asked < parts.length) {
    const part = asked;
    asked += 1;
    worker.postMessage(parts[part]);
    const [files] = (await once(worker, 'message')) as [PartFiles];
    made.set(part, files);
    write();
  }
  await worker.terminate();
}

await Promise.all(Array.from({ length: THREADS }, work));
