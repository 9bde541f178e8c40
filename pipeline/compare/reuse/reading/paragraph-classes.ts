/**
 * Collapses paragraphs that read the same in the comparison form to one class, so that a line that occurs a million
 * times is compared once. Two paragraphs are of one class when all tokens and all marks between them agree.
 */
import { byCodePoint } from '../../../lib/code-point-order.ts';
import { FEW, release, Uint32List } from '../lists/uint32-list.ts';
import type { HeldTexts } from './held-texts.ts';
import { Lexicon } from './lexicon.ts';
import { CONTENT_END, CONTENT_START, DIGEST, FIRST_WORD, SPELLED, TOKENS_END } from './scanned-block.ts';
import { finish, withMarks, withToken } from './token-hash.ts';
import { TokenReader } from './token-reader.ts';

/** A paragraph as it is handed in; `group` (its article, say) is carried through and never filters. */
export interface ReuseInput {
  readonly id: string;
  readonly text: string;
  readonly lang: string | null;
  readonly group: string | null;
}

/** In place of a class: the paragraph has none. */
export const NO_CLASS = 0xffffffff;

export class ParagraphClasses {
  readonly lexicon = new Lexicon();
  readonly reader = new TokenReader(this.lexicon);
  /** By paragraph. */
  readonly ids: string[] = [];
  readonly groups: (string | null)[] = [];
  readonly lengths = new Uint32List();
  readonly classOf = new Uint32List();
  /** By class: the paragraph with the smallest id, how many there are, and a hash of the content. */
  readonly representatives = new Uint32List();
  readonly sizes = new Uint32List();
  readonly digests = new Uint32List();
  /** Tokens of all classes one after another; each class's tokens are followed by its marks. */
  readonly content = new Uint32List(1 << 16);
  /** By class: where its tokens start and where they end; the next class starts where its marks end. */
  readonly starts = new Uint32List();
  readonly tokenEnds = new Uint32List();
  /** Tokens of all classes, marks left out. */
  totalTokens = 0;
  /** Texts of the representatives, kept only when places inside them will be asked for. */
  readonly texts: HeldTexts | null;
  #slots = new Uint32Array(0);

  constructor(texts: HeldTexts | null = null) {
    this.texts = texts;
    this.starts.push(0);
    this.#rehash(FEW);
  }

  get count(): number {
    return this.sizes.length;
  }

  /** Adds a paragraph; one without a letter, digit or Han character says nothing and is of no class. */
  add({ id, text, group }: ReuseInput): void {
    const { reader } = this;
    reader.read(text);
    this.enter(id, group, text, reader.length, reader.count === 0 ? NO_CLASS : this.#classRead());
  }

  /** Adds a paragraph of a known class; `length` is in code points, and the text matters only where texts are kept. */
  enter(id: string, group: string | null, text: string, length: number, cls: number): void {
    const number = this.ids.length;
    this.ids.push(id);
    this.groups.push(group);
    this.lengths.push(length);
    this.classOf.push(cls);
    if (cls === NO_CLASS) return;
    const members = this.sizes.at(cls);
    this.sizes.values[cls] = members + 1;
    const known = this.ids[this.representatives.at(cls)] ?? '';
    if (members > 0 && byCodePoint(id, known) >= 0) return;
    this.representatives.values[cls] = number;
    this.texts?.set(cls, text);
  }

  /** The class of a paragraph of a scanned block, of which `lines` tells from `at` on, given the numbers of the block's words. */
  classScanned(lines: Int32Array, at: number, codes: Uint32Array, numbers: Uint32Array): number {
    const { reader, content } = this;
    const { unitTokens } = reader;
    const start = lines[at + CONTENT_START] as number;
    const tokensEnd = lines[at + TOKENS_END] as number;
    const contentEnd = lines[at + CONTENT_END] as number;
    if (start === tokensEnd) return NO_CLASS;
    let word = lines[at + FIRST_WORD] as number;
    content.reserve(contentEnd - start);
    const { values } = content;
    let to = content.length;
    for (let i = start; i < contentEnd; i += 1) {
      // Behind the tokens, every second number is the one of the token that marks stand before.
      const code = codes[i] as number;
      if (i >= tokensEnd && ((i - tokensEnd) & 1) === 0) values[to++] = code;
      else if (code === SPELLED) values[to++] = numbers[word++] as number;
      else values[to++] = (unitTokens[code] as number) || reader.unitToken(code);
    }
    return this.classAdded(lines[at + DIGEST] as number, content.length + tokensEnd - start, to);
  }

  /** The class of what the reader holds, a new one if it was not met. */
  #classRead(): number {
    const { tokens, count, marks, markCount } = this.reader;
    const digest = this.#digest();
    const { content } = this;
    content.reserve(count + markCount);
    const { values } = content;
    let at = content.length;
    for (let i = 0; i < count; i += 1) values[at++] = tokens[i] as number;
    for (let i = 0; i < markCount; i += 1) values[at++] = marks[i] as number;
    return this.classAdded(digest, content.length + count, at);
  }

  /**
   * The class of the content written after that of all classes, whose hash is given: a new one, or one that reads the same. Its
   * tokens end at `tokenEnd`, its marks at `end`.
   */
  classAdded(digest: number, tokenEnd: number, end: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const digests = this.digests.values;
    let slot = digest & mask;
    for (let found = slots[slot] as number; found !== 0; found = slots[slot] as number) {
      if (((digests[found - 1] as number) | 0) === digest && this.#reads(found - 1, tokenEnd, end))
        return found - 1;
      slot = (slot + 1) & mask;
    }
    const cls = this.count;
    slots[slot] = cls + 1;
    this.representatives.push(0);
    this.sizes.push(0);
    this.digests.push(digest);
    this.tokenEnds.push(tokenEnd);
    this.totalTokens += tokenEnd - this.content.length;
    this.content.length = end;
    this.starts.push(end);
    if (this.count * 2 > slots.length) this.#rehash(slots.length * 4);
    return cls;
  }

  /** How many tokens a class's text has. */
  tokenCount(cls: number): number {
    return (this.tokenEnds.values[cls] as number) - (this.starts.values[cls] as number);
  }

  /** Gives back the memory of the tokens, most of what is held, once all reuse was found: only rows may be asked for then. */
  releaseContent(): void {
    release(this.content.values);
  }

  #digest(): number {
    const { hashes, count, marks, markCount, lexicon } = this.reader;
    const ofMarks = lexicon.hashes.values;
    let digest = count;
    for (let i = 0; i < count; i += 1) digest = withToken(digest, hashes[i] as number);
    for (let i = 0; i < markCount; i += 2)
      digest = withMarks(digest, marks[i] as number, ofMarks[marks[i + 1] as number] as number);
    return finish(digest);
  }

  /** Does this class read as what was written after all classes? */
  #reads(cls: number, tokenEnd: number, end: number): boolean {
    const { values, length: from } = this.content;
    const start = this.starts.values[cls] as number;
    if ((this.tokenEnds.values[cls] as number) - start !== tokenEnd - from) return false;
    if ((this.starts.values[cls + 1] as number) - start !== end - from) return false;
    for (let i = 0; i < end - from; i += 1) if (values[start + i] !== values[from + i]) return false;
    return true;
  }

  #rehash(room: number): void {
    const slots = new Uint32Array(room);
    const mask = slots.length - 1;
    for (let cls = 0; cls < this.count; cls += 1) {
      let slot = this.digests.at(cls) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = cls + 1;
    }
    this.#slots = slots;
  }
}
