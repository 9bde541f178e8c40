/** Shows the stages as they go: one line each with counts and time, and a moving line on long work when a person looks on. */
import type { StageListener } from '../build/stage-listener.ts';
import { formatNumber } from '../lib/format-number.ts';
import { spoken, spokenLanguage } from '../spoken.ts';
import { sayError } from './terminal.ts';

/** How often the moving line is renewed, in milliseconds; the first only after that long. */
const RENEW_MS = 250;
const STAGE_WIDTH = 12;

export function stageProgress(output: NodeJS.WriteStream): StageListener {
  let started = 0;
  let shown = 0;
  let name = '';
  const seconds = (milliseconds: number) => formatNumber(milliseconds / 1000, spokenLanguage(), 2);
  const clear = () => {
    if (output.isTTY) output.write('\r\u001b[K');
  };
  return {
    begin(stage) {
      started = performance.now();
      shown = started;
      name = spoken()(`cli:stages.${stage}.name`);
    },
    progress(done, total) {
      const now = performance.now();
      if (!output.isTTY || now - shown < RENEW_MS) return;
      shown = now;
      const rate = Math.round((done * 1000) / (now - started));
      const left = seconds(((total - done) * (now - started)) / Math.max(done, 1));
      clear();
      output.write(`${name.padEnd(STAGE_WIDTH)} ${spoken()('cli:progress', { done, total, rate, left })}`);
    },
    end(stage, counts, milliseconds = performance.now() - started) {
      clear();
      const time = spoken()('cli:seconds', { seconds: seconds(milliseconds) });
      const summary = spoken()(`cli:stages.${stage}.done`, counts);
      output.write(`${spoken()(`cli:stages.${stage}.name`).padEnd(STAGE_WIDTH)} ${summary}  ${time}\n`);
    },
    waiting(folder) {
      sayError(spoken()('cli:waiting', { folder }));
    },
  };
}
