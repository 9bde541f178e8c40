/** The tokens of all classes as flat arrays that every thread can read. */

import type { Uint32List } from '../lists/uint32-list.ts';
import type { ParagraphClasses } from '../reading/paragraph-classes.ts';
import type { Part, SharedMemory } from '../threads/part.ts';

export interface ClassTokens {
  /** How many classes, and tokens in all of them. */
  readonly count: number;
  readonly totalTokens: number;
  /** Tokens of all classes, and where those of each class start and end. */
  readonly content: Uint32Array;
  readonly starts: Uint32Array;
  readonly tokenEnds: Uint32Array;
  /** By class: a hash of its content. */
  readonly digests: Uint32Array;
  /** By token: a hash of its characters, and 1 where it is a Han character. */
  readonly hashes: Uint32Array;
  readonly han: Uint8Array;
  /** Characters of all tokens; those of token t end at ends[t] and start where those of the token before end. */
  readonly characters: Uint16Array;
  readonly ends: Uint32Array;
}

/** The classes must not grow afterwards. */
export function classTokens(classes: ParagraphClasses, memory: SharedMemory): ClassTokens {
  const view = (list: Uint32List): Uint32Array => {
    if (memory.size > 1 && !list.isShared) list.share(0);
    return list.values.subarray(0, list.length);
  };
  const { content, starts, tokenEnds, digests, lexicon, count, totalTokens } = classes;
  const han = memory.bytes(lexicon.size);
  han.set(lexicon.han.subarray(0, lexicon.size));
  const { units } = lexicon;
  const characters = new Uint16Array(memory.bytes(units.byteLength).buffer);
  characters.set(units);
  return {
    count,
    totalTokens,
    content: view(content),
    starts: view(starts),
    tokenEnds: view(tokenEnds),
    digests: view(digests),
    hashes: view(lexicon.hashes),
    han,
    characters,
    ends: view(lexicon.ends),
  };
}

/** How many tokens a class's text has. */
export const tokenCount = ({ starts, tokenEnds }: ClassTokens, cls: number): number =>
  (tokenEnds[cls] as number) - (starts[cls] as number);

/** The first class of each part of about equal content, and of the part after the last. */
export function partOfClasses(
  { starts, count }: ClassTokens,
  { number, of }: Pick<Part, 'number' | 'of'>,
): [number, number] {
  const firstFrom = (share: number): number => {
    const wanted = ((starts[count] as number) * share) / of;
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return [firstFrom(number), firstFrom(number + 1)];
}
