/** The clauses of a sentence: what stands in one clause belongs together sooner than what merely stands near. */
import type { Span } from '../contract.ts';

export interface Clause extends Span {
  /** How strongly the clause is parted from the one before it. */
  readonly parted: number;
}

const COMMA = 1;
const CONJUNCTION = 2;
const SEMICOLON = 3;

/** A comma between digits belongs to a figure; a colon between digits to a time of day. */
const separator = /[;；]|(?<!\p{N})[,:]|[,:](?!\p{N})|[，：]/gu;
const openings = '([{（［【';
const closings = ')]}）］】';

/** A clause this short beside another is an adverbial of it: "In May 2025,", «В Китае», 今年. */
const ADVERBIAL = 16;

export class Clauses {
  readonly list: readonly Clause[];
  readonly #text: string;

  /**
   * `whole`: names, sums and dates, which no separator parts. `conjunction` is tested right at a word that may open a clause.
   * What stands in brackets belongs to the clause around it.
   */
  constructor(text: string, sentence: Span, whole: readonly Span[], conjunction: RegExp) {
    this.#text = text;
    const inside = text.slice(sentence.start, sentence.end);
    const bracketed = brackets(inside);
    const free = (at: number) =>
      !bracketed.some((span) => span.start < at && at < span.end) &&
      !whole.some((span) => span.start < sentence.start + at && sentence.start + at < span.end);
    const cuts = new Map<number, number>();
    for (const match of inside.matchAll(separator)) {
      const at = match.index + 1;
      if (free(match.index)) cuts.set(at, /[;；]/u.test(match[0]) ? SEMICOLON : COMMA);
    }
    for (const match of inside.matchAll(conjunction)) {
      if (match[0] === '' || !free(match.index)) continue;
      const comma = [...cuts.keys()].find((at) => at <= match.index && match.index - at <= 2);
      cuts.set(comma ?? match.index, Math.max(CONJUNCTION, comma === undefined ? 0 : (cuts.get(comma) ?? 0)));
    }
    const starts = [...cuts].sort(([a], [b]) => a - b);
    const bounds = [[0, 0] as const, ...starts];
    this.list = bounds.map(([at, parted], index) => ({
      start: sentence.start + at,
      end: sentence.start + (bounds[index + 1]?.[0] ?? inside.length),
      parted,
    }));
  }

  /** Position of the clause in which a span begins. */
  at(span: Span): number {
    const next = this.list.findIndex((clause) => span.start < clause.end);
    return next === -1 ? this.list.length - 1 : next;
  }

  of(span: Span): Clause {
    return this.list[this.at(span)] ?? { start: span.start, end: span.end, parted: 0 };
  }

  same(a: Span, b: Span): boolean {
    return this.at(a) === this.at(b);
  }

  /** How much parts two spans: 0 within a clause, more with every clause and stronger with conjunctions. */
  between(a: Span, b: Span): number {
    const [first, last] = [this.at(a), this.at(b)].sort((x, y) => x - y) as [number, number];
    return this.list.slice(first + 1, last + 1).reduce((sum, clause) => sum + clause.parted, 0);
  }

  /** Whether the clause of a span holds little else: "In China,", «13–16 августа», "on Friday". */
  isAdverbial(span: Span): boolean {
    const clause = this.of(span);
    const rest = `${this.#text.slice(clause.start, span.start)}${this.#text.slice(span.end, clause.end)}`;
    return rest.replace(/[^\p{L}\p{N}]+/gu, ' ').trim().length <= ADVERBIAL;
  }
}

function brackets(text: string): Span[] {
  const found: Span[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (start === -1 && openings.includes(char)) start = at;
    else if (start !== -1 && closings.includes(char)) {
      found.push({ start, end: at + 1 });
      start = -1;
    }
  }
  return found;
}
