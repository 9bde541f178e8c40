/** JSON Lines between stages: one article a line, streamed in both directions. */
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** The lines of a file, one at a time; a missing file has none. */
export async function* readLines(file: string): AsyncGenerator<string> {
  const input = createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 });
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) if (line !== '') yield line;
}

/** A file that is written line by line with back-pressure. */
export class LineWriter {
  readonly #stream;
  #failure: Error | null = null;
  lines = 0;

  constructor(file: string) {
    this.#stream = createWriteStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 });
    this.#stream.on('error', (error) => {
      this.#failure = error;
    });
  }

  async write(line: string): Promise<void> {
    if (this.#failure) throw this.#failure;
    this.lines += 1;
    if (!this.#stream.write(`${line}\n`)) await once(this.#stream, 'drain');
  }

  async close(): Promise<void> {
    if (this.#failure) throw this.#failure;
    this.#stream.end();
    await once(this.#stream, 'close');
    if (this.#failure) throw this.#failure;
  }
}
