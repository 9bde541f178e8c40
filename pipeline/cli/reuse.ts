/** The verb `reuse`: paragraphs in as JSON Lines, pairs of places that share text out. */
import { fstatSync } from 'node:fs';
import { STANDARD_INPUT } from '../compare/reuse/reading/file-lines.ts';
import { fileInput } from '../compare/reuse/threads/thread-start.ts';
import { PipeOutput } from './pipe-output.ts';
import type { Options } from './verb.ts';

export async function reuse({ values }: Options): Promise<number> {
  const input = fstatSync(STANDARD_INPUT);
  const kinds = {
    near: values.near === true,
    contained: values.contained === true,
    passages: values.passages === true,
    reworded: values.reworded === true,
  };
  const paragraphs = input.isFile() ? fileInput(input.size) : process.stdin;
  // A second thread starts while this is loaded.
  const { reuse: findReuse } = await import('../compare/reuse/cli-reuse.ts');
  await findReuse(paragraphs, new PipeOutput(process.stdout), kinds);
  return 0;
}
