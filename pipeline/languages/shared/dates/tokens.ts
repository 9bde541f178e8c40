/** Text as a row of tokens, each with a one-letter code, so that a grammar can be a list of short patterns over codes. */
import type { Reading, Span } from '../../../contract.ts';
import { unitsOf } from '../../../lib/text-units.ts';
import { cutOf } from '../cut-words.ts';
import { TokenRoom, WIDTH } from '../token-room.ts';
import { NO_NUMBER, numbersSince } from '../word-numbers.ts';
import type { WrittenWords } from '../written-words.ts';
import {
  goesOn,
  isDigit,
  isLetter,
  markSaid,
  OPENS_PHRASE,
  type Phrase,
  type Said,
  type Vocabulary,
  type WordEntry,
  writtenIn,
} from './words.ts';

export interface Token extends Span, Said {
  /** No space before it. */
  readonly glued: boolean;
}

const isSmallAscii = (c: number): boolean => c < 0x80 && !isLetter(c) && !isDigit(c);

/** Nothing that may belong to a number stands behind the figures that end at `end`: no letter, and no sign with a letter or a figure behind it. */
const isBare = (units: Uint16Array, end: number, length: number): boolean => {
  if (end >= length) return true;
  const [after, beyond] = [units[end] ?? 0, end + 1 < length ? (units[end + 1] ?? 0) : 32];
  if (after === 32) return !isDigit(beyond);
  return isSmallAscii(after) && isSmallAscii(beyond);
};

/** Of each token in turn its start, its end and the number of its word, or a number below zero for its place among what is said of the others. */
const room = new TokenRoom();
/** The codes of the paragraph that is being cut. */
let codes = Buffer.alloc(1 << 12);

/** Tokens of a paragraph. Time is linear in its length. */
export const tokenize = (reading: Reading, vocabulary: Vocabulary): TimeTokens => {
  const { text } = reading;
  const { length } = text;
  room.make(length);
  if (codes.length < length) codes = Buffer.alloc(2 * length);
  const { codes: codesOfWords, entries, numbers } = writtenIn(vocabulary);
  const { places: words, first, since } = cutOf(reading);
  const units = unitsOf(text);
  const { places, filled: begin } = room;
  const ownCodes = codes;
  const others: Said[] = [];
  /** Tokens that expressions of several words may begin with. */
  const openings: number[] = [];
  let next = first;
  let count = 0;
  for (let start = 0; start < length; ) {
    const unit = units[start] ?? 0;
    if (unit === 32) {
      start += 1;
      continue;
    }
    let end = start + 1;
    let number = NO_NUMBER;
    let other: Said | undefined;
    if (isDigit(unit)) {
      while (end < length && isDigit(units[end] ?? 0)) end += 1;
      if (!isBare(units, end, length)) {
        vocabulary.number.lastIndex = start;
        if (vocabulary.number.test(text)) end = vocabulary.number.lastIndex;
      }
      other = numbers.at(units, start, end);
    } else if (isLetter(unit)) {
      while ((words[next] ?? 0) < start) next += 3;
      if (words[next] === start) number = words[next + 2] ?? NO_NUMBER;
      if (number !== NO_NUMBER) end = words[next + 1] ?? 0;
      else {
        while (end < length && goesOn[units[end] ?? 0] === 1) end += 1;
        const entry = entries.at(units, start, end);
        if (entry.phrases !== undefined) openings.push(count);
        other = entry;
      }
    } else other = markSaid(unit);
    let code = other?.code.charCodeAt(0) ?? codesOfWords.numbered(number);
    if (code >= OPENS_PHRASE) {
      openings.push(count);
      code ^= OPENS_PHRASE;
    }
    const place = begin + WIDTH * count;
    places[place] = start;
    places[place + 1] = end;
    places[place + 2] = other === undefined ? number : -others.push(other);
    ownCodes[count] = code;
    count += 1;
    start = end;
  }
  const tokens = { entries, others, since, text, room: places, first: begin };
  if (openings.length > 0) count = mergePhrases(tokens, count, openings, vocabulary);
  room.filled = begin + WIDTH * count;
  return new TimeTokens(tokens, codes.toString('latin1', 0, count));
};

