/** The clauses of a sentence: what stands in one clause belongs together sooner than what merely stands near. */
import type { Span } from '../contract.ts';
import type { LinkWords } from '../languages/language.ts';
import { isIn, unitTable } from '../lib/unit-table.ts';
import { everyMatch } from './matches.ts';

type ClauseWords = Pick<LinkWords, 'conjunction' | 'raisedTo'>;

export interface Clause extends Span {
  /** How strongly the clause is parted from the one before it. */
  readonly parted: number;
}

const COMMA = 1;
const CONJUNCTION = 2;
const SEMICOLON = 3;

/** A comma between digits belongs to a figure; a colon between digits to a time of day. */
const separator = /[;；]|(?<!\p{N})[,:]|[,:](?!\p{N})|[，：]/uy;
const separators = unitTable(';；,:，：');
const semicolons = unitTable(';；');
const openings = unitTable('([{（［【');
const closings = unitTable(')]}）］】');

/** Characters behind a comma within which a figure begins that it goes on with. */
const FIGURE = 24;

/** A clause this short beside another is an adverbial of it: "In May 2025,", «В Китае», 今年. */
const ADVERBIAL = 16;

export class Clauses {
  readonly list: readonly Clause[];
  readonly #text: string;
  /** For each clause how strongly it is parted from the first, all that lies between counted. */
  readonly #parted: readonly number[];

  /**
   * `whole`: names, sums and dates, which no separator parts. `conjunction` finds the words that may open a clause; behind a comma
   * `raisedTo` tells that the clause goes on. What stands in brackets belongs to the clause around it.
   */
  constructor(text: string, sentence: Span, whole: readonly Span[], { conjunction, raisedTo }: ClauseWords) {
    this.#text = text;
    const inside = text.slice(sentence.start, sentence.end);
    const { marks, brackets } = marksOf(inside, raisedTo);
    const words = everyMatch(conjunction, inside);
    const cuts = new Map<number, number>();
    if (marks.length + words.length > 0) {
      const closed = merged([
        ...whole.map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start })),
        ...brackets,
      ]);
      for (const at of outside(marks, closed))
        cuts.set(at + 1, isIn(semicolons, inside, at) ? SEMICOLON : COMMA);
      for (const index of outside(
        words.map((word) => word.index),
        closed,
      )) {
        const comma = [index, index - 1, index - 2].find((at) => cuts.has(at));
        cuts.set(comma ?? index, Math.max(CONJUNCTION, cuts.get(comma ?? index) ?? 0));
      }
    }
    const bounds = [...cuts].sort(([a], [b]) => a - b);
    const list: Clause[] = [];
    const sums: number[] = [];
    let [start, parted, sum] = [0, 0, 0];
    for (const [at, strength] of [...bounds, [inside.length, 0] as const]) {
      list.push({ start: sentence.start + start, end: sentence.start + at, parted });
      sum += parted;
      sums.push(sum);
      [start, parted] = [at, strength];
    }
    this.list = list;
    this.#parted = sums;
  }

  /** Position of the clause in which a span begins. */
  at(span: Span): number {
    let low = 0;
    let high = this.list.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (span.start < (this.list[middle]?.end ?? 0)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  of(span: Span): Clause {
    return this.list[this.at(span)] ?? { start: span.start, end: span.end, parted: 0 };
  }

  same(a: Span, b: Span): boolean {
    return this.at(a) === this.at(b);
  }

  /** How much parts two spans: 0 within a clause, more with every clause and stronger with conjunctions. */
  between(a: Span, b: Span): number {
    return Math.abs((this.#parted[this.at(a)] ?? 0) - (this.#parted[this.at(b)] ?? 0));
  }

  /** Whether the clause of a span holds little else: "In China,", «13–16 августа», "on Friday". */
  isAdverbial(span: Span): boolean {
    const clause = this.of(span);
    const rest = `${this.#text.slice(clause.start, span.start)}${this.#text.slice(span.end, clause.end)}`;
    return rest.replace(/[^\p{L}\p{N}]+/gu, ' ').trim().length <= ADVERBIAL;
  }
}

/** Spans in order, those that overlap as one. */
function merged(spans: Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** The offsets, in order, that lie inside none of these spans. */
function outside(offsets: readonly number[], spans: readonly Span[]): number[] {
  let next = 0;
  return offsets.filter((offset) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next += 1;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) >= offset;
  });
}

/** Where a sentence has separators, and what stands in brackets. */
function marksOf(
  text: string,
  raisedTo: RegExp,
): { readonly marks: readonly number[]; readonly brackets: readonly Span[] } {
  const marks: number[] = [];
  const brackets: Span[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (separators[unit] === 1) {
      separator.lastIndex = at;
      if (separator.test(text) && !raisedTo.test(text.slice(at + 1, at + FIGURE))) marks.push(at);
    } else if (start === -1) {
      if (openings[unit] === 1) start = at;
    } else if (closings[unit] === 1) {
      brackets.push({ start, end: at + 1 });
      start = -1;
    }
  }
  return { marks, brackets };
}
