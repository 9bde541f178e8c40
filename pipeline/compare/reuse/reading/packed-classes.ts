/** Paragraph classes as they travel from one thread to another: flat arrays, and strings joined to one. */

import type { Uint32List } from '../lists/uint32-list.ts';
import type { PackedLexicon } from './lexicon.ts';
import type { ParagraphClasses } from './paragraph-classes.ts';
import { NO_CLASS } from './paragraph-classes.ts';

/** Strings end to end; a length of `NO_STRING` is null. */
interface PackedStrings {
  readonly text: string;
  readonly lengths: Uint32Array;
}

const NO_STRING = 0xffffffff;

export interface PackedClasses {
  readonly lexicon: PackedLexicon;
  readonly ids: PackedStrings;
  readonly groups: PackedStrings;
  readonly lengths: Uint32Array;
  readonly classOf: Uint32Array;
  readonly digests: Uint32Array;
  readonly content: Uint32Array;
  readonly starts: Uint32Array;
  readonly tokenEnds: Uint32Array;
}

const trimmed = (list: Uint32List): Uint32Array => list.values.subarray(0, list.length);

function packStrings(strings: readonly (string | null)[]): PackedStrings {
  const lengths = new Uint32Array(strings.length);
  for (let i = 0; i < strings.length; i += 1) lengths[i] = strings[i]?.length ?? NO_STRING;
  return { text: strings.join(''), lengths };
}

export function unpackStrings({ text, lengths }: PackedStrings): (string | null)[] {
  const strings: (string | null)[] = [];
  let from = 0;
  for (let i = 0; i < lengths.length; i += 1) {
    const length = lengths[i] as number;
    if (length === NO_STRING) strings.push(null);
    else {
      strings.push(text.slice(from, from + length));
      from += length;
    }
  }
  return strings;
}

/** Texts are not packed: whoever keeps them reads in one thread. */
export function packClasses(classes: ParagraphClasses): PackedClasses {
  return {
    lexicon: classes.lexicon.pack(),
    ids: packStrings(classes.ids),
    groups: packStrings(classes.groups),
    lengths: trimmed(classes.lengths),
    classOf: trimmed(classes.classOf),
    digests: trimmed(classes.digests),
    content: trimmed(classes.content),
    starts: trimmed(classes.starts),
    tokenEnds: trimmed(classes.tokenEnds),
  };
}

/** The memory that can be handed over instead of copied. */
export function memoryOf(packed: PackedClasses): ArrayBuffer[] {
  const { lexicon, lengths, classOf, digests, content, starts, tokenEnds } = packed;
  const arrays = [
    lexicon.units,
    lexicon.ends,
    lexicon.hashes,
    lexicon.han,
    lengths,
    classOf,
    digests,
    content,
    starts,
    tokenEnds,
  ];
  return arrays.map((array) => array.buffer as ArrayBuffer);
}

/** Adds the paragraphs of packed classes, whose `ids` were unpacked, to others, but for those that `isDropped`. */
export function absorbClasses(
  classes: ParagraphClasses,
  packed: PackedClasses,
  ids: readonly (string | null)[],
  isDropped: (paragraph: number) => boolean,
): void {
  const numbers = classes.lexicon.numbersOf(packed.lexicon);
  classes.content.share(packed.content.length);
  const known = new Uint32Array(packed.digests.length).fill(NO_CLASS);
  const groups = unpackStrings(packed.groups);
  for (let paragraph = 0; paragraph < packed.classOf.length; paragraph += 1) {
    if (isDropped(paragraph)) continue;
    const cls = packed.classOf[paragraph] as number;
    if (cls !== NO_CLASS && known[cls] === NO_CLASS) {
      known[cls] = takeOver(classes, packed, cls, numbers);
    }
    classes.enter(
      ids[paragraph] ?? '',
      groups[paragraph] ?? null,
      '',
      packed.lengths[paragraph] as number,
      cls === NO_CLASS ? NO_CLASS : (known[cls] as number),
    );
  }
}

/** Gives the memory of classes that were absorbed back. */
export function releaseClasses(packed: PackedClasses): void {
  for (const buffer of memoryOf(packed)) buffer.transfer(0);
}

/** Enters the content of a packed class; returns its class. */
function takeOver(
  classes: ParagraphClasses,
  packed: PackedClasses,
  cls: number,
  numbers: Uint32Array,
): number {
  const { content: given } = packed;
  const { content } = classes;
  const start = packed.starts[cls] as number;
  const tokenEnd = packed.tokenEnds[cls] as number;
  const end = packed.starts[cls + 1] as number;
  content.reserve(end - start);
  const { values, length } = content;
  let at = length;
  for (let i = start; i < tokenEnd; i += 1) values[at++] = numbers[given[i] as number] as number;
  for (let i = tokenEnd; i < end; i += 2) {
    values[at++] = given[i] as number;
    values[at++] = numbers[given[i + 1] as number] as number;
  }
  return classes.classAdded((packed.digests[cls] as number) | 0, length + tokenEnd - start, at);
}
