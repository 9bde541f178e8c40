/** Where words reach the person: standard output for results, standard error for what goes wrong and for progress. */

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function sayError(line: string): void {
  process.stderr.write(`${line}\n`);
}

let failure: Error | null = null;

/**
 * Whoever reads the first lines only (`make check | head`) ends nothing but the reading: the work goes on, unseen. Any other
 * failure of an output is kept until the work is done.
 */
export function watchOutputs(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') failure = error;
    });
  }
}

/** What an output failed of, a closed pipe aside; null when all words were written. */
export function outputFailure(): Error | null {
  return failure;
}
