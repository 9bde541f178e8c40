/**
 * The figures two texts print: near-duplicates whose figures differ are updates, not copies. Digits in groups of three
 * are one figure, a scale word belongs to the figure before it (700 million is not 700 billion), and a number is the same
 * spelled or in digits, however its millions are abbreviated. Signs and units of measure are not looked at.
 */
import { stretches } from '../lists/stretches.ts';
import type { Lexicon } from '../reading/lexicon.ts';
import {
  cardinalWords,
  gluedScales,
  hanNotAlone,
  hanNumerals,
  onesBehind,
  scalesAlone,
  scaleWords,
} from './number-words.ts';
import { hanValue, scaleOf, wordsValue } from './spelled-numbers.ts';

const NONE = 0;
const DIGITS = 1;
const MIXED = 2;
const CARDINAL = 3;
const SCALE = 4;
const HAN_NUMERAL = 5;
const ONE = 6;

const upToThree = /^[0-9]{1,3}$/;
const exactlyThree = /^[0-9]{3}$/;
/** Digits with a scale behind, or none: 3bn. */
const glued = /^([0-9]+)(\p{L}*)$/u;
const hanScale = /^[千万亿兆]$/;

/** A stretch of the flat token list. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
/** Digits of other scripts, which are compared as they stand, and where they may be looked for. */
const otherDigit = /\p{Nd}/u;
const mayBeOtherDigit = (unit: number): boolean => unit >= 0x660 && (unit < 0x1c60 || unit >= 0xa620);

/** By token: whether its characters are digits, all or some of them. In one walk, for asking each when it is met takes ten times as long. */
function kindsByDigits({ units, ends, size }: Lexicon): Uint8Array {
  const kinds = new Uint8Array(size);
  for (const [from, to] of stretches(1, size)) tellDigits(units, ends.values, kinds, from, to);
  return kinds;
}

/** Of some tokens. */
function tellDigits(
  units: Uint16Array,
  ends: Uint32Array,
  kinds: Uint8Array,
  first: number,
  end: number,
): void {
  let at = ends[first - 1] as number;
  for (let token = first; token < end; token += 1) {
    const start = at;
    let digits = 0;
    for (const to = ends[token] as number; at < to; at += 1) {
      const unit = units[at] as number;
      if (unit >= DIGIT_0 && unit <= DIGIT_9) digits += 1;
      else if (mayBeOtherDigit(unit) && otherDigit.test(String.fromCharCode(unit))) kinds[token] = MIXED;
    }
    if (digits > 0) kinds[token] = digits === at - start ? DIGITS : MIXED;
  }
}

