/** The verb `reuse`: paragraphs in as JSON Lines, pairs of places that share text out. */
import { createReadStream, fstatSync } from 'node:fs';
import { reuse as findReuse } from '../compare/reuse/cli-reuse.ts';
import { PipeOutput } from './pipe-output.ts';
import type { Options } from './verb.ts';

/** Bytes of a file read at once. */
const PIECE = 1 << 20;

export async function reuse({ values }: Options): Promise<number> {
  await findReuse(paragraphs(), new PipeOutput(process.stdout), {
    near: values.near === true,
    contained: values.contained === true,
    passages: values.passages === true,
    reworded: values.reworded === true,
  });
  return 0;
}

/** Standard input; a file is read in larger pieces than a pipe gives. */
function paragraphs(): AsyncIterable<Uint8Array> {
  return fstatSync(0).isFile() ? createReadStream('', { fd: 0, highWaterMark: PIECE }) : process.stdin;
}
