/** What a sentence claims about its own figures: a change, a share, a multiple or a difference, each with what follows from the others. */
import { reckoningWords } from '../../languages/reckoning.ts';
import { masks } from '../../languages/shared/masked-figures.ts';
import { everyMatch } from '../../link/matches.ts';
import { comparable, type Figure, type Interval, intervalOf, sameSort } from './figure.ts';
import type { FigureSentence } from './sentence-figures.ts';

export interface Claim {
  readonly kind: 'growth' | 'share' | 'times' | 'difference' | 'sum' | 'shares' | 'shares_over';
  /** The figures it is reckoned from. */
  readonly from: readonly Figure[];
  /** What the text says: a figure, or a word ("doubled") by its place in the masked sentence. */
  readonly stated: Figure | string;
  readonly allowed: Interval;
  /** What follows from the figures as printed, and with their rounding. */
  readonly computed: number;
  readonly within: Interval;
}

/** All but sums, which are lists. */
export function* claimsOf(sentence: FigureSentence): Generator<Claim> {
  const { lang, masked, percents, quantities, sums } = sentence;
  if (quantities < 2) return;
  if (percents > 0) {
    if (!reckoningWords[lang].averaged.test(masked)) yield* growths(sentence);
    yield* shares(sentence);
  }
  yield* multiples(sentence);
  if (quantities > 2) {
    yield* differences(sentence);
    yield* gaps(sentence, sentence.figuresIn(0, sentence.masked.length));
    yield* balances(sentence);
  }
  if (sums > 2) yield* turnovers(sentence);
}

/** Matches of patterns with their named figures; a match that lost one of them is none. */
function* matched(sentence: FigureSentence, patterns: readonly RegExp[], ...names: readonly string[]) {
  for (const pattern of patterns) {
    for (const match of everyMatch(pattern, sentence.masked)) {
      const groups = match.indices?.groups ?? {};
      const figures = names.map((name) => {
        const span = groups[name];
        return span ? sentence.figureAt(span[0]) : undefined;
      });
      yield {
        figures,
        word: match.groups?.word ?? null,
        start: match.index,
        end: match.index + match[0].length,
      };
    }
  }
}

/** One change and one percentage that measures it; a sentence with several is left alone. */
function* growths(sentence: FigureSentence): Generator<Claim> {
  const words = reckoningWords[sentence.lang];
  const found = [...matched(sentence, words.growth, 'a', 'b', 'p')];
  const [first] = found;
  const change =
    first && found.every(({ figures }) => figures[0] === first.figures[0] && figures[1] === first.figures[1]);
  if (!first || !change) return;
  const [before, after] = first.figures;
  const stated = found.find(({ figures }) => figures[2])?.figures[2];
  const percent = stated ?? changeOf(sentence, first);
  if (!before || !after || !percent) return;
  const a = scaledLike(before, after, sentence);
  const b = scaledLike(after, before, sentence);
  if (!comparable(a, b) || a.value === 0) return;
  yield growing(a, b, percent);
}

/** That one figure grew or fell to another, and by how many percent. */
export function growing(a: Figure, b: Figure, percent: Figure): Claim {
  const [low, high] = [intervalOf(a), intervalOf(b)];
  const ends = [high.low / low.high - 1, high.high / low.low - 1].map((ratio) => ratio * 100);
  const [least = 0, most = 0] = ends;
  const falls = b.value < a.value;
  return {
    kind: 'growth',
    from: [a, b],
    stated: percent,
    allowed: intervalOf(percent),
    computed: Math.abs(b.value / a.value - 1) * 100,
    within: falls ? { low: -most, high: -least } : { low: least, high: most },
  };
}

/** The only percentage of a sentence, when it measures this change and no figure beside it. */
function changeOf(sentence: FigureSentence, change: { start: number; end: number }): Figure | undefined {
  const { changeBefore, changeAfter } = reckoningWords[sentence.lang];
  const { masked } = sentence;
  const [only, another] = [...masked].flatMap((character, at) => (character === masks.percent ? [at] : []));
  if (only === undefined || another !== undefined) return undefined;
  // "Revenue rose 8 percent to 1 billion, while profit fell to 37 million from 52 million."
  const between = only < change.start ? masked.slice(only + 1, change.start) : masked.slice(change.end, only);
  if (quantity.test(between) || besideAnother.test(masked.slice(Math.max(change.end, only + 1))))
    return undefined;
  const measures =
    changeBefore.test(masked.slice(Math.max(0, only - 40), only)) ||
    changeAfter.test(masked.slice(only + 1, only + 20));
  return measures ? sentence.figureAt(only) : undefined;
}

const quantity = new RegExp(`[${masks.money}${masks.count}${masks.bare}]`, 'u');

/** Right behind a percentage: what it changed to. */
const besideAnother = new RegExp(
  `^\\s?(?:to|до|,? ?до|至|到)\\s?[^,，;；]{0,12}[${masks.money}${masks.count}${masks.bare}]`,
  'u',
);

/** "from 40 to 50 million": the scale said once holds for both. */
function scaledLike(figure: Figure, other: Figure, { lang }: FigureSentence): Figure {
  if (figure.kind !== 'bare' || other.kind === 'bare' || figure.value >= 1000 || other.value < 1000)
    return figure;
  if (lang === 'zh') return figure;
  const scale = 10 ** (3 * Math.floor(Math.log10(other.value) / 3));
  return { ...figure, value: figure.value * scale, unit: figure.unit * scale };
}

