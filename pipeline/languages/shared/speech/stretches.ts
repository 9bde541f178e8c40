/** Joins the marked text of all paragraphs into stretches, following a quotation that runs over several paragraphs. */

import type { Reading } from '../../../contract.ts';
import { tellingRoles } from '../../../contract.ts';
import { type MarkedText, scanMarks } from './marks.ts';

/** A candidate for a quotation: where it stands and whether it carries on the one before it. */
export interface Stretch extends MarkedText {
  readonly reading: Reading;
  /** The quotation was left open in a former paragraph and goes on here. */
  readonly continues: boolean;
  /** The quotation is still open at the end of this paragraph. */
  readonly isOpen: boolean;
}

const longestRun = 6;

/** Does the quotation left open with `mark` come to its end in `reading` or in one of the next, without being opened again? */
function closesLater(readings: readonly Reading[], from: number, mark: string): number {
  for (let i = from; i < Math.min(readings.length, from + longestRun); i++) {
    const text = readings[i]?.text ?? '';
    const first = scanMarks(text, mark).pairs[0];
    if (first?.openAt === 0 && first.start === 0) {
      const alone = scanMarks(text);
      const balanced = alone.unclosed === null && alone.pairs.some((pair) => pair.openAt <= first.end);
      return balanced ? -1 : i;
    }
  }
  return -1;
}

function opensWith(text: string, mark: string): boolean {
  return text.trimStart().startsWith(mark);
}

const sentenceEnd = /[.!?…。！？]\s*$/u;
const oneSentence = /^[^.!?…。！？]{8,300}[.!?…。！？]\s*$/u;

/** "…," said N. "We waited.": the mark that is never closed opens the last sentence of the paragraph. */
function isLastSentence(text: string, left: { readonly at: number; readonly start: number }): boolean {
  return (
    sentenceEnd.test(text.slice(Math.max(0, left.at - 4), left.at)) &&
    oneSentence.test(text.slice(left.start))
  );
}

/** The stretches of an article in reading order; paragraphs whose role tells nothing are skipped. */
export function stretchesOf(all: readonly Reading[]): Stretch[] {
  const readings = all.filter((reading) => tellingRoles.includes(reading.role));
  const stretches: Stretch[] = [];
  let carried: string | null = null;
  let reopened = false;
  let closesAt = -1;
  for (const [i, reading] of readings.entries()) {
    const text = reading.text;
    if (carried !== null && !reopened && i < closesAt) {
      const whole = { openAt: 0, start: 0, end: text.length, closeEnd: text.length, mark: carried };
      stretches.push({ ...whole, reading, continues: true, isOpen: true });
      continue;
    }
    const isCarried: string | null = reopened ? null : carried;
    const scan = scanMarks(text, isCarried);
    for (const [j, pair] of scan.pairs.entries()) {
      stretches.push({ ...pair, reading, continues: j === 0 && carried !== null, isOpen: false });
    }
    const wasCarried = carried !== null;
    carried = null;
    reopened = false;
    const left = scan.unclosed;
    if (left === null) continue;
    const next = readings[i + 1];
    reopened = next !== undefined && opensWith(next.text, left.mark);
    closesAt = next === undefined || reopened ? -1 : closesLater(readings, i + 1, left.mark);
    const afterColon = /[:：]\s*$/u.test(text.slice(0, left.at));
    const goesOn = stretches.at(-1)?.reading === reading && isLastSentence(text, left);
    const isRest = reopened || closesAt >= 0 || afterColon || goesOn;
    if (!isRest) continue;
    carried = reopened || closesAt >= 0 ? left.mark : null;
    while (stretches.at(-1)?.reading === reading && (stretches.at(-1)?.openAt ?? 0) > left.at)
      stretches.pop();
    stretches.push({
      openAt: left.at,
      start: left.start,
      end: text.length,
      closeEnd: text.length,
      mark: left.mark,
      reading,
      continues: wasCarried && text.slice(0, left.at).trim() === '',
      isOpen: true,
    });
  }
  return stretches;
}
