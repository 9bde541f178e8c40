/** How fast a stage goes and when it will be done: for those who wait, never for the data. */

export interface Pace {
  /** Articles, or rows, a second. */
  readonly rate: number;
  /** Seconds. */
  readonly left: number;
}

/** Renewed at most so often, in milliseconds; the first time only after that long. */
const RENEW_MS = 250;

export class Stopwatch {
  #began = 0;
  #told = 0;

  begin(): void {
    this.#began = performance.now();
    this.#told = this.#began;
  }

  /** Milliseconds since the stage began. */
  get elapsed(): number {
    return performance.now() - this.#began;
  }

  /** The pace after so much of the whole; null when it was told a moment ago. */
  pace(done: number, total: number): Pace | null {
    const now = performance.now();
    if (now - this.#told < RENEW_MS) return null;
    this.#told = now;
    const rate = (done * 1000) / (now - this.#began);
    return { rate: Math.round(rate), left: rate === 0 ? 0 : Math.max(0, total - done) / rate };
  }
}
