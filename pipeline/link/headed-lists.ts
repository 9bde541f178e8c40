/** Lists of works and sums under a line that says what they count: "Weekend box office" above "1. “X”, $18.9 million". */
import type { FoundAmount } from '../contract.ts';
import { headsTakings } from '../languages/chart-words.ts';
import type { SentenceView } from './sentences.ts';
import { isChartRow } from './takings.ts';

type View = SentenceView<FoundAmount>;

/** Longer lines are prose. */
const HEAD = 60;
/** So many rows make a list. */
const FEWEST = 3;

/** Whether rows that hold a work and a sum each follow a short line without sums that names takings. */
export function isListOfTakings(views: readonly View[]): boolean {
  let rows = 0;
  let isHeaded = false;
  for (const view of views) {
    const [sum] = view.amounts;
    if (
      sum !== undefined &&
      isChartRow(view, sum) &&
      view.named('work').some(({ end }) => end <= sum.start)
    ) {
      rows += 1;
      if (isHeaded && rows >= FEWEST) return true;
      continue;
    }
    rows = 0;
    const isLine = view.start === 0 && view.text.length <= HEAD && view.amounts.length === 0;
    isHeaded = isLine && headsTakings[view.lang].test(view.text);
  }
  return false;
}
