/** Parts that must add up to a stated whole: a closed list behind it, a list with its total, a list with its remainder. */
import { reckoningWords } from '../../languages/reckoning.ts';
import { everyMatch } from '../../link/matches.ts';
import type { Claim } from './claims.ts';
import { type Figure, intervalOf, sameSort } from './figure.ts';
import type { FigureSentence } from './sentence-figures.ts';

/** Parts further off than this were never parts of that whole. */
const farthest = { low: 0.6, high: 1.6 } as const;

export function* sumsOf(sentence: FigureSentence): Generator<Claim> {
  const { masked, lang, percents, quantities } = sentence;
  if (percents + quantities < 3 || reckoningWords[lang].partial.test(masked)) return;
  const sum = quantities > 2 ? (remainder(sentence) ?? total(sentence) ?? closedList(sentence)) : null;
  if (sum) yield sum;
  const shares = percents > 1 ? remainingShares(sentence) : null;
  if (shares) yield shares;
}

/** "Of the 20 films, 12 are features and the remaining 8 are shorts." */
function remainder(sentence: FigureSentence): Claim | null {
  for (const match of everyMatch(reckoningWords[sentence.lang].remainder, sentence.masked)) {
    const groups = match.indices?.groups;
    if (!groups?.b || !groups.last) continue;
    const whole = sentence.figureAt(groups.b[0]);
    const last = sentence.figureAt(groups.last[0]);
    const parts = figuresBetween(sentence, groups.b[0] + 1, groups.last[0]);
    if (whole && last && parts.length > 0) return added(whole, [...parts, last]);
  }
  return null;
}

/** "12 features and 8 shorts, for a total of 20." */
function total(sentence: FigureSentence): Claim | null {
  for (const match of everyMatch(reckoningWords[sentence.lang].total, sentence.masked)) {
    const groups = match.indices?.groups;
    const whole = groups?.b && sentence.figureAt(groups.b[0]);
    if (!whole) continue;
    const before = sentence.masked.slice(0, match.index);
    const start = Math.max(...[...';:.；：。'].map((mark) => before.lastIndexOf(mark))) + 1;
    const members = membersOf(sentence, start, match.index);
    if (members && members.length > 1) return added(whole, members);
  }
  return null;
}

const opener = /[\uE001-\uE003][^\uE000-\uE003,.;:()，。；：（）]{0,30}?(?::|：|\s[—–-]\s|\s?[(（])/gu;
const closer = /[.;!?)。；！？）]|$/u;

/** "20 films: 12 features and 8 shorts." */
function closedList(sentence: FigureSentence): Claim | null {
  for (const match of everyMatch(opener, sentence.masked)) {
    const whole = sentence.figureAt(match.index);
    const start = match.index + match[0].length;
    const end = start + (closer.exec(sentence.masked.slice(start))?.index ?? 0);
    const members = whole && membersOf(sentence, start, end);
    if (whole && members && members.length > 1) return added(whole, members);
  }
  return null;
}

/** "60 percent …, 30 percent … and the remaining 10 percent …" */
function remainingShares(sentence: FigureSentence): Claim | null {
  const words = reckoningWords[sentence.lang];
  const at = [...sentence.masked].flatMap((character, index) => (character === '\uE000' ? [index] : []));
  const last = at.findIndex((index) =>
    words.remainingShare.test(sentence.masked.slice(Math.max(0, index - 20), index)),
  );
  if (last < 1 || last !== at.length - 1) return null;
  if (at.some((index) => words.changeBefore.test(sentence.masked.slice(Math.max(0, index - 40), index))))
    return null;
  const parts = at.flatMap((index) => sentence.figureAt(index) ?? []);
  const within = parts.map(intervalOf);
  return {
    kind: 'shares',
    from: parts,
    stated: '100',
    allowed: { low: 100, high: 100 },
    computed: parts.reduce((sum, { value }) => sum + value, 0),
    within: { low: sumOf(within.map(({ low }) => low)), high: sumOf(within.map(({ high }) => high)) },
  };
}

/** One figure a member, and nothing else in the list; null when it is not such a list. */
function membersOf(sentence: FigureSentence, start: number, end: number): Figure[] | null {
  const { separators } = reckoningWords[sentence.lang];
  const pieces: [number, number][] = [];
  let from = start;
  for (const match of everyMatch(separators, sentence.masked.slice(start, end))) {
    pieces.push([from, start + match.index]);
    from = start + match.index + match[0].length;
  }
  pieces.push([from, end]);
  const members = pieces
    .filter(([a, b]) => sentence.masked.slice(a, b).trim() !== '')
    .map(([a, b]) => (/\uE000/u.test(sentence.masked.slice(a, b)) ? [] : figuresBetween(sentence, a, b)));
  return members.every((figures) => figures.length === 1) ? members.flat() : null;
}

function figuresBetween(sentence: FigureSentence, start: number, end: number): Figure[] {
  const found: Figure[] = [];
  for (let at = start; at < end; at += 1) {
    const figure = sentence.figureAt(at);
    if (figure) found.push(figure);
  }
  return found;
}

/** The claim that parts make a whole; null when they cannot be parts of it. */
function added(whole: Figure, parts: readonly Figure[]): Claim | null {
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

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
