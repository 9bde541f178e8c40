/** Where words reach the person: standard output for results, standard error for what goes wrong and for progress. */

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function sayError(line: string): void {
  process.stderr.write(`${line}\n`);
}
