/** Shares of one whole: with what remains they make 100 percent, and those that exclude each other never more. */
import type { LanguageCode } from '../../contract.ts';
import { reckoningWords } from '../../languages/reckoning.ts';
import { masks, type ReckoningWords } from '../../languages/shared/masked-figures.ts';
import { everyMatch } from '../../link/matches.ts';
import type { Claim } from './claims.ts';
import { type Figure, intervalOf } from './figure.ts';
import type { FigureSentence } from './sentence-figures.ts';
import { sumOf } from './sums.ts';

/** How far before a percentage its own words reach, in characters. */
const REACH = 40;

export function* sharesOf(sentence: FigureSentence): Generator<Claim> {
  const { masked, lang, percents } = sentence;
  const words = reckoningWords[lang];
  if (percents < 2 || words.partial.test(masked)) return;
  const at = [...masked].flatMap((character, index) => (character === masks.percent ? [index] : []));
  if (at.some((index) => words.changeBefore.test(masked.slice(Math.max(0, index - REACH), index)))) return;
  const claim = remaining(sentence, words, at) ?? exclusive(sentence, words, at) ?? ofSexes(sentence, words);
  if (claim) yield claim;
}

/** "60 percent …, 30 percent … and the remaining 10 percent …" */
function remaining(sentence: FigureSentence, words: ReckoningWords, at: readonly number[]): Claim | null {
  const { masked, around, lang } = sentence;
  if (at.length + sentence.quantities < FEWEST_WITH_REST) return null;
  const before = (index: number) => masked.slice(Math.max(0, index - REACH), index);
  const isRest = (index: number) =>
    words.remainingShare.test(before(index)) ||
    (words.othersShare.test(before(index)) && words.divided.test(around));
  const last = at.findIndex(isRest);
  if (last < 1 || last !== at.length - 1 || mayOverlap(around, lang)) return null;
  return madeOf(sentence, at, 'shares', { low: 100, high: 100 });
}

/** Two shares alone, the second of them the rest, may be shares of two things. */
const FEWEST_WITH_REST = 3;

/** "Each could name only one: 48 percent …, 39 percent … and 24 percent …" */
function exclusive(sentence: FigureSentence, words: ReckoningWords, at: readonly number[]): Claim | null {
  const { masked, around, lang } = sentence;
  if (at.length < 2 || !words.onlyOne.test(around) || words.severalWholes.test(masked)) return null;
  return mayOverlap(around, lang) ? null : madeOf(sentence, at, 'shares_over', atMostAll);
}

/** "Women made up 62 percent of the audience and men 48 percent." */
function ofSexes(sentence: FigureSentence, words: ReckoningWords): Claim | null {
  for (const pattern of words.sexes) {
    for (const match of everyMatch(pattern, sentence.masked)) {
      const { a, b } = match.indices?.groups ?? {};
      if (a && b) return madeOf(sentence, [a[0], b[0]], 'shares_over', atMostAll);
    }
  }
  return null;
}

const atMostAll = { low: 0, high: 100 } as const;

/** Who may give several answers is counted several times. */
function mayOverlap(around: string, lang: LanguageCode): boolean {
  return reckoningWords[lang].severalAnswers.test(around);
}

function madeOf(
  sentence: FigureSentence,
  at: readonly number[],
  kind: 'shares' | 'shares_over',
  allowed: Claim['allowed'],
): Claim {
  const parts: Figure[] = at.flatMap((index) => sentence.figureAt(index) ?? []);
  const within = parts.map(intervalOf);
  return {
    kind,
    from: parts,
    stated: '100',
    allowed,
    computed: sumOf(parts.map(({ value }) => value)),
    within: { low: sumOf(within.map(({ low }) => low)), high: sumOf(within.map(({ high }) => high)) },
  };
}
