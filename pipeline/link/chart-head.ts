/** Rows that follow a line which says they are what films took: «Итоги уикенда» above «1. «Х» — 31 млн рублей». */
import type { FoundAmount } from '../contract.ts';
import { headOfTakings } from '../languages/chart-words.ts';
import type { SentenceView } from './sentences.ts';

type View = SentenceView<FoundAmount>;

/** Longer lines are prose. */
const LONGEST = 120;
/** In front of a row's title stand its place and marks alone. */
const opensRow = /^(?:[#№]?\d{1,3}[.)、．]?)?[\s«"“《*•—–-]*$/u;

export class ChartHead {
  #isAbove = false;
  #paragraph = -1;

  /** Whether the sentence is a row right below such a line, or below another row. */
  holds(view: View): boolean {
    return this.#isAbove && view.paragraph <= this.#paragraph + 1 && isRow(view);
  }

  /** Takes in the next sentence. */
  hear(view: View): void {
    const isHead = view.amounts.length === 0 && isHeadLine(view);
    this.#isAbove = isHead || this.holds(view);
    this.#paragraph = view.paragraph;
  }
}

function isHeadLine({ lang, start, paragraphText }: View): boolean {
  if (start !== 0 || paragraphText.length > LONGEST) return false;
  const { taken, besides } = headOfTakings[lang];
  return taken.test(paragraphText) && !besides.test(paragraphText);
}

function isRow(view: View): boolean {
  const [work] = view.named('work');
  return work !== undefined && view.start === 0 && opensRow.test(view.paragraphText.slice(0, work.start));
}