/** Where the tokens of a paragraph stand, and what is said of them. */
interface Places {
  readonly text: string;
  readonly room: Int32Array;
  /** Where they begin in the room. */
  readonly first: number;
  readonly entries: WrittenWords<WordEntry>;
  /** What the numbers of the words hold with. */
  readonly since: number;
  readonly others: Said[];
}

const saidAt = ({ entries, first, others, room, since, text }: Places, index: number): Said => {
  const place = first + WIDTH * index;
  const number = room[place + 2] ?? 0;
  const other = number < 0 ? others[-1 - number] : undefined;
  if (other !== undefined) return other;
  return since === numbersSince()
    ? entries.numbered(number)
    : entries.of(text, room[place] ?? 0, room[place + 1] ?? 0);
};

const holdsAt = (places: Places, at: number, count: number, { words }: Phrase): boolean => {
  if (at + words.length > count) return false;
  for (let i = 1; i < words.length; i += 1) if (saidAt(places, at + i).text !== words[i]) return false;
  return true;
};

/** Makes the tokens of each expression one, of so many tokens; how many are left. */
const mergePhrases = (
  places: Places,
  count: number,
  openings: readonly number[],
  { phrases, signsOf }: Vocabulary,
): number => {
  const { first, others, room } = places;
  let read = 0;
  let left = 0;
  const keep = (to: number): void => {
    if (read !== left) {
      room.copyWithin(first + WIDTH * left, first + WIDTH * read, first + WIDTH * to);
      codes.copyWithin(left, read, to);
    }
    left += to - read;
    read = to;
  };
  for (const at of openings) {
    if (at < read) continue;
    const opening = saidAt(places, at);
    const phrase = phrases.get(opening.text)?.find((one) => holdsAt(places, at, count, one));
    if (phrase === undefined) continue;
    const { code, value, words } = phrase;
    const last = at + words.length - 1;
    const text = words.join(' ');
    const said: Said = { text, code, value, capital: opening.capital, signs: signsOf(text) };
    const end = room[first + WIDTH * last + 1] ?? 0;
    keep(at + 1);
    const place = first + WIDTH * (left - 1);
    room[place + 1] = end;
    room[place + 2] = -others.push(said);
    codes[left - 1] = code.charCodeAt(0);
    read = last + 1;
  }
  keep(count);
  return left;
};

/** The tokens of a paragraph. Their codes are known from the first; a token is made when a rule asks for it. */
export class TimeTokens {
  readonly length: number;
  /** One character a token. */
  readonly codes: string;
  readonly #places: Places;
  #made: (Token | undefined)[] | null = null;

  constructor(places: Places, codes: string) {
    this.length = codes.length;
    this.codes = codes;
    this.#places = places;
  }

  /** The token with that index; there is none beyond either end. */
  at(index: number): Token | undefined {
    if (index < 0 || index >= this.length) return undefined;
    this.#made ??= new Array(this.length);
    const known = this.#made[index];
    if (known !== undefined) return known;
    const { first, room } = this.#places;
    const place = first + WIDTH * index;
    const start = room[place] ?? 0;
    const end = room[place + 1] ?? 0;
    const glued = index > 0 && room[place + 1 - WIDTH] === start;
    const { text, code, value, capital, signs } = saidAt(this.#places, index);
    const token: Token = { start, end, text, code, value, capital, signs, glued };
    this.#made[index] = token;
    return token;
  }

  /** From one index, not below 0, up to another. */
  slice(from: number, to: number): Token[] {
    const tokens: Token[] = [];
    for (let index = from; index < to; index += 1) {
      const token = this.at(index);
      if (token !== undefined) tokens.push(token);
    }
    return tokens;
  }
}
