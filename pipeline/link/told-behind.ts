/** Sums whose measure is told by what stands behind them: "the $7.4 million it earned", "earned 5.1 million in the year to March". */
import type { FoundAmount, Mention } from '../contract.ts';
import type { LinkWords } from '../languages/language.ts';
import type { SentenceView } from './sentences.ts';
import type { Topic } from './topic.ts';
import { worksOf } from './whose.ts';

type View = SentenceView<FoundAmount>;

/** Behind a sum its verb stands within so many characters. */
const BEHIND = 90;

const behindOf = (view: View, { end }: FoundAmount): string =>
  view.paragraphText.slice(end, Math.min(view.end, end + BEHIND));

/** The work that "it" took a sum: the one its sentence names before, else the one spoken of. */
export function takenBehind(view: View, amount: FoundAmount, topic: Topic, words: LinkWords): Mention | null {
  const told = words.sums.whichItTook.exec(behindOf(view, amount));
  if (told === null) return null;
  const here = worksOf(view, words).findLast((work) => work.end <= amount.start);
  return here ?? topic.workMeant(view, { start: amount.end + 1, end: amount.end + told[0].length });
}

/** Before the firm that opens a sentence stands at most what it is: "Cinema operator". */
const NOUNS = /^(?:\P{L}*|(?:The\s)?\p{Lu}[\p{L}’'-]+\s(?:[\p{Ll}-]+\s){1,3})$/u;

/** A firm that opens its sentence earned a sum in a stretch of its books: its profit, where no film is named before. */
export function isProfitOfFirm(view: View, amount: FoundAmount, words: LinkWords): boolean {
  const { before, behind } = words.sums.earnedInBooks;
  const { paragraphText: text } = view;
  if (amount.per !== null || !before.test(text.slice(view.start, amount.start))) return false;
  if (!behind.test(behindOf(view, amount))) return false;
  const [firm] = view.named('organization');
  if (firm === undefined || firm.end > amount.start || !NOUNS.test(text.slice(view.start, firm.start)))
    return false;
  return !view.named('work').some((work) => work.end <= amount.start);
}
