/** One golden case: an article with every value a careful reader finds in it, written down before the pipeline read it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countCodePoints, type RawText } from '../pipeline/lib/span.ts';

const goldenFolder = fileURLToPath(new URL('golden/', import.meta.url));
const rawArticles = fileURLToPath(new URL('../raw/articles/', import.meta.url));

/**
 * Words of the article: exactly these, or their beginning and end parted by ` … `. A repeated text names its occurrence, counted
 * from 1, or its span in code points.
 */
export interface Located {
  readonly text: string;
  readonly occurrence?: number;
  readonly start?: number;
  readonly end?: number;
}

/** Where more than one answer is right, all of them. */
export type OneOf<T> = T | readonly T[];

export interface GoldenAmount extends Located {
  readonly value: string;
  readonly value_to?: string;
  readonly currency: string;
  readonly qualifier: string;
  readonly measure?: string;
}

export interface GoldenDate extends Located {
  readonly edtf: OneOf<string>;
}

export interface GoldenCount extends Located {
  readonly value: string;
  readonly is_ordinal?: boolean;
  readonly unit?: OneOf<string>;
}

export interface GoldenQuote extends Located {
  /** A name or the words of a role; null when nobody is credited. */
  readonly speaker: OneOf<string> | null;
}

/** A name stands for all its occurrences in the article that no longer listed name contains. */
export interface GoldenName {
  readonly text: string;
  readonly type: string;
}

export interface GoldenFact {
  readonly predicate: string;
  /** Entities by any name of theirs in the article. */
  readonly subject: OneOf<string>;
  readonly object?: OneOf<string>;
  readonly value?: string;
  readonly currency?: string;
  readonly qualifier?: string;
  readonly date?: OneOf<string>;
  readonly place?: string;
}

export interface GoldenFinding {
  readonly check: string;
  readonly severity?: string;
  /** Words that its place, and its other place, must hold. */
  readonly text?: string;
  readonly because?: string;
}

export interface GoldenConversion {
  readonly source: string | Located;
  readonly target: string | Located;
  readonly verdict: OneOf<string>;
  readonly diagnosis: string;
  readonly implied_rate?: number;
  readonly publication_median?: number;
  readonly period_median?: number;
}

export interface GoldenEntity {
  readonly name: string;
  readonly type: string;
  readonly mentions: readonly Located[];
}

/** The content of expected.json. What is optional may be found or not; what is listed as not one must not be found. */
export interface Expected {
  readonly published: { readonly edtf: string; readonly basis: OneOf<string>; readonly certainty?: string };
  readonly roles?: readonly (Located & { readonly role: string })[];
  readonly amounts?: readonly GoldenAmount[];
  readonly optional_amounts?: readonly Located[];
  readonly dates?: readonly GoldenDate[];
  readonly optional_dates?: readonly Located[];
  readonly counts?: readonly GoldenCount[];
  readonly optional_counts?: readonly Located[];
  readonly quotes?: readonly GoldenQuote[];
  readonly optional_quotes?: readonly Located[];
  readonly not_quotes?: readonly Located[];
  readonly not_amounts?: readonly Located[];
  readonly names?: readonly GoldenName[];
  readonly other_names?: readonly GoldenName[];
  readonly entities?: readonly GoldenEntity[];
  readonly facts?: readonly GoldenFact[];
  /** Facts the article states too, which need not be found. */
  readonly other_facts?: readonly GoldenFact[];
  readonly findings?: readonly GoldenFinding[];
  readonly conversions?: readonly GoldenConversion[];
}

export interface GoldenCase {
  readonly name: string;
  readonly text: string;
  /** The sidecar's bytes, when the case has one. */
  readonly sidecar: string | null;
  readonly expected: Expected;
}

/** All cases, by name. A case without a text of its own expects something of the article of that name in raw/articles. */
export function goldenCases(): GoldenCase[] {
  return readdirSync(goldenFolder)
    .sort()
    .map((name) => {
      const read = (file: string) => readFileSync(join(goldenFolder, name, file), 'utf8');
      const has = (file: string) => existsSync(join(goldenFolder, name, file));
      return {
        name,
        text: has('article.txt')
          ? read('article.txt')
          : readFileSync(join(rawArticles, `${name}.txt`), 'utf8'),
        sidecar: has('article.json') ? read('article.json') : null,
        expected: JSON.parse(read('expected.json')) as Expected,
      };
    });
}

/** Half-open code points. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Finds what an annotation means. Throws for a text that is not there: the annotation is wrong. */
export function locate({ text: article }: RawText, { text, occurrence, start, end }: Located): Range {
  if (start !== undefined && end !== undefined) return { start, end };
  const [beginning = '', ending] = text.split(' … ');
  let from = -1;
  for (let n = 0; n < (occurrence ?? 1); n += 1) {
    from = article.indexOf(beginning, from + 1);
    if (from === -1) throw new Error(`not in the article: ${text}`);
  }
  const to = ending === undefined ? from + text.length : article.indexOf(ending, from) + ending.length;
  if (ending !== undefined && to < from + ending.length) throw new Error(`no such ending: ${text}`);
  const first = countCodePoints(article, 0, from);
  return { start: first, end: first + countCodePoints(article, from, to) };
}

/** All occurrences of a text. */
export function occurrences(raw: RawText, text: string): Range[] {
  const found: Range[] = [];
  for (let from = raw.text.indexOf(text); from !== -1; from = raw.text.indexOf(text, from + 1)) {
    const start = countCodePoints(raw.text, 0, from);
    found.push({ start, end: start + countCodePoints(text) });
  }
  return found;
}

export function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

export function oneOf<T>(accepted: OneOf<T>, given: T | null): boolean {
  return Array.isArray(accepted) ? (accepted as readonly (T | null)[]).includes(given) : accepted === given;
}
