/** Holds what was found in an article against what a careful reader found: hits, misses and false items, by kind. */
import { rawSpan } from '../pipeline/lib/span.ts';
import type { LocatedArticle } from '../pipeline/tables/located.ts';
import {
  type Expected,
  type GoldenName,
  type Located,
  locate,
  occurrences,
  oneOf,
  overlap,
  type Range,
} from './golden-case.ts';
import { sameSpeaker, sameStretch } from './golden-speech.ts';

export interface Tally {
  readonly expected: number;
  readonly hits: number;
  readonly missed: readonly string[];
  /** True items among those found, required or not. */
  readonly right: number;
  readonly wrong: readonly string[];
}

export type Item<T> = T & Range;

export function spansOf<T extends Located>(located: LocatedArticle, items: readonly T[] = []): Item<T>[] {
  return items.map((item) => ({ ...item, ...locate(located.raw, item) }));
}

function foundAt<T extends { paragraph: number; start: number; end: number }>(
  located: LocatedArticle,
  items: readonly T[],
): Item<T>[] {
  return items.map((item) => ({ ...item, ...rawSpan(located.paragraph(item), item) }));
}

interface Comparison<G, F> {
  readonly expected: readonly Item<G>[];
  readonly found: readonly Item<F>[];
  readonly optional: readonly Range[];
  readonly same: (golden: Item<G>, found: Item<F>) => boolean;
  readonly show: (found: Item<F>) => string;
}

/** Each found item answers at most one expected item. */
function tallied<G extends Located, F>({ expected, found, optional, same, show }: Comparison<G, F>): Tally {
  const left = new Set(found);
  const missed: string[] = [];
  for (const golden of expected) {
    const match = [...left].find((item) => same(golden, item));
    if (match) left.delete(match);
    else missed.push(told(golden));
  }
  const wrong = [...left].filter((item) => !optional.some((range) => overlap(range, item)));
  const hits = expected.length - missed.length;
  return { expected: expected.length, hits, missed, right: hits, wrong: wrong.map(show) };
}

/** An expected item in its own words, its span left out. */
function told({ text, start: _start, end: _end, ...rest }: Located & object): string {
  return `${text} ${JSON.stringify(rest)}`;
}

const sameSpan = (a: Range, b: Range): boolean => a.start === b.start && a.end === b.end;

export function amounts(located: LocatedArticle, { amounts = [], optional_amounts }: Expected): Tally {
  return tallied({
    expected: spansOf(
      located,
      amounts.map(({ measure: _, ...amount }) => amount),
    ),
    found: foundAt(located, located.article.amounts),
    optional: spansOf(located, optional_amounts),
    same: (g, f) =>
      sameSpan(g, f) &&
      g.value === f.value &&
      (g.value_to ?? null) === f.value_to &&
      g.currency === f.currency &&
      g.qualifier === f.qualifier,
    show: (f) =>
      `${located.textOf(placed(located, f))} = ${f.value}..${f.value_to} ${f.currency} ${f.qualifier} (${f.rule})`,
  });
}

/** Only amounts found where they stand: what the sum measures. */
export function measures(located: LocatedArticle, { amounts = [] }: Expected): Tally {
  const found = foundAt(located, located.article.amounts);
  const told = spansOf(
    located,
    amounts.filter((amount) => amount.measure !== undefined),
  );
  const pairs = told.flatMap((golden) => {
    const match = found.find((item) => sameSpan(golden, item));
    return match ? [{ golden, match }] : [];
  });
  const wrong = pairs.filter(({ golden, match }) => golden.measure !== match.measure);
  const missed = wrong.map(({ golden, match }) => `${golden.text}: ${golden.measure}, not ${match.measure}`);
  const hits = pairs.length - wrong.length;
  return { expected: pairs.length, hits, missed, right: hits, wrong: [] };
}

export function dates(located: LocatedArticle, { dates, optional_dates }: Expected): Tally {
  return tallied({
    expected: spansOf(located, dates),
    found: foundAt(located, located.article.dates),
    optional: spansOf(located, optional_dates),
    same: (g, f) => sameSpan(g, f) && oneOf(g.edtf, f.edtf),
    show: (f) => `${located.textOf(placed(located, f))} = ${f.edtf} (${f.rule})`,
  });
}

export function counts(located: LocatedArticle, { counts, optional_counts }: Expected): Tally {
  return tallied({
    expected: spansOf(located, counts),
    found: foundAt(located, located.article.counts),
    optional: spansOf(located, optional_counts),
    same: (g, f) =>
      g.start === f.start &&
      g.value === f.value &&
      (g.is_ordinal ?? false) === f.is_ordinal &&
      (g.unit === undefined || oneOf(g.unit, f.unit)),
    show: (f) =>
      `${located.textOf(placed(located, f))} = ${f.is_ordinal ? '#' : ''}${f.value} ${f.unit} (${f.rule})`,
  });
}

export function quotes(located: LocatedArticle, { quotes, optional_quotes }: Expected): Tally {
  return tallied({
    expected: spansOf(located, quotes),
    found: foundAt(located, located.article.quotes),
    optional: spansOf(located, optional_quotes),
    same: (g, f) => sameStretch(located.raw, g, f) && sameSpeaker(g.speaker, f.speaker),
    show: (f) => `${located.textOf(placed(located, f))} = ${f.speaker} (${f.rule})`,
  });
}

/** Precision counts every mention of a listed name as right; recall asks for the required names, everywhere they stand. */
export function names(located: LocatedArticle, { names = [], other_names = [] }: Expected): Tally {
  if (names.length === 0) return { expected: 0, hits: 0, missed: [], right: 0, wrong: [] };
  const known = [...names, ...other_names].flatMap((name) => placesOf(located, name));
  const required = names
    .flatMap((name) => placesOf(located, name))
    .filter((place) => !insideAnother(place, known));
  const found = foundAt(located, located.article.mentions);
  const missed = required.filter(
    (golden) => !found.some((item) => item.type === golden.type && overlap(golden, item)),
  );
  const wrong = found.filter((item) => !known.some((name) => name.type === item.type && overlap(name, item)));
  return {
    expected: required.length,
    hits: required.length - missed.length,
    missed: missed.map(({ text, type }) => `${text} ${type}`),
    right: found.length - wrong.length,
    wrong: wrong.map(
      (item) => `${located.textOf(placed(located, item))} = ${item.type} ${item.name} (${item.rule})`,
    ),
  };
}

function placesOf(located: LocatedArticle, name: GoldenName): Item<GoldenName>[] {
  return occurrences(located.raw, name.text).map((range) => ({ ...name, ...range }));
}

function insideAnother(place: Range, others: readonly Range[]): boolean {
  const length = place.end - place.start;
  return others.some((o) => o.start <= place.start && place.end <= o.end && o.end - o.start > length);
}

/** An item whose span became raw code points, as the place in clean text it was found at. */
function placed(located: LocatedArticle, item: { paragraph: number; start: number; end: number }) {
  const { paragraph } = item;
  const all = [
    ...located.article.amounts,
    ...located.article.dates,
    ...located.article.counts,
    ...located.article.quotes,
    ...located.article.mentions,
  ];
  const own = all.find((place) => {
    const span = rawSpan(located.paragraph(place), place);
    return place.paragraph === paragraph && sameSpan(span, item);
  });
  if (!own) throw new Error('an item has lost its place');
  return own;
}
