/**
 * Pairs of places on their way to compare.jsonl. Rows name paragraphs in no order of articles; their texts are fetched in one pass
 * over the articles, so all that waits for it is sorted on disk.
 */
import { join } from 'node:path';
import type { Article, Keyed, Paragraph } from '../contract.ts';
import { keyOf } from '../lib/id.ts';
import { LineSorter, type SortedLine } from '../lib/line-sorter.ts';
import { rawSpan } from '../lib/span.ts';
import type { LocatedArticle } from '../tables/located.ts';
import type { ComparedPlace } from './compared-paragraphs.ts';
import type { ReuseRow } from './reuse/index.ts';
import type { ReusePair, ReuseSide } from './reuse-pairs.ts';

/** Digits of an article's number: keys of one length sort as numbers do. */
const DIGITS = 10;
const numbered = (article: number) => String(article).padStart(DIGITS, '0');

/** One side that waits for its article: the key of its pair, which side, the paragraph, code points of its clean text. */
type WaitingSide = readonly [pair: string, side: 'a' | 'b', index: number, from: number, to: number];

export class PlacedPairs {
  readonly #pairs: LineSorter;
  readonly #waiting: LineSorter;
  readonly #sides: LineSorter;
  readonly #groups: LineSorter;

  /** `scratch`: folder for what does not fit into memory. */
  constructor(scratch: string) {
    const sorter = (name: string) => new LineSorter(join(scratch, name));
    this.#pairs = sorter('pairs');
    this.#waiting = sorter('waiting');
    this.#sides = sorter('sides');
    this.#groups = sorter('groups');
  }

  get count(): number {
    return this.#pairs.count;
  }

  /** Takes a row of the kernel with the places of its `a` and `b`; `kind` is what it is called in the dataset. */
  add(row: ReuseRow, kind: ReusePair['kind'], one: ComparedPlace, other: ComparedPlace): void {
    const { similarity, containment, numbers_differ, group_id, a_start, a_end, b_start, b_end } = row;
    const inOrder = one.article < other.article || (one.article === other.article && one.index < other.index);
    const [first, second] = inOrder ? [one, other] : [other, one];
    const id = keyOf('reu', kind, first.paragraph_id, second.paragraph_id, String(a_start), String(b_start));
    const pair = `${numbered(second.article)} ${id}`;
    this.#pairs.add(pair, JSON.stringify({ id, kind, similarity, containment, numbers_differ, group_id }));
    this.#wait(one, [pair, inOrder ? 'a' : 'b', one.index, a_start, a_end]);
    this.#wait(other, [pair, inOrder ? 'b' : 'a', other.index, b_start, b_end]);
    if (group_id === null) return;
    for (const { article, article_id, paragraph_id } of [one, other])
      this.#groups.add(
        `${numbered(article)} ${paragraph_id}`,
        JSON.stringify({ article_id, paragraph_id, group_id }),
      );
  }

  #wait(place: ComparedPlace, side: WaitingSide): void {
    this.#waiting.add(numbered(place.article), JSON.stringify(side));
  }

  /** Asks for articles by number, in order, and places what stands in them. */
  async fetch(articleAt: (article: number) => Promise<LocatedArticle>): Promise<void> {
    let at = -1;
    let located: LocatedArticle | null = null;
    for (const { key, line } of this.#waiting.sorted()) {
      if (located === null || Number(key) !== at) {
        at = Number(key);
        located = await articleAt(at);
      }
      const [pair, side, index, from, to] = JSON.parse(line) as WaitingSide;
      this.#sides.add(`${pair} ${side}`, JSON.stringify(sideOf(located, index, from, to)));
    }
  }

  /** Every pair as a line, in the order of the article that holds its later side. */
  *lines(): Generator<string> {
    const sides = this.#sides.sorted();
    for (const { line } of this.#pairs.sorted())
      yield `${line.slice(0, -1)},"a":${lineOf(sides)},"b":${lineOf(sides)}}`;
  }

  /** Every paragraph that belongs to a group as a line, article by article. */
  *groupLines(): Generator<string> {
    let last = '';
    for (const { key, line } of this.#groups.sorted()) {
      if (key !== last) yield line;
      last = key;
    }
  }
}

function lineOf(sides: Generator<SortedLine>): string {
  const { value, done } = sides.next();
  if (done) throw new Error('A pair of places lacks a side.');
  return value.line;
}

/** The kernel counts code points of the clean text; places count its UTF-16 units. */
function sideOf(located: LocatedArticle, index: number, from: number, to: number): ReuseSide {
  const { article, policy, raw } = located;
  const paragraph = paragraphAt(article, index);
  const start = unitsUpTo(paragraph.text, from);
  const end = start + unitsUpTo(paragraph.text.slice(start), to - from);
  const span = rawSpan(paragraph, { start, end });
  return {
    article_id: article.article_id,
    raw_file: article.raw_file,
    paragraph_id: paragraph.id,
    place: { paragraph: index, start, end },
    start: span.start,
    end: span.end,
    text: policy === 'full' ? raw.slice(span.start, span.end) : null,
  };
}

function paragraphAt({ article_id, paragraphs }: Article, index: number): Paragraph & Keyed {
  const paragraph = paragraphs[index];
  if (!paragraph) throw new Error(`${article_id} has no paragraph ${index}`);
  return paragraph;
}

function unitsUpTo(text: string, codePoints: number): number {
  let units = 0;
  for (let left = codePoints; left > 0 && units < text.length; left -= 1) {
    units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
  }
  return units;
}
