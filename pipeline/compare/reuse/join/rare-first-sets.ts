/**
 * The shingle set of every class with its rarest shingles first. A shingle that occurs once in the whole corpus can
 * match nothing: it is counted in the size of its set and left out of everything else.
 */

import { stretches } from '../lists/stretches.ts';
import { Uint32List } from '../lists/uint32-list.ts';
import type { Part } from '../threads/part.ts';
import type { Team } from '../threads/team.ts';
import type { ClassTokens } from './class-tokens.ts';
import {
  type CountedSections,
  CountedWalks,
  countedSections,
  type FoundInSections,
  joinedSections,
} from './counted-sections.ts';
import type { OccurrenceCounts } from './occurrence-counts.ts';
import { Shingles } from './shingles.ts';
import { probedRanks, type Share } from './thresholds.ts';

/** How many of the first ranks of a set are kept: those probed for this Jaccard, or all. */
export type RanksKept = Share | 'all';

export interface RareFirstSets {
  /** By class: how many distinct shingles it has, and how many of them occur nowhere else. */
  readonly sizes: Uint32Array;
  readonly unique: Uint32Array;
  /** Hashes of the shared shingles, rarest first, class after class; the first has the rank `unique`. */
  readonly shared: Uint32Array;
  readonly starts: Uint32Array;
}

interface SetsInput {
  readonly tokens: ClassTokens;
  readonly kept: RanksKept;
  readonly sections: CountedSections;
  readonly sizes: Uint32Array;
  readonly unique: Uint32Array;
  readonly starts: Uint32Array;
}

/** The sets of all 3-shingles. */
export function rareFirstSets(tokens: ClassTokens, kept: RanksKept, team: Team): RareFirstSets {
  const sections = countedSections(tokens, team);
  const sizes = team.numbers(tokens.count);
  const unique = team.numbers(tokens.count);
  const starts = team.numbers(tokens.count + 1);
  const found = team.run('sets', { tokens, kept, sections, sizes, unique, starts });
  team.giveBack(sections.counts.values);
  return { sizes, unique, shared: joinedSections(found, sections, starts, team), starts };
}

/** Of the classes that fall to this thread what `shared` has of them; the rest is written where all threads see it. */
export function setsOfPart(input: SetsInput, part: Part): FoundInSections {
  return new SetMaker(input, part).shared();
}

class SetMaker {
  readonly #shingles: Shingles;
  readonly #input: SetsInput;
  readonly #walks: CountedWalks;
  readonly #counts: OccurrenceCounts;
  readonly #shared: Uint32List;
  #slots = new Uint32Array(512);
  #stamps = new Uint32Array(512);
  #stamp = 0;
  #keys = new Float64Array(256);
  /** The shingles of a class that occur more than once: where each starts, and how often it occurs. */
  #places = new Uint32Array(256);
  #frequencies = new Uint16Array(256);

  constructor(input: SetsInput, part: Part) {
    this.#input = input;
    this.#shingles = new Shingles(input.tokens, 3);
    this.#walks = new CountedWalks(input.sections, input.tokens, part);
    this.#counts = this.#walks.counts;
    this.#shared = this.#walks.found;
  }

