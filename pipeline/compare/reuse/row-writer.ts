/** Puts relations and passages into rows, in an order that depends on the ids alone. */
import { byCodePoint } from '../../lib/code-point-order.ts';
import type { ReuseGroup } from './groups.ts';
import { idRanks } from './id-order.ts';
import { relations } from './join/class-pairs.ts';
import type { ClassTokens } from './join/class-tokens.ts';
import { orderOfSmallKeys } from './lists/counting-sort.ts';
import { stretches } from './lists/stretches.ts';
import { Uint32List } from './lists/uint32-list.ts';
import { Figures, type TokenSpan } from './numbers/figures.ts';
import { searchPassages } from './passages/passage-search.ts';
import { describePassages, type PlacedText, placed, placedAtOnce } from './passages/passages.ts';
import { NO_CLASS, type ParagraphClasses } from './reading/paragraph-classes.ts';
import type { Related } from './relations.ts';
import type { Passage, ReuseKind, ReuseRow } from './row.ts';
import type { Team } from './threads/team.ts';

/** Digits of a share that are worth printing. */
const PRECISION = 1e6;
const IDENTICAL = 0;
/** Order of the rows of one pair: identical, the relations of `relations`, then passages in the order of the text. */
const FIRST_PASSAGE = relations.length + 1;

/** By the number a row keeps of its kind. */
const kinds: readonly ReuseKind[] = ['identical', ...relations, 'passage'];

/** A row with its group, if it has one, the numbers of its paragraphs, and whether there are more such rows than are given. */
export interface NumberedRow {
  readonly row: ReuseRow;
  readonly group: ReuseGroup | null;
  readonly capped: boolean;
  readonly a: number;
  readonly b: number;
}

export class RowWriter {
  readonly #classes: ParagraphClasses;
  readonly #related: Related;
  /** By row: its two paragraphs, once arranged the one with the smaller id first, what it is, and the pair or passage it comes from. */
  readonly #a = new Uint32List();
  readonly #b = new Uint32List();
  readonly #kinds = new Uint32List();
  readonly #sources = new Uint32List();
  readonly #passages: Passage[] = [];
  #figures: Figures | null = null;
  /** The rows in their order; by row: 1 where the texts print different figures. */
  #arranged: Uint32Array = new Uint32Array(0);
  #numbersDiffer = new Uint8Array(0);

  constructor(classes: ParagraphClasses, related: Related) {
    this.#classes = classes;
    this.#related = related;
  }

