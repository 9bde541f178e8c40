/** A fault of the program itself: the only kind that shows a stack. */
import { spoken } from '../spoken.ts';
import { sayError } from './terminal.ts';

/** Exit code of a bug (EX_SOFTWARE of sysexits.h). */
export const BUG = 70;

export function sayBug(error: unknown): void {
  sayError(spoken()('errors:bug'));
  for (let cause = error; cause !== undefined; cause = cause instanceof Error ? cause.cause : undefined)
    sayError(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
}
