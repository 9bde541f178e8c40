/** The verb `reuse`: paragraphs in as JSON Lines, pairs of places that share text out. */
import { reuse as findReuse } from '../compare/reuse/cli-reuse.ts';
import { PipeOutput } from './pipe-output.ts';
import type { Options } from './verb.ts';

export async function reuse({ values }: Options): Promise<number> {
  await findReuse(process.stdin, new PipeOutput(process.stdout), {
    near: values.near === true,
    contained: values.contained === true,
    passages: values.passages === true,
    reworded: values.reworded === true,
  });
  return 0;
}
