/** JSON Lines between stages: one article a line, streamed in both directions. */
import { closeSync, fstatSync, openSync, readSync, writeFileSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { LineBytes } from './line-bytes.ts';

/** The lines of a file, one at a time. Only LF ends a line: U+2028 inside a JSON string does not (readline thinks it does). */
export async function* readLines(file: string): AsyncGenerator<string> {
  yield* splitLines(chunksOf(file));
}

/** The values of a file of JSON Lines, one at a time, as what whoever wrote it knows them to be. */
export async function* readRows<Row>(file: string): AsyncGenerator<Row> {
  for await (const line of readLines(file)) yield JSON.parse(line) as Row;
}

/** Bytes that are read at a time. */
const CHUNK = 1 << 20;

/** Read where they are asked for: a turn of the event loop for every file takes longer than most files. */
function* chunksOf(file: string): Generator<string> {
  const handle = openSync(file, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const bytes = Buffer.allocUnsafeSlow(Math.min(CHUNK, fstatSync(handle).size || 1));
    for (let size = readSync(handle, bytes); size > 0; size = readSync(handle, bytes))
      yield decoder.write(bytes.subarray(0, size));
    yield decoder.end();
  } finally {
    closeSync(handle);
  }
}

/** Splits chunks of text into lines without their LF; empty lines are passed over. */
export async function* splitLines(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let parts: string[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf('\n'); to !== -1; to = chunk.indexOf('\n', from)) {
      const line = parts.length === 0 ? chunk.slice(from, to) : parts.join('') + chunk.slice(from, to);
      parts = [];
      from = to + 1;
      if (line !== '') yield line;
    }
    if (from < chunk.length) parts.push(chunk.slice(from));
  }
  const last = parts.join('');
  if (last !== '') yield last;
}

/** Bytes that are gathered before they go to the file. */
const BATCH = 1 << 17;

/** A file that is written line by line. */
export class LineWriter {
  readonly #file: string;
  readonly #handle: number;
  readonly #gathered = new LineBytes(BATCH * 2);
  lines = 0;

  constructor(file: string) {
    this.#file = file;
    this.#handle = openSync(file, 'w');
  }

  write(line: string): void {
    this.lines += 1;
    this.#gathered.add(line);
    if (this.#gathered.size >= BATCH) this.#flush();
  }

  /** Takes lines that are encoded already, each with its LF. */
  writeBytes(bytes: Uint8Array, lines: number): void {
    this.#flush();
    this.lines += lines;
    this.#put(bytes);
  }

  close(): void {
    this.#flush();
    closeSync(this.#handle);
  }

  #flush(): void {
    if (this.#gathered.size > 0) this.#put(this.#gathered.take());
  }

  #put(content: Uint8Array): void {
    try {
      writeFileSync(this.#handle, content);
    } catch (error) {
      // Only the opening of a file says which file it was.
      throw Object.assign(error as Error, { path: this.#file });
    }
  }
}
