/** JSON Lines between stages: one article a line, streamed in both directions. */
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';

/** The lines of a file, one at a time. Only LF ends a line: U+2028 inside a JSON string does not (readline thinks it does). */
export async function* readLines(file: string): AsyncGenerator<string> {
  yield* splitLines(createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 }));
}

/** Splits chunks of text into lines without their LF; empty lines are passed over. */
export async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
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

/** Characters that are gathered before they go to the file. */
const BATCH = 1 << 17;

/** A file that is written line by line with back-pressure. */
export class LineWriter {
  readonly #stream;
  #failure: Error | null = null;
  #gathered = '';
  lines = 0;

  constructor(file: string) {
    this.#stream = createWriteStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 });
    this.#stream.on('error', (error: NodeJS.ErrnoException) => {
      // Only the opening of a file says which file it was.
      this.#failure = error.path === undefined ? Object.assign(error, { path: file }) : error;
    });
  }

  /** Takes a line. A promise is to be waited for; there is none while lines are only gathered. */
  write(line: string): Promise<void> | undefined {
    this.lines += 1;
    this.#gathered += `${line}\n`;
    return this.#gathered.length < BATCH ? undefined : this.#flush();
  }

  /** Takes one line that is encoded already, its LF included. */
  async writeBytes(line: Uint8Array): Promise<void> {
    if (this.#gathered !== '') await this.#flush();
    if (this.#failure) throw this.#failure;
    this.lines += 1;
    if (!this.#stream.write(line)) await once(this.#stream, 'drain');
  }

  async close(): Promise<void> {
    await this.#flush();
    this.#stream.end();
    await once(this.#stream, 'close');
    if (this.#failure) throw this.#failure;
  }

  async #flush(): Promise<void> {
    if (this.#failure) throw this.#failure;
    const text = this.#gathered;
    this.#gathered = '';
    if (!this.#stream.write(text)) await once(this.#stream, 'drain');
  }
}
