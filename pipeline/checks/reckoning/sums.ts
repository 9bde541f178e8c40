/** Parts that must add up to a stated whole: a closed list behind it, a list with its total, a list with its remainder. */
import { reckoningWords } from '../../languages/reckoning.ts';
import { masks } from '../../languages/shared/masked-figures.ts';
import { everyMatch } from '../../link/matches.ts';
import type { Claim } from './claims.ts';
import { type Figure, intervalOf, sameSort } from './figure.ts';
import type { FigureSentence } from './sentence-figures.ts';

/** Parts further off than this were never parts of that whole. */
const farthest = { low: 0.6, high: 1.6 } as const;

export function* sumsOf(sentence: FigureSentence): Generator<Claim> {
  const { masked, lang, quantities } = sentence;
  if (quantities < 3 || reckoningWords[lang].partial.test(masked)) return;
  const sum = remainder(sentence) ?? total(sentence) ?? closedList(sentence);
  if (sum) yield sum;
}

/** "Of the 20 films, 12 are features and the remaining 8 are shorts." */
function remainder(sentence: FigureSentence): Claim | null {
  for (const match of everyMatch(reckoningWords[sentence.lang].remainder, sentence.masked)) {
    const groups = match.indices?.groups;
    if (!groups?.b || !groups.last) continue;
    const whole = sentence.figureAt(groups.b[0]);
    const last = sentence.figureAt(groups.last[0]);
    const parts = sentence.figuresIn(groups.b[0] + 1, groups.last[0]);
    if (!whole || !last || parts.length === 0 || isOwner(last, whole, groups.last[0], sentence)) continue;
    return added(whole, [...parts, last]);
  }
  return null;
}

/** "Of 400 entries, 120 came from Russia; the other 40 countries sent fewer than 20 each": what is left over has some of the whole. */
function isOwner(last: Figure, whole: Figure, at: number, { masked, lang }: FigureSentence): boolean {
  if (last.kind === 'count' && last.of !== whole.of && reckoningWords[lang].owners.test(last.of ?? ''))
    return true;
  return ownFigure.test(masked.slice(at + 1));
}

/** A quantity in the same clause. */
const ownFigure = new RegExp(`^[^,;:.()，；：。（）、]*[${masks.money}${masks.count}${masks.bare}]`, 'u');

/** "12 features and 8 shorts, for a total of 20", "$12 million and $9 million, for a two-day total of $21 million". */
function total(sentence: FigureSentence): Claim | null {
  for (const pattern of reckoningWords[sentence.lang].totals) {
    for (const match of everyMatch(pattern, sentence.masked)) {
      const { b, n } = match.indices?.groups ?? {};
      const whole = b && sentence.figureAt(b[0]);
      if (!whole) continue;
      const before = sentence.masked.slice(0, match.index);
      const start = Math.max(...[...';:.；：。'].map((mark) => before.lastIndexOf(mark))) + 1;
      const members = membersOf(sentence, start, match.index);
      if (!members || members.length < 2) continue;
      if (!n || sentence.figureAt(n[0])?.value === members.length) return added(whole, members);
    }
  }
  return null;
}

const opener = /[\uE001-\uE003][^\uE000-\uE003,.;:()，。；：（）]{0,30}?(?::|：|\s[—–-]\s|\s?[(（])/gu;
const closer = /[.;!?)。；！？）]|$/u;

/** "20 films: 12 features and 8 shorts", "the 20 films are made up of 12 features and 8 shorts". */
function closedList(sentence: FigureSentence): Claim | null {
  for (const pattern of [opener, reckoningWords[sentence.lang].madeUp]) {
    for (const match of everyMatch(pattern, sentence.masked)) {
      const whole = sentence.figureAt(match.index);
      const start = match.index + match[0].length;
      const end = start + (closer.exec(sentence.masked.slice(start))?.index ?? 0);
      const members = whole && membersOf(sentence, start, end);
      if (whole && members && members.length > 1) return added(whole, members);
    }
  }
  return null;
}

/** One figure a member, and nothing else in the list; null when it is not such a list. */
export function membersOf(sentence: FigureSentence, start: number, end: number): Figure[] | null {
  const { separators, nothingElse } = reckoningWords[sentence.lang];
  const pieces: [number, number][] = [];
  let from = start;
  for (const match of everyMatch(separators, sentence.masked.slice(start, end))) {
    pieces.push([from, start + match.index]);
    from = start + match.index + match[0].length;
  }
  pieces.push([from, end]);
  const told = pieces.filter(([a, b]) => sentence.masked.slice(a, b).trim() !== '');
  const [lastStart = start, lastEnd = end] = told.at(-1) ?? [];
  if (nothingElse.test(sentence.masked.slice(lastStart, lastEnd))) told.pop();
  const members = told.map(([a, b]) =>
    /\uE000/u.test(sentence.masked.slice(a, b)) ? [] : sentence.figuresIn(a, b),
  );
  return members.every((figures) => figures.length === 1) ? members.flat() : null;
}

/** The claim that parts make a whole; null when they cannot be parts of it. */
export function added(whole: Figure, parts: readonly Figure[]): Claim | null {
  if (parts.some((part) => part.kind === 'percent' || part.value > whole.value || !sameSort(part, whole)))
    return null;
  const computed = sumOf(parts.map(({ value }) => value));
  if (computed < farthest.low * whole.value || computed > farthest.high * whole.value) return null;
  const within = parts.map(intervalOf);
  return {
    kind: 'sum',
    from: parts,
    stated: whole,
    allowed: intervalOf(whole),
    computed,
    within: { low: sumOf(within.map(({ low }) => low)), high: sumOf(within.map(({ high }) => high)) },
  };
}

/** The sum of some numbers. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
