/** A thread that does parts of the corpus. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ArticleFile } from '../../pipeline/collect/article-file.ts';
import { filesOf } from './part.ts';

const corpus: string = workerData;

parentPort?.on('message', (part: readonly ArticleFile[]) => {
  const files = filesOf(corpus, part);
  parentPort?.postMessage(
    files,
    files.map(([, bytes]) => bytes.buffer),
  );
});
