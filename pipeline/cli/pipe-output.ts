/** Standard output as a verb that streams writes to it: no faster than it is read, and quiet when the reader has seen enough. */
import type { Writable } from 'node:stream';

export class PipeOutput {
  readonly #stream: Writable;
  #failure: Error | null = null;
  #closed = false;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.#closed = true;
      // A reader who closes the pipe is no failure.
      if (error.code !== 'EPIPE') this.#failure = error;
    });
    stream.on('close', () => {
      this.#closed = true;
    });
  }

  /** Nobody reads any more. */
  get isClosed(): boolean {
    return this.#closed;
  }

  /** Resolves when the next text may follow. Throws when the output failed for any reason but a closed pipe. */
  async write(text: string): Promise<void> {
    if (!this.#closed && !this.#stream.write(text)) await this.#drained();
    if (this.#failure) throw this.#failure;
  }

  async #drained(): Promise<void> {
    const stream = this.#stream;
    await new Promise<void>((resolve) => {
      const events = ['drain', 'error', 'close'] as const;
      const settle = () => {
        for (const event of events) stream.off(event, settle);
        resolve();
      };
      for (const event of events) stream.on(event, settle);
    });
  }
}
