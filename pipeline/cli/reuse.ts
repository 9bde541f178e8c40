/** The verb `reuse`: paragraphs in as JSON Lines, pairs of places that share text out. */
import { fstatSync, readSync } from 'node:fs';
import { reuse as findReuse } from '../compare/reuse/cli-reuse.ts';
import { PipeOutput } from './pipe-output.ts';
import type { Options } from './verb.ts';

/** Bytes of a file read at once. */
const PIECE = 1 << 18;

export async function reuse({ values }: Options): Promise<number> {
  const input = fstatSync(0);
  // A file is read without waiting, into the same memory over and over.
  const paragraphs = input.isFile() ? piecesOf(0) : process.stdin;
  const kinds = {
    near: values.near === true,
    contained: values.contained === true,
    passages: values.passages === true,
    reworded: values.reworded === true,
  };
  await findReuse(paragraphs, new PipeOutput(process.stdout), kinds, input.size);
  return 0;
}

function* piecesOf(file: number): Generator<Uint8Array> {
  const memory = new Uint8Array(PIECE);
  for (let size = readSync(file, memory); size > 0; size = readSync(file, memory))
    yield memory.subarray(0, size);
}
