/** The verb `read`: articles in as JSON Lines, what each states out, exactly one line for each, in the same order. */
import { once } from 'node:events';
import { loadReferenceFolder, noReference } from '../collect/reference.ts';
import { contextFrom } from '../context.ts';
import { splitLines } from '../lib/jsonl.ts';
import { readArticle } from '../read/read-article.ts';
import { articleOf } from '../read/request.ts';
import type { Options } from './verb.ts';

export async function read({ values }: Options): Promise<number> {
  const folder = values.reference;
  const reference = typeof folder === 'string' ? loadReferenceFolder(folder) : noReference;
  const context = contextFrom(reference, 'full');
  const { stdin, stdout } = process;
  // A reader who has seen enough closes the pipe: that is no failure.
  let closed = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  stdin.setEncoding('utf8');
  for await (const line of splitLines(stdin)) {
    if (closed) break;
    const request = articleOf(line);
    const answer = request.ok ? readArticle(request, context) : request;
    if (!stdout.write(`${JSON.stringify(answer)}\n`) && !closed) {
      await Promise.race([once(stdout, 'drain'), once(stdout, 'close')]);
    }
  }
  return 0;
}
