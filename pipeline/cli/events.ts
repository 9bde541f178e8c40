/** What a verb does, for programs (`--json`): one JSON object a line on standard output, each with its `event`. */
import type { StageListener } from '../build/stage-listener.ts';
import { SilkscreenError } from '../lib/errors.ts';
import { say } from './terminal.ts';

export function sayEvent(event: string, fields: object): void {
  say(JSON.stringify({ event, ...fields }));
}

/** At most so many events of progress a second. */
const PROGRESS_MS = 250;

/** `stage` with `state` begin or end and the counts of the stage, `progress`, `waiting`. */
export function eventListener(): StageListener {
  let shown = 0;
  return {
    begin: (stage) => sayEvent('stage', { stage, state: 'begin' }),
    progress(done, total) {
      if (performance.now() - shown < PROGRESS_MS) return;
      shown = performance.now();
      sayEvent('progress', { done, total });
    },
    end: (stage, counts) => sayEvent('stage', { stage, state: 'end', ...counts }),
    waiting: (folder) => sayEvent('waiting', { folder }),
  };
}

/** What went wrong; the words go to standard error too. */
export function sayErrorEvent(error: unknown, exitCode: number): void {
  const { message, file, line, mend } =
    error instanceof SilkscreenError
      ? error
      : { message: String(error), file: undefined, line: undefined, mend: undefined };
  sayEvent('error', { exit_code: exitCode, message, file, line, mend });
}
