/** Scores money, dates and names on annotated passages: overlap with the right value, the exact span too, and false hits. */

import { readFileSync } from 'node:fs';
import { noReference } from '../../pipeline/collect/reference.ts';
import { contextFrom } from '../../pipeline/context.ts';
import type { ExtractedArticle, LanguageCode, Place } from '../../pipeline/contract.ts';
import { extract } from '../../pipeline/stages/extract.ts';
import { normalize } from '../../pipeline/stages/normalize.ts';
import { type Marked, type MarkedPassage, passageFrom, sumFrom } from './passage-set.ts';

const { authority } = contextFrom(noReference, 'full');

/** What was found, in code points of the passage. */
type Found<T> = T & { readonly from: number; readonly to: number };

interface Tally {
  wanted: number;
  found: number;
  right: number;
  exact: number;
  /** Passages without anything of the kind, and those of them with a false hit. */
  negatives: number;
  hit: number;
}

export interface Score {
  readonly lenient: number;
  readonly strict: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of passages without anything of the kind in which something was found. */
  readonly falseHits: number;
}

export interface SetScore {
  readonly money: Score;
  readonly qualifiers: number;
  readonly dates: Score;
  readonly names: Score;
}

const types: Readonly<Record<string, string>> = {
  p: 'person',
  o: 'organization',
  w: 'work',
  e: 'event',
  l: 'place',
};

const percent = (part: number, whole: number): number =>
  whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10;

const emptyTally = (): Tally => ({ wanted: 0, found: 0, right: 0, exact: 0, negatives: 0, hit: 0 });

const scoreOf = ({ wanted, found, right, exact, negatives, hit }: Tally): Score => ({
  lenient: percent(2 * right, wanted + found),
  strict: percent(2 * exact, wanted + found),
  precision: percent(right, found),
  recall: percent(right, wanted),
  falseHits: negatives === 0 ? 0 : percent(hit, negatives),
});

function readAs({ text, published }: MarkedPassage, lang: LanguageCode) {
  const article = normalize({
    article_id: 'art-test',
    raw_file: 'test',
    sha256: '',
    encoding: 'utf-8',
    text,
    sidecar: { lang, published },
  });
  const placed = <T extends Place>(values: readonly T[]): Found<T>[] =>
    values.flatMap((value) => {
      const paragraph = article.paragraphs[value.paragraph];
      if (paragraph === undefined) return [];
      const before = [...paragraph.text.slice(0, value.start)].length;
      const from = paragraph.start + (paragraph.alignment?.starts[value.start] ?? before);
      return [{ ...value, from, to: from + [...paragraph.text.slice(value.start, value.end)].length }];
    });
  const { amounts, dates, names }: ExtractedArticle = extract(article, authority);
  return { amounts: placed(amounts), dates: placed(dates), names: placed(names) };
}

type Span = Pick<Found<Place>, 'from' | 'to'>;
const overlaps = ({ from, to }: Span, mark: Marked): boolean => from < mark.end && mark.start < to;
const isExact = ({ from, to }: Span, mark: Marked): boolean =>
  [mark.start, mark.innerStart].includes(from) && [mark.end, mark.innerEnd].includes(to);

/** Counts one passage; gives the pairs that are right. */
function count<T extends Span>(
  tally: Tally,
  marks: readonly Marked[],
  found: readonly T[],
  fits: (one: T, mark: Marked) => boolean,
): [T, Marked][] {
  const pairs: [T, Marked][] = [];
  const used = new Set<T>();
  if (marks.length === 0) {
    tally.negatives += 1;
    if (found.length > 0) tally.hit += 1;
  }
  for (const mark of marks.filter(({ optional }) => !optional)) {
    tally.wanted += 1;
    const own = found.find((one) => !used.has(one) && overlaps(one, mark) && fits(one, mark));
    if (own === undefined) continue;
    used.add(own);
    pairs.push([own, mark]);
    tally.right += 1;
    if (isExact(own, mark)) tally.exact += 1;
  }
  tally.found += found.filter(
    (one) => used.has(one) || !marks.some((mark) => mark.optional && overlaps(one, mark)),
  ).length;
  return pairs;
}

export function passagesIn(path: URL): MarkedPassage[] {
  return readFileSync(path, 'utf8').trim().split('\n').map(passageFrom);
}

export function scorePassages(passages: readonly MarkedPassage[], lang: LanguageCode): SetScore {
  const [money, dates, names] = [emptyTally(), emptyTally(), emptyTally()];
  let qualified = 0;
  for (const passage of passages) {
    const read = readAs(passage, lang);
    const of = (kinds: string) => passage.marks.filter(({ kind }) => kinds.includes(kind));
    const sums = count(money, of('m'), read.amounts, (amount, { answers }) =>
      answers.map(sumFrom).some(
        ({ value, value_to, currency }) =>
          // Decimal strings of the grammar beside figures of the annotation.
          Number(amount.value) === value &&
          (amount.value_to === null ? value_to === null : Number(amount.value_to) === value_to) &&
          amount.currency === currency,
      ),
    );
    for (const [{ qualifier }, { answers }] of sums)
      if (answers.some((answer) => sumFrom(answer).qualifier === qualifier)) qualified += 1;
    count(dates, of('d'), read.dates, ({ edtf }, { answers }) => answers.includes(edtf));
    const five = read.names.filter(({ type }) => Object.values(types).includes(type));
    count(names, of('powel'), five, ({ type }, { kind }) => types[kind] === type);
  }
  return {
    money: scoreOf(money),
    qualifiers: percent(qualified, money.right),
    dates: scoreOf(dates),
    names: scoreOf(names),
  };
}