  #addIdentical(): void {
    const { classOf, representatives } = this.#classes;
    for (let paragraph = 0; paragraph < classOf.length; paragraph += 1) {
      if (classOf.at(paragraph) === NO_CLASS) continue;
      const representative = representatives.at(classOf.at(paragraph));
      if (representative !== paragraph) this.#add(representative, paragraph, IDENTICAL, 0);
    }
  }

  #addPairs(): void {
    const { pairs, groups } = this.#related;
    const { representatives } = this.#classes;
    for (const pair of pairs.reported(this.#classes, groups)) {
      const first = representatives.at(pairs.first.at(pair));
      const second = representatives.at(pairs.second.at(pair));
      this.#add(first, second, 1 + pairs.kinds.at(pair), pair);
    }
  }

  /** `withWords`: with those that differ. */
  addPassages(tokens: ClassTokens, withWords: boolean, team: Team): void {
    const classes = this.#classes;
    const { representatives } = classes;
    const figures = this.#figuresOfAll();
    let read = -1;
    let placedFirst: PlacedText = { text: '', starts: new Uint32Array(0), ends: new Uint32Array(0) };
    for (const { first, second, passages: aligned } of searchPassages(classes, tokens, team)) {
      if (read !== first) placedFirst = placed(classes, classes.texts?.get(first) ?? '');
      read = first;
      const placedSecond = placedAtOnce(classes, classes.texts?.get(second) ?? '');
      const a = representatives.at(first);
      const b = representatives.at(second);
      const turned = this.#compareIds(a, b) > 0;
      const sides = { first, second, a: placedFirst, b: placedSecond };
      const passages = describePassages(classes, figures, sides, aligned, withWords);
      for (const passage of passages) {
        this.#add(a, b, FIRST_PASSAGE, this.#passages.length);
        this.#passages.push(turned ? turnedRound(passage) : passage);
      }
    }
  }

  /** Adds the relations, puts the rows in order and looks at their figures; no row may be added afterwards. */
  arrange(): void {
    this.#addIdentical();
    this.#addPairs();
    this.#arranged = this.#order();
    const { values } = this.#classes.classOf;
    const figures = this.#figuresOfAll();
    this.#numbersDiffer = new Uint8Array(this.#a.length);
    for (let row = 0; row < this.#a.length; row += 1) {
      const kind = kinds[this.#kinds.at(row)];
      if (kind === undefined || kind === 'identical' || kind === 'passage') continue;
      const [a, b] = [values[this.#a.at(row)] as number, values[this.#b.at(row)] as number];
      if (this.#figuresDiffer(figures, a, b, kind)) this.#numbersDiffer[row] = 1;
    }
  }

  *rows(): Generator<ReuseRow> {
    for (const { row } of this.numbered()) yield row;
  }

  *numbered(): Generator<NumberedRow> {
    for (const at of this.#arranged) {
      const a = this.#a.values[at] as number;
      const b = this.#b.values[at] as number;
      const group = this.#groupOf(a, b);
      const isPassage = this.#kinds.values[at] === FIRST_PASSAGE;
      const row = isPassage ? this.#passageRow(at, group) : this.#relationRow(at, group);
      const source = this.#sources.values[at] as number;
      const isPair = !isPassage && this.#kinds.values[at] !== IDENTICAL;
      const capped = group?.capped === true || (isPair && this.#related.pairs.isOfMany(source));
      yield { row, group, capped, a, b };
    }
  }

  #add(one: number, other: number, kind: number, source: number): void {
    this.#a.push(one);
    this.#b.push(other);
    this.#kinds.push(kind);
    this.#sources.push(source);
  }

  #compareIds(a: number, b: number): number {
    return byCodePoint(this.#classes.ids[a] ?? '', this.#classes.ids[b] ?? '');
  }

  #order(): Uint32Array {
    const ranks = idRanks(this.#classes.ids, this.#a, this.#b);
    for (const [from, to] of stretches(0, this.#a.length)) this.#turn(ranks, from, to);
    const a = this.#a.values.subarray(0, this.#a.length).map((paragraph) => ranks[paragraph] as number);
    const b = this.#b.values.subarray(0, this.#b.length).map((paragraph) => ranks[paragraph] as number);
    const order = orderOfSmallKeys(a, b, ranks.length);
    // Rows of one pair stand side by side by then.
    for (let from = 0; from < order.length; ) {
      const [first, second] = [a[order[from] as number], b[order[from] as number]];
      let to = from + 1;
      while (to < order.length && a[order[to] as number] === first && b[order[to] as number] === second)
        to += 1;
      if (to > from + 1)
        order
          .subarray(from, to)
          .sort((x, y) => this.#kinds.at(x) - this.#kinds.at(y) || this.#placeOf(x) - this.#placeOf(y));
      from = to;
    }
    return order;
  }

  /** Of some rows, puts the paragraph with the smaller id first. */
  #turn(ranks: Uint32Array, from: number, to: number): void {
    const a = this.#a.values;
    const b = this.#b.values;
    for (let row = from; row < to; row += 1) {
      const one = a[row] as number;
      const other = b[row] as number;
      if ((ranks[one] as number) <= (ranks[other] as number)) continue;
      a[row] = other;
      b[row] = one;
    }
  }

  #placeOf(row: number): number {
    return this.#kinds.at(row) === FIRST_PASSAGE ? (this.#passages[this.#sources.at(row)]?.a_start ?? 0) : 0;
  }

  #relationRow(row: number, group: ReuseGroup | null): ReuseRow {
    const classes = this.#classes;
    const { pairs } = this.#related;
    const a = this.#a.values[row] as number;
    const b = this.#b.values[row] as number;
    const kind = kinds[this.#kinds.values[row] as number] ?? 'identical';
    const pair = this.#sources.values[row] as number;
    const identical = kind === 'identical';
    return {
      a: classes.ids[a] ?? '',
      b: classes.ids[b] ?? '',
      kind,
      similarity: identical ? 1 : rounded(pairs.similarities[pair] ?? 0),
      containment: identical ? 1 : rounded(pairs.containments[pair] ?? 0),
      numbers_differ: this.#numbersDiffer[row] === 1,
      a_start: 0,
      a_end: classes.lengths.values[a] as number,
      b_start: 0,
      b_end: classes.lengths.values[b] as number,
      group_id: group?.group_id ?? null,
      a_group: classes.groups[a] ?? null,
      b_group: classes.groups[b] ?? null,
    };
  }

  #passageRow(row: number, group: ReuseGroup | null): ReuseRow {
    const a = this.#a.at(row);
    const b = this.#b.at(row);
    const passage = this.#passages[this.#sources.at(row)] as Passage;
    return {
      a: this.#classes.ids[a] ?? '',
      b: this.#classes.ids[b] ?? '',
      kind: 'passage',
      similarity: rounded(passage.similarity),
      containment: rounded(passage.containment),
      numbers_differ: passage.numbers_differ,
      a_start: passage.a_start,
      a_end: passage.a_end,
      b_start: passage.b_start,
      b_end: passage.b_end,
      group_id: group?.group_id ?? null,
      a_group: this.#classes.groups[a] ?? null,
      b_group: this.#classes.groups[b] ?? null,
      ...(passage.differences === undefined ? {} : { differences: passage.differences }),
    };
  }

  /** The group both belong to. */
  #groupOf(a: number, b: number): ReuseGroup | null {
    const { values } = this.#classes.classOf;
    const { groups } = this.#related;
    const group = groups.groupOf(values[a] as number);
    return values[a] === values[b] || group === groups.groupOf(values[b] as number) ? group : null;
  }

  /** For passages and relations alike: making them goes through all tokens. */
  #figuresOfAll(): Figures {
    this.#figures ??= new Figures(this.#classes.lexicon);
    return this.#figures;
  }

  #figuresDiffer(figures: Figures, a: number, b: number, kind: ReuseKind): boolean {
    const { starts, tokenEnds, content } = this.#classes;
    const spanOf = (cls: number): TokenSpan => ({ from: starts.at(cls), to: tokenEnds.at(cls) });
    const spanA = spanOf(a);
    const spanB = spanOf(b);
    const [first, second] = spanB.to - spanB.from < spanA.to - spanA.from ? [spanB, spanA] : [spanA, spanB];
    return figures.differ(content.values, first, second, kind === 'contained');
  }
}

/** A share as it is printed. */
export const rounded = (share: number): number => Math.round(share * PRECISION) / PRECISION;

const turnedRound = ({ differences, ...passage }: Passage): Passage => ({
  ...passage,
  a_start: passage.b_start,
  a_end: passage.b_end,
  b_start: passage.a_start,
  b_end: passage.a_end,
  ...(differences === undefined ? {} : { differences: differences.map(({ a, b }) => ({ a: b, b: a })) }),
});
