/** Works and sums told in two lists, each sum of the work at its place. */
import type { FoundAmount, Mention, Span } from '../contract.ts';
import type { LinkWords } from '../languages/language.ts';
import { ownSums } from './own-sums.ts';
import type { SentenceView } from './sentences.ts';
import { saysTheSame } from './whose.ts';

type View = SentenceView<FoundAmount>;

/** "5 million went to X and 3 million to Y": where sums and works alternate and a sum opens, each work stands behind its sum. */
export function pairedBehind(
  view: View,
  amount: Span,
  works: readonly Mention[],
  words: LinkWords,
): Mention | null {
  const amounts = ownSums(view, words);
  const [first] = amounts;
  if (!first || amounts.length < 2 || amounts.length !== works.length) return null;
  if (saysTheSame(view, first, words) || !isOfOneMeasure(amounts)) return null;
  const alternate = amounts.every((sum, index) => {
    const own = works[index];
    const next = amounts[index + 1];
    return own !== undefined && sum.end <= own.start && (next === undefined || own.end <= next.start);
  });
  return alternate ? (works[amounts.findLastIndex((sum) => sum.start <= amount.start)] ?? null) : null;
}

/** From a work to the sum it is paired with, at most so many characters: "” with a further ". */
const PAIRED = 30;

/** "X with 24.6 million, followed by Y with 11.2 million and Z with 6.8 million": each sum stands close behind a work of its own. */
export function isInPairs(view: View, works: readonly Mention[], words: LinkWords): boolean {
  const amounts = ownSums(view, words);
  if (amounts.length < 2 || !isOfOneMeasure(amounts)) return false;
  return amounts.every((sum, index) => {
    const own = works.findLast((work) => work.end <= sum.start);
    const last = amounts[index - 1];
    return (
      own !== undefined && sum.start - own.end <= PAIRED && (last === undefined || own.start >= last.end)
    );
  });
}

/** 去年营业额3.6亿，代表作《X》收1.9亿，续集《Y》: the first sum is no work's. */
function isOfOneMeasure(amounts: readonly FoundAmount[]): boolean {
  return new Set(amounts.map(({ measure }) => measure).filter((measure) => measure !== 'other')).size < 2;
}

/** Works of one list stand at most so many characters apart. */
const JOINED = 8;

/** 《X》与《Y》分别收643万元、287万元: as many sums in a row as works right before them, each of its own; a sum before the works is another's. */
export function pairedInOrder(
  view: View,
  amount: Span,
  works: readonly Mention[],
  words: LinkWords,
): Mention | null {
  const amounts = ownSums(view, words);
  const at = amounts.findIndex((sum) => sum.start === amount.start);
  if (at < 0 || amounts.length < 2) return null;
  const parted = (from: Span, to: Span) =>
    works.some((work) => work.start >= from.end && work.end <= to.start);
  let [first, last] = [at, at];
  while (first > 0 && !partedAt(amounts, first, parted)) first -= 1;
  while (last + 1 < amounts.length && !partedAt(amounts, last + 1, parted)) last += 1;
  const opening = amounts[first]?.start ?? 0;
  const floor = amounts[first - 1]?.end ?? view.start;
  const before = works.filter((work) => work.start >= floor && work.end <= opening);
  const count = last - first + 1;
  const listed = before.slice(-count);
  const [head] = listed;
  if (head === undefined || count < 2 || listed.length !== count) return null;
  // «совместная работа с «Рубежом»: первые две, «Х» и «У», собрали …»: what stands apart from the list is none of it.
  const earlier = before.at(-count - 1);
  if (
    earlier &&
    (head.start - earlier.end <= JOINED ||
      listed.some((work, i) => i > 0 && work.start - (listed[i - 1]?.end ?? 0) > JOINED))
  )
    return null;
  const end = works.find((work) => work.start >= (amounts[last]?.end ?? 0))?.start ?? view.end;
  return words.sums.each.test(view.paragraphText.slice(head.start, end))
    ? (listed[at - first] ?? null)
    : null;
}

/** Is a work named between the sum at `index` and the one before it? */
function partedAt(
  amounts: readonly Span[],
  index: number,
  parted: (from: Span, to: Span) => boolean,
): boolean {
  const [before, here] = [amounts[index - 1], amounts[index]];
  return before === undefined || here === undefined || parted(before, here);
}
