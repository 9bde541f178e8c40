/**
 * Groups of paragraphs tied together by `identical` and `near`: a contained sentence or a shared passage ties nothing,
 * or one agency formula would make half a corpus a single group.
 */
import { byCodePoint } from '../../lib/code-point-order.ts';
import { keyOfBytes } from '../../lib/id.ts';
import type { ParagraphClasses } from './paragraph-classes.ts';

export interface ReuseGroup {
  /** Derived from the content of one member, the same whatever else arrives beside it. */
  readonly group_id: string;
  /** Paragraphs in the group. */
  readonly members: number;
  /** The lowest similarity of a pair that ties it together: how loosely it chains. */
  readonly lowest_similarity: number;
  /** Its members are so many and so alike that only each one's nearest neighbours are given. */
  readonly capped: boolean;
}

/** Between tokens of a comparison form: a space. */
const SEPARATOR = 0x20;

export class ClassGroups {
  readonly #classes: ParagraphClasses;
  readonly #parents: Uint32Array;
  readonly #lowest: Float64Array;
  readonly #capped: Uint8Array;
  #ids: readonly (ReuseGroup | null)[] = [];
  #units = new Uint16Array(0);
  /** The same memory, byte by byte. */
  #halves = new Uint8Array(0);
  #bytes = Buffer.alloc(0);

  constructor(classes: ParagraphClasses) {
    this.#classes = classes;
    this.#parents = Uint32Array.from({ length: classes.count }, (_, i) => i);
    this.#lowest = new Float64Array(classes.count).fill(1);
    this.#capped = new Uint8Array(classes.count);
  }

  /** Ties two classes together. */
  tie(a: number, b: number, similarity: number, capped: boolean): void {
    const root = this.#rootOf(a);
    const other = this.#rootOf(b);
    const [kept, gone] = root < other ? [root, other] : [other, root];
    this.#parents[gone] = kept;
    this.#lowest[kept] = Math.min(this.#lowest[root] ?? 1, this.#lowest[other] ?? 1, similarity);
    if (capped || this.#capped[root] === 1 || this.#capped[other] === 1) this.#capped[kept] = 1;
  }

  /** Is this class in a group of which only nearest neighbours are given? */
  isCapped(cls: number): boolean {
    return this.#capped[this.#rootOf(cls)] === 1;
  }

  /** Names the groups; nothing may be tied afterwards. */
  settle(): ReuseGroup[] {
    const { count, sizes } = this.#classes;
    const members = new Uint32Array(count);
    const spokesmen = new Int32Array(count).fill(-1);
    for (let cls = 0; cls < count; cls += 1) {
      const root = this.#rootOf(cls);
      members[root] = (members[root] as number) + sizes.at(cls);
      const known = spokesmen[root] as number;
      if (known < 0 || this.#comesBefore(cls, known)) spokesmen[root] = cls;
    }
    const ids: (ReuseGroup | null)[] = new Array(count).fill(null);
    const groups: ReuseGroup[] = [];
    for (let root = 0; root < count; root += 1) {
      if ((members[root] as number) < 2) continue;
      const group = {
        group_id: keyOfBytes('reu', this.#contentOf(spokesmen[root] as number)),
        members: members[root] as number,
        lowest_similarity: this.#lowest[root] as number,
        capped: this.#capped[root] === 1,
      };
      ids[root] = group;
      groups.push(group);
    }
    this.#ids = ids;
    return groups.sort((a, b) => (a.group_id < b.group_id ? -1 : 1));
  }

  /** The group of a class, once settled; null when it stands alone. */
  groupOf(cls: number): ReuseGroup | null {
    return this.#ids[this.#rootOf(cls)] ?? null;
  }

  /** The member with the fewest tokens speaks for its group, of several the first in the order of code points. */
  #comesBefore(a: number, b: number): boolean {
    const classes = this.#classes;
    const size = classes.tokenCount(a);
    if (size !== classes.tokenCount(b)) return size < classes.tokenCount(b);
    const { content, lexicon } = classes;
    const [startA, startB] = [classes.starts.at(a), classes.starts.at(b)];
    for (let i = 0; i < size; i += 1) {
      const [tokenA, tokenB] = [content.at(startA + i), content.at(startB + i)];
      if (tokenA !== tokenB) return byCodePoint(lexicon.textOf(tokenA), lexicon.textOf(tokenB)) < 0;
    }
    return Buffer.compare(Buffer.from(this.#contentOf(a)), this.#contentOf(b)) < 0;
  }

  /**
   * The comparison form of a class as bytes, until the next is asked for: its tokens, then its marks, each with the number of the
   * token it stands before. UTF-16 units, low half first, each half a character of its own, in UTF-8: bytes compare as code
   * points do.
   */
  #contentOf(cls: number): Buffer {
    const { starts, tokenEnds, content, lexicon } = this.#classes;
    const { values } = content;
    const start = starts.at(cls);
    const tokenEnd = tokenEnds.at(cls);
    const end = starts.at(cls + 1);
    let room = (end - start) * 2;
    for (let i = start; i < tokenEnd; i += 1) room += lexicon.lengthOf(values[i] as number);
    for (let i = tokenEnd; i < end; i += 2) room += lexicon.lengthOf(values[i + 1] as number);
    if (room > this.#units.length) this.#makeRoom(room * 2);
    const units = this.#units;
    let at = 0;
    for (let i = start; i < tokenEnd; i += 1) {
      at = lexicon.copyTo(units, at, values[i] as number);
      units[at++] = SEPARATOR;
    }
    for (let i = tokenEnd; i < end; i += 2) {
      units[at++] = values[i] as number;
      units[at++] = (values[i] as number) >>> 16;
      at = lexicon.copyTo(units, at, values[i + 1] as number);
    }
    return this.#inUtf8(at);
  }

  #inUtf8(count: number): Buffer {
    const halves = this.#halves;
    const bytes = this.#bytes;
    let at = 0;
    for (let i = 0; i < count * 2; i += 1) {
      const half = halves[i] as number;
      if (half >= 0x80) bytes[at++] = 0xc0 | (half >> 6);
      bytes[at++] = half < 0x80 ? half : 0x80 | (half & 0x3f);
    }
    return bytes.subarray(0, at);
  }

  #makeRoom(units: number): void {
    this.#units = new Uint16Array(units);
    this.#halves = new Uint8Array(this.#units.buffer);
    this.#bytes = Buffer.alloc(units * 4);
  }

  #rootOf(cls: number): number {
    const parents = this.#parents;
    let root = cls;
    while (parents[root] !== root) root = parents[root] as number;
    for (let at = cls; parents[at] !== root; ) {
      const next = parents[at] as number;
      parents[at] = root;
      at = next;
    }
    return root;
  }
}
