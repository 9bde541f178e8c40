/** Who only tells of a sum: "according to X", 记者从X获悉. */
import type { FoundAmount, Measure, Mention } from '../contract.ts';
import type { LinkWords } from '../languages/language.ts';
import type { SentenceView } from './sentences.ts';

type View = SentenceView<FoundAmount>;

/** What a company reports of a quarter or a year. */
export const results: ReadonlySet<Measure> = new Set(['revenue', 'profit', 'loss']);

/** Right behind a name the verb of saying ends within so many characters. */
const SAYING = 12;

/** "According to X, …", "记者从X获悉，…": who tells of a sum in a clause of its own does not bear it. */
export function isReporting(view: View, teller: Mention, amount: FoundAmount, words: LinkWords): boolean {
  const { clauses, paragraphText: text } = view;
  // "N said the budget would be 180 million": what a film costs is no cost of who says so.
  if (amount.measure === 'budget' && words.reporting.test(text.slice(teller.end, teller.end + SAYING)))
    return true;
  if (clauses.same(teller, amount)) return false;
  const clause = clauses.of(teller);
  const told = text.slice(clause.start, clause.end);
  // "said N, whose revenue came in at", "N posted revenue of A and a profit of B"
  if (words.joints.whose.test(text.slice(teller.end, amount.start))) return false;
  if (results.has(amount.measure) && words.sums.posted.test(text.slice(teller.end, amount.start)))
    return false;
  if (results.has(amount.measure) && words.sums.ownResults.test(told)) return false;
  return words.reporting.test(told);
}
