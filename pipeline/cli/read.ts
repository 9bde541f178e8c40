/** The verb `read`: articles in as JSON Lines, what each states out, exactly one line for each, in the same order. */
import { existsSync } from 'node:fs';
import { loadReferenceFolder, noReference } from '../collect/reference.ts';
import { contextFrom } from '../context.ts';
import { UsageError } from '../lib/errors.ts';
import { withoutMark } from '../lib/json-text.ts';
import { splitLines } from '../lib/jsonl.ts';
import { type ArticleReading, readArticle } from '../read/read-article.ts';
import { articleOf, type Refusal, refuse } from '../read/request.ts';
import { spoken } from '../spoken.ts';
import { BUG, sayBug } from './bug.ts';
import { PipeOutput } from './pipe-output.ts';
import type { Options } from './verb.ts';

export async function read({ values }: Options): Promise<number> {
  const folder = values.reference;
  if (typeof folder === 'string' && !existsSync(folder)) throw noFolder(folder);
  const reference = typeof folder === 'string' ? loadReferenceFolder(folder) : noReference;
  const context = contextFrom(reference, 'full');
  const output = new PipeOutput(process.stdout);
  let code = 0;
  let first = true;
  const answerTo = (line: string): ArticleReading | Refusal => {
    const request = articleOf(line);
    if (!request.ok) return request;
    try {
      return readArticle(request, context);
    } catch (error) {
      // The lines that follow are not to blame: they are read, and the exit code tells of the bug.
      code = BUG;
      sayBug(error);
      return refuse(request.id, 'bug', error);
    }
  };
  process.stdin.setEncoding('utf8');
  for await (const line of splitLines(process.stdin)) {
    const answer = answerTo(first ? withoutMark(line) : line);
    first = false;
    await output.write(`${answerLine(answer)}\n`);
    if (output.isClosed) break;
  }
  return code;
}

/** As JSON, with every digit of the id. */
function answerLine(answer: ArticleReading | Refusal): string {
  const { id, ...others } = answer;
  return typeof id === 'bigint' ? `{"id":${id},${JSON.stringify(others).slice(1)}` : JSON.stringify(answer);
}

/** Without it names would go unlinked and conversions unchecked, and nothing would tell. */
function noFolder(asked: string): UsageError {
  return new UsageError({
    message: spoken()('errors:verify_nothing', { asked }),
    mend: spoken()('errors:bad_option_mend', { verb: 'read' }),
  });
}