  shared(): FoundInSections {
    return this.#walks.run(
      (first, end) => {
        for (const [from, to] of stretches(first, end)) this.#take(from, to);
      },
      (first, end) => {
        for (const [from, to] of stretches(first, end)) this.#addSets(from, to);
      },
    );
  }

  #take(from: number, to: number): void {
    const shingles = this.#shingles;
    for (let cls = from; cls < to; cls += 1) {
      const count = shingles.hash(cls);
      this.#counts.take(shingles.hashes, count);
    }
  }

  #addSets(from: number, to: number): void {
    for (let cls = from; cls < to; cls += 1) this.#addSet(cls);
  }

  #addSet(cls: number): void {
    const { kept: ranks, sizes, unique: uniques, starts } = this.#input;
    const count = this.#shingles.hash(cls);
    if (count > this.#keys.length) this.#makeRoom(count);
    const shared = this.#counts.readShared(this.#shingles.hashes, count, this.#places, this.#frequencies);
    const unique = count - shared;
    const kept = shared === 0 ? 0 : this.#keepShared(cls, shared);
    const size = unique + kept;
    sizes[cls] = size;
    uniques[cls] = unique;
    const wanted = ranks === 'all' ? kept : Math.min(kept, probedRanks(ranks, size) - unique);
    if (wanted > 0) {
      sortFirst(this.#keys, kept, wanted);
      this.#append(wanted);
    }
    starts[cls + 1] = this.#shared.length;
  }

  /** Puts the distinct ones of the shingles that occur more than once into `keys`, by frequency and hash; returns how many. */
  #keepShared(cls: number, shared: number): number {
    const { hashes } = this.#shingles;
    const places = this.#places;
    const frequencies = this.#frequencies;
    const keys = this.#keys;
    const slots = this.#slots;
    const stamps = this.#stamps;
    const mask = slots.length - 1;
    const start = this.#input.tokens.starts[cls] as number;
    this.#stamp += 1;
    const stamp = this.#stamp;
    let kept = 0;
    next: for (let i = 0; i < shared; i += 1) {
      const place = places[i] as number;
      const hash = hashes[place] as number;
      let slot = (hash >>> 7) & mask;
      while (stamps[slot] === stamp) {
        const other = slots[slot] as number;
        // Two different shingles with the same hash are both kept.
        if (hashes[other] === hash && this.#shingles.same(start + other, start + place)) continue next;
        slot = (slot + 1) & mask;
      }
      stamps[slot] = stamp;
      slots[slot] = place;
      keys[kept++] = (frequencies[i] as number) * 0x100000000 + hash;
    }
    return kept;
  }

  #append(count: number): void {
    this.#shared.reserve(count);
    const { values } = this.#shared;
    const keys = this.#keys;
    const from = this.#shared.length;
    // The lower 32 bits of a key are the hash.
    for (let i = 0; i < count; i += 1) values[from + i] = keys[i] as number;
    this.#shared.length = from + count;
  }

  #makeRoom(count: number): void {
    let size = this.#slots.length;
    while (size < count * 2) size *= 2;
    this.#keys = new Float64Array(size);
    this.#places = new Uint32Array(size);
    this.#frequencies = new Uint16Array(size);
    this.#slots = new Uint32Array(size);
    this.#stamps = new Uint32Array(size);
  }
}

/** Sets are short: moving keys one by one beats a general sort while no more than about this many are wanted. */
const FEW = 48;

/** Puts the smallest `wanted` of the first `count` keys in order at the start; the rest is lost. */
function sortFirst(keys: Float64Array, count: number, wanted: number): void {
  if (wanted > FEW) {
    keys.subarray(0, count).sort();
    return;
  }
  for (let i = 1; i < count; i += 1) {
    const key = keys[i] as number;
    let j = i;
    if (i >= wanted) {
      j = wanted - 1;
      if ((keys[j] as number) <= key) continue;
    }
    for (; j > 0 && (keys[j - 1] as number) > key; j -= 1) keys[j] = keys[j - 1] as number;
    keys[j] = key;
  }
}

/** The sets that have a shared shingle among their first ranks. */
export function withSharedRanks({ sizes, starts }: RareFirstSets): Uint32Array {
  return classesWhere(sizes.length, (cls) => (starts[cls + 1] as number) > (starts[cls] as number));
}

/** The sets that have a shared shingle at all: what is contained may be any part of another. */
export function withSharedShingles({ sizes, unique }: RareFirstSets): Uint32Array {
  return classesWhere(sizes.length, (cls) => (sizes[cls] as number) > (unique[cls] as number));
}

function classesWhere(count: number, isWanted: (cls: number) => boolean): Uint32Array {
  const classes = new Uint32List();
  for (let cls = 0; cls < count; cls += 1) if (isWanted(cls)) classes.push(cls);
  return classes.values.slice(0, classes.length);
}

/** Where the first `ranks` of a set end, among the shared shingles. */
export function endOfRanks({ starts, unique }: RareFirstSets, cls: number, ranks: number): number {
  return Math.min(starts[cls + 1] as number, (starts[cls] as number) + ranks - (unique[cls] as number));
}
