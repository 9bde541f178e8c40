/**
 * The figures two texts print: near-duplicates whose figures differ are updates, not copies. Digits in groups of three
 * are one figure, a scale word belongs to the figure before it (700 million is not 700 billion), and millions are equal
 * however they are abbreviated. Signs and units of measure are not looked at.
 */
import type { Lexicon } from './lexicon.ts';
import { cardinalWords, hanNotAlone, hanNumerals, scaleWords } from './number-words.ts';

const NONE = 0;
const DIGITS = 1;
const MIXED = 2;
const CARDINAL = 3;
const SCALE = 4;
const HAN_NUMERAL = 5;
const UNKNOWN = 255;

const upToThree = /^[0-9]{1,3}$/;
const exactlyThree = /^[0-9]{3}$/;

/** A stretch of the flat token list. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** For the tokens met when it is made: all paragraphs must have been read. */
export class Figures {
  readonly #lexicon: Lexicon;
  readonly #kinds: Uint8Array;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#kinds = new Uint8Array(lexicon.size).fill(UNKNOWN);
    for (const word of hanNumerals) this.#kinds[lexicon.find(word)] = HAN_NUMERAL;
    for (const word of cardinalWords.keys()) this.#kinds[lexicon.find(word)] = CARDINAL;
    for (const word of scaleWords.keys()) this.#kinds[lexicon.find(word)] = SCALE;
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
    const known = this.#kinds[token] as number;
    if (known !== UNKNOWN) return known;
    const digits = this.#lexicon.digitsIn(token);
    const kind = digits === 'none' ? NONE : digits === 'all' ? DIGITS : MIXED;
    this.#kinds[token] = kind;
    return kind;
  }

  /** The quick answer for most copies: the same number tokens in the same order. */
  #sameNumbers(tokens: Uint32Array, a: TokenSpan, b: TokenSpan): boolean {
    let j = b.from;
    for (let i = a.from; i < a.to; i += 1) {
      const token = tokens[i] as number;
      if (this.#kindOf(token) === NONE) continue;
      while (j < b.to && this.#kindOf(tokens[j] as number) === NONE) j += 1;
      if (j === b.to || tokens[j] !== token) return false;
      j += 1;
    }
    while (j < b.to && this.#kindOf(tokens[j] as number) === NONE) j += 1;
    return j === b.to;
  }

  #figuresOf(tokens: Uint32Array, span: TokenSpan): Set<string> {
    const figures = new Set<string>();
    let i = span.from;
    const kindAt = (place: number): number =>
      place < span.to ? this.#kindOf(tokens[place] as number) : NONE;
    const textAt = (place: number): string => this.#lexicon.textOf(tokens[place] as number);
    while (i < span.to) {
      const kind = kindAt(i);
      let figure = kind === NONE || kind === SCALE ? '' : textAt(i);
      i += 1;
      if (figure === '') continue;
      if (kind === CARDINAL) figure = cardinalWords.get(figure) ?? figure;
      if (kind === DIGITS && upToThree.test(figure)) {
        while (kindAt(i) === DIGITS && exactlyThree.test(textAt(i))) figure += textAt(i++);
      }
      if (kind === HAN_NUMERAL) {
        while (kindAt(i) === HAN_NUMERAL) figure += textAt(i++);
        figure = figure.replaceAll('两', '二');
        if (hanNotAlone.has(figure) && kindAt(i) !== SCALE) continue;
      }
      while (kindAt(i) === SCALE) figure += scaleWords.get(textAt(i++)) ?? '';
      figures.add(figure);
    }
    return figures;
  }
}