/** For the tokens met when it is made: all paragraphs must have been read. */
export class Figures {
  readonly #lexicon: Lexicon;
  readonly #kinds: Uint8Array;
  readonly #scalesAlone = new Set<number>();
  /** By token of digits: the figure it is when nothing follows that belongs to it. */
  readonly #plain = new Map<number, string>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#kinds = kindsByDigits(lexicon);
    for (const word of hanNumerals) this.#kinds[lexicon.find(word)] = HAN_NUMERAL;
    for (const word of cardinalWords.keys()) this.#kinds[lexicon.find(word)] = CARDINAL;
    for (const word of onesBehind) this.#kinds[lexicon.find(word)] = ONE;
    for (const word of scaleWords.keys()) this.#kinds[lexicon.find(word)] = SCALE;
    for (const word of scalesAlone) this.#scalesAlone.add(lexicon.find(word));
  }

  /** Does either text print a figure the other lacks? With `inside`, only figures of `a` that `b` lacks count. */
  differ(tokens: Uint32Array, a: TokenSpan, b: TokenSpan, inside = false): boolean {
    if (this.#sameNumbers(tokens, a, b)) return false;
    const ofA = this.#figuresOf(tokens, a);
    const ofB = this.#figuresOf(tokens, b);
    if (!inside && ofA.size !== ofB.size) return true;
    for (const figure of ofA) if (!ofB.has(figure)) return true;
    return false;
  }

  #kindOf(token: number): number {
    return this.#kinds[token] as number;
  }

  /** The quick answer for most copies: the same number tokens in the same order. */
  #sameNumbers(tokens: Uint32Array, a: TokenSpan, b: TokenSpan): boolean {
    let [i, j, endA, endB] = [a.from, b.from, a.to, b.to];
    // What both begin and end with need not be looked at.
    while (i < endA && j < endB && tokens[i] === tokens[j]) {
      i += 1;
      j += 1;
    }
    while (i < endA && j < endB && tokens[endA - 1] === tokens[endB - 1]) {
      endA -= 1;
      endB -= 1;
    }
    for (; i < endA; i += 1) {
      const token = tokens[i] as number;
      if (this.#kindOf(token) === NONE) continue;
      while (j < endB && this.#kindOf(tokens[j] as number) === NONE) j += 1;
      if (j === endB || tokens[j] !== token) return false;
      j += 1;
    }
    while (j < endB && this.#kindOf(tokens[j] as number) === NONE) j += 1;
    return j === endB;
  }

  #figuresOf(tokens: Uint32Array, span: TokenSpan): Set<string> {
    const figures = new Set<string>();
    for (let i = span.from; i < span.to; ) {
      const token = tokens[i] as number;
      const kind = this.#kindOf(token);
      if (kind === NONE || kind === ONE || (kind === SCALE && !this.#scalesAlone.has(token))) i += 1;
      else i = this.#figureAt(tokens, i, span.to, kind, figures);
    }
    return figures;
  }

  #plainFigure(token: number): string {
    let figure = this.#plain.get(token);
    if (figure === undefined) {
      figure = scaled(this.#lexicon.textOf(token), 1);
      this.#plain.set(token, figure);
    }
    return figure;
  }

  /** Adds the figure that begins at a token; returns where it ends. */
  #figureAt(tokens: Uint32Array, from: number, to: number, kind: number, figures: Set<string>): number {
    const kindAt = (place: number): number => (place < to ? this.#kindOf(tokens[place] as number) : NONE);
    const textAt = (place: number): string => this.#lexicon.textOf(tokens[place] as number);
    let i = from;
    if (kind === HAN_NUMERAL) {
      let numerals = '';
      while (kindAt(i) === HAN_NUMERAL || (kindAt(i) === SCALE && hanScale.test(textAt(i))))
        numerals += textAt(i++);
      if (!hanNotAlone.has(numerals)) figures.add(String(hanValue(numerals)));
      return i;
    }
    const following = kindAt(from + 1);
    if (kind === DIGITS && following !== DIGITS && following !== MIXED && following !== SCALE) {
      figures.add(this.#plainFigure(tokens[from] as number));
      return from + 1;
    }
    if (kind === CARDINAL || kind === SCALE) {
      const words: string[] = [];
      while (kindAt(i) === CARDINAL || kindAt(i) === SCALE || kindAt(i) === ONE) words.push(textAt(i++));
      const { value, count } = wordsValue(words);
      figures.add(String(value));
      return from + Math.max(1, count);
    }
    let figure = textAt(i++);
    if (kind === MIXED) {
      const [, digits, scale = ''] = glued.exec(figure) ?? [];
      figures.add(digits !== undefined && gluedScales.has(scale) ? scaled(digits, scaleOf(scale)) : figure);
      return i;
    }
    if (upToThree.test(figure)) {
      while (kindAt(i) === DIGITS && exactlyThree.test(textAt(i))) figure += textAt(i++);
      // "1.5 million", "2.3bn": the point is no token; a short number before a scale stands behind one.
      const next = i === from + 1 && (kindAt(i) === DIGITS || kindAt(i) === MIXED) ? textAt(i) : '';
      const [, decimals, scale = ''] = glued.exec(next) ?? [];
      if (
        decimals !== undefined &&
        decimals.length < 3 &&
        (gluedScales.has(scale) || kindAt(i + 1) === SCALE)
      ) {
        figure += `.${decimals}`;
        if (scale !== '') {
          figures.add(scaled(figure, scaleOf(scale)));
          return i + 1;
        }
        i += 1;
      }
    }
    let scale = 1;
    while (kindAt(i) === SCALE) scale *= scaleOf(textAt(i++));
    figures.add(scaled(figure, scale));
    return i;
  }
}

/** Significant digits of a double; longer numbers are names (telephones, accounts) and stay as they are. */
const EXACT = 15;

const scaled = (figure: string, scale: number): string =>
  figure.length > EXACT ? figure : String(Number((Number(figure) * scale).toPrecision(EXACT)));
