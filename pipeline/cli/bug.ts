/** A fault of the program itself: the only kind that shows a stack. */
import { spoken } from '../spoken.ts';
import { sayError } from './terminal.ts';

/** Exit code of a bug (EX_SOFTWARE of sysexits.h). */
export const BUG = 70;

export function sayBug(error: unknown): void {
  sayError(spoken()('errors:bug'));
  sayError(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
