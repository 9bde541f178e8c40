/** What a sentence claims of its figures and of the one figure of the sentence before it. */
import { reckoningWords } from '../../languages/reckoning.ts';
import { everyMatch } from '../../link/matches.ts';
import { type Claim, gaps, growing } from './claims.ts';
import { comparable, type Figure } from './figure.ts';
import type { FigureSentence } from './sentence-figures.ts';
import { added, membersOf } from './sums.ts';

/** `before`: the sentence before, asked for only where this one leans on it. */
export function* acrossOf(sentence: FigureSentence, before: () => FigureSentence | null): Generator<Claim> {
  const { masked, lang, percents, quantities } = sentence;
  const { gap, earlier, allOfIt, partial, otherSides, averaged } = reckoningWords[lang];
  const own = sentence.figuresIn(0, masked.length);
  if (quantities === 2 && gap.some((pattern) => everyMatch(pattern, masked).length > 0)) {
    const led = before();
    if (led && !otherSides.test(led.masked)) yield* gaps(sentence, [...quantitiesOf(led), ...own]);
  }
  if (percents === 1 && quantities === 1 && !averaged.test(masked)) {
    const [match] = everyMatch(earlier, masked);
    const { a, p } = match?.indices?.groups ?? {};
    const [past, percent] = [a && sentence.figureAt(a[0]), p && sentence.figureAt(p[0])];
    const now = past ? onlyOne(before()) : null;
    if (past && percent && now && past.value > 0 && comparable(past, now) && past.kind === now.kind)
      yield growing(past, now, percent);
  }
  if (quantities > 1 && percents === 0 && !partial.test(masked)) {
    const opening = allOfIt.exec(masked);
    const whole = opening ? onlyOne(before()) : null;
    const members = opening && whole ? membersOf(sentence, opening[0].length, endOf(masked)) : null;
    const sum = whole && members && members.length > 1 ? added(whole, members) : null;
    if (sum) yield sum;
  }
}

function quantitiesOf(sentence: FigureSentence): Figure[] {
  return sentence.figuresIn(0, sentence.masked.length).filter(({ kind }) => kind !== 'percent');
}

/** The one quantity of a sentence that holds no second. */
function onlyOne(sentence: FigureSentence | null): Figure | null {
  const [only, another] = sentence ? quantitiesOf(sentence) : [];
  const isOne = only !== undefined && another === undefined;
  return isOne && sentence && !reckoningWords[sentence.lang].partial.test(sentence.masked) ? only : null;
}

const endOf = (masked: string): number => masked.replace(/[.!?。！？\s]+$/u, '').length;