function* shares(sentence: FigureSentence): Generator<Claim> {
  const told = new Set<Figure>();
  for (const { figures } of matched(sentence, reckoningWords[sentence.lang].share, 'a', 'b', 'p')) {
    const [part, whole, share] = figures;
    if (!part || !whole || !share || told.has(share) || !sameSort(part, whole)) continue;
    if (whole.value <= part.value || whole.value === 0) continue;
    told.add(share);
    const [a, b] = [intervalOf(part), intervalOf(whole)];
    yield {
      kind: 'share',
      from: [part, whole],
      stated: share,
      allowed: intervalOf(share),
      computed: (part.value / whole.value) * 100,
      within: { low: (a.low / b.high) * 100, high: (a.high / b.low) * 100 },
    };
  }
}

function* multiples(sentence: FigureSentence): Generator<Claim> {
  const words = reckoningWords[sentence.lang];
  for (const { figures, word } of matched(sentence, words.times, 'a', 'b', 'n')) {
    const [smaller, larger, count] = figures;
    if (!smaller || !larger || smaller.value === 0 || !comparable(smaller, larger)) continue;
    const named = word === null ? undefined : words.timesWords.find(([pattern]) => pattern.test(word))?.[1];
    const times = count?.value ?? named;
    if (times === undefined || times < 1.2 || times > 100 || (count && !isTimes(count))) continue;
    const [a, b] = [intervalOf(smaller), intervalOf(larger)];
    // "Almost doubled", "more than three times as many": a multiple is a loose word.
    const slack = Number.isInteger(times) ? 0.6 : 0.25;
    yield {
      kind: 'times',
      from: [smaller, larger],
      stated: count ?? word ?? '',
      allowed: { low: times - slack, high: times + (count?.hedge === 'over' ? 1 : slack) },
      computed: larger.value / smaller.value,
      within: { low: b.low / a.high, high: b.high / a.low },
    };
  }
}

/** A count of anything but times ("in 20 cities") does not say how many times. */
function isTimes({ kind, of }: Figure): boolean {
  return kind === 'bare' || (kind === 'count' && /^(?:time|раз|倍)/u.test(of ?? ''));
}

/** "Exports came to 100 billion, imports to 70 billion and trade turnover to 170 billion." */
function* turnovers(sentence: FigureSentence): Generator<Claim> {
  for (const { figures } of matched(sentence, reckoningWords[sentence.lang].turnover, 'a', 'b', 'c')) {
    const all = figures.flatMap((figure) => (figure?.kind === 'money' ? [figure] : []));
    const [one, other, whole] = all;
    if (!one || !other || !whole || !comparable(one, whole) || !comparable(other, whole)) continue;
    const [a, b] = [intervalOf(one), intervalOf(other)];
    yield {
      kind: 'sum',
      from: [one, other],
      stated: whole,
      allowed: intervalOf(whole),
      computed: one.value + other.value,
      within: { low: a.low + b.low, high: a.high + b.high },
    };
  }
}

/** "Revenue of 46 billion, spending of 48 billion and a deficit of 2 billion", where the sentence tells of nothing else. */
function* balances(sentence: FigureSentence): Generator<Claim> {
  if (sentence.quantities !== 3 || sentence.sums === 0) return;
  for (const { figures } of matched(sentence, reckoningWords[sentence.lang].balance, 'a', 'b', 'c')) {
    const [one, other, left] = figures;
    if (!one || !other || !left || !sameSort(one, other) || !sameSort(left, one) || !sameSort(left, other))
      continue;
    const gap = Math.abs(one.value - other.value);
    // Further off, one of the three is of another year or another budget.
    if (gap >= left.value / FARTHEST_GAP && gap <= left.value * FARTHEST_GAP)
      yield differing(one, other, left);
  }
}

const FARTHEST_GAP = 3;

function* differences(sentence: FigureSentence): Generator<Claim> {
  for (const { figures } of matched(sentence, reckoningWords[sentence.lang].difference, 'a', 'b', 'c')) {
    const [compared, one, gap] = figures;
    // "More than 60 million" behind a sum compares; it hedges nothing.
    const other = compared && { ...compared, hedge: 'exact' as const };
    if (!other || !one || !gap || !comparable(other, one) || !comparable(gap, one) || !comparable(gap, other))
      continue;
    if (other.kind === 'bare' && one.kind === 'bare') continue;
    yield differing(one, other, gap);
  }
}

/**
 * "The comedy earned $186 million and the fantasy $141 million, a gap of $45 million": the only three figures of their kind
 * among `all`, those of the sentence or of the one before it as well.
 */
export function* gaps(sentence: FigureSentence, all: readonly Figure[]): Generator<Claim> {
  const { masked, lang } = sentence;
  const { gap: patterns, otherGap, otherSides } = reckoningWords[lang];
  for (const { figures, start, end } of matched(sentence, patterns, 'c')) {
    const [gap] = figures;
    if (!gap || (gap.kind !== 'money' && gap.kind !== 'count')) continue;
    const [one, other, more] = all.filter(
      (figure) => figure !== gap && figure.kind === gap.kind && figure.of === gap.of,
    );
    if (!one || !other || more || otherSides.test(masked)) continue;
    // The words of its own clause, up to where the next one begins.
    const from = Math.max(...[...',，、'].map((mark) => masked.lastIndexOf(mark, start))) + 1;
    const [behind = ''] = masked.slice(end).split(/[,，;；.。]/u, 1);
    if (!otherGap.test(masked.slice(from, end) + behind)) yield differing(one, other, gap);
  }
}

function differing(one: Figure, other: Figure, gap: Figure): Claim {
  const [a, b] = [intervalOf(other), intervalOf(one)];
  return {
    kind: 'difference',
    from: [one, other],
    stated: gap,
    allowed: intervalOf(gap),
    computed: Math.abs(one.value - other.value),
    within:
      one.value >= other.value
        ? { low: b.low - a.high, high: b.high - a.low }
        : { low: a.low - b.high, high: a.high - b.low },
  };
}
