/** A thread that does parts of the corpus. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ArticleFile } from '../../pipeline/collect/article-file.ts';
import { useKeptCode } from '../../pipeline/lib/compile-cache.ts';

const { corpus, keptCode }: { corpus: string; keptCode: string | null } = workerData;
useKeptCode(keptCode);
const { filesOf } = await import('./part.ts');

parentPort?.on('message', (part: readonly ArticleFile[]) => {
  const files = filesOf(corpus, part);
  parentPort?.postMessage(
    files,
    files.map(([, bytes]) => bytes.buffer),
  );
});
