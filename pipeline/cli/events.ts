/** What a verb does, for programs (`--json`): one JSON object a line on standard output, each with its `event`. */
import type { StageListener } from '../build/stage-listener.ts';
import { SilkscreenError } from '../lib/errors.ts';
import { Stopwatch } from './pace.ts';
import { say } from './terminal.ts';

export function sayEvent(event: string, fields: object): void {
  say(JSON.stringify({ event, ...fields }));
}

/**
 * `stage` with `state` begin or end and the counts of the stage; now and then `progress` with articles or rows `done` of `total`, so
 * many a second (`rate`) and `seconds_left`; `waiting`.
 */
export function eventListener(): StageListener {
  const watch = new Stopwatch();
  let current = '';
  return {
    begin(stage) {
      watch.begin();
      current = stage;
      sayEvent('stage', { stage, state: 'begin' });
    },
    progress(done, total) {
      const pace = watch.pace(done, total);
      if (pace === null) return;
      const { rate, left } = pace;
      sayEvent('progress', { stage: current, done, total, rate, seconds_left: Math.ceil(left) });
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
