/** Shows the stages as they go: one line each with counts and time, and a moving line on long work when a person looks on. */
import type { StageListener } from '../build/stage-listener.ts';
import { formatNumber } from '../lib/format-number.ts';
import { spoken, spokenLanguage } from '../spoken.ts';
import { padded } from './columns.ts';
import { Stopwatch } from './pace.ts';
import { sayError } from './terminal.ts';

const STAGE_WIDTH = 12;

/** A stream, as far as it shows lines. */
export type Screen = Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean };

/** `output` gets a line a stage, `moving` what goes on: nothing unless it is a terminal. */
export function stageProgress(output: Screen, moving: Screen = process.stderr): StageListener {
  const watch = new Stopwatch();
  let name = '';
  const seconds = (value: number) => formatNumber(value, spokenLanguage(), 2);
  const clear = () => {
    if (moving.isTTY) moving.write('\r\u001b[K');
  };
  return {
    begin(stage) {
      watch.begin();
      name = spoken()(`cli:stages.${stage}.name`);
    },
    progress(done, total) {
      const pace = moving.isTTY ? watch.pace(done, total) : null;
      if (pace === null) return;
      const left = formatNumber(Math.ceil(pace.left), spokenLanguage());
      clear();
      moving.write(
        `${padded(name, STAGE_WIDTH)} ${spoken()('cli:progress', { done, total, rate: pace.rate, left })}`,
      );
    },
    end(stage, counts, milliseconds = watch.elapsed) {
      clear();
      const time = spoken()('cli:seconds', { seconds: seconds(milliseconds / 1000) });
      const summary = spoken()(`cli:stages.${stage}.done`, counts);
      output.write(`${padded(spoken()(`cli:stages.${stage}.name`), STAGE_WIDTH)} ${summary}  ${time}\n`);
    },
    waiting(folder) {
      sayError(spoken()('cli:waiting', { folder }));
    },
  };
}
