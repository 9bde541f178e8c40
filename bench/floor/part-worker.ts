/** A thread that does parts of the corpus. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ArticleFile } from '../../pipeline/collect/article-files.ts';
import { useKeptCode } from '../../pipeline/lib/compile-cache.ts';

const { corpus, keptCode }: { corpus: string; keptCode: string | null } = workerData;
useKeptCode(keptCode);
const { filesOf } = await import('./part.ts');

parentPort?.on('message', (part: readonly ArticleFile[]) => {
  const files = filesOf(corpus, part);
  // Small files may share a buffer of the runtime's, which cannot be given away: those are copied.
  const own = files.filter(([, bytes]) => bytes.byteLength === bytes.buffer.byteLength);
  parentPort?.postMessage(files, [...new Set(own.map(([, bytes]) => bytes.buffer as ArrayBuffer))]);
});
