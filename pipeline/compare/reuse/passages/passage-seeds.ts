/**
 * Seeds of passages: every stretch of about five words or six Han characters, and every rare word, as a hash. One that occurs
 * once in the corpus seeds nothing.
 */
import type { SharedHashes } from '../join/candidates.ts';
import { type ClassTokens, tokenCount } from '../join/class-tokens.ts';
import {
  type CountedSections,
  CountedWalks,
  countedSections,
  type FoundInSections,
  joinedSections,
} from '../join/counted-sections.ts';
import type { Uint32List } from '../lists/uint32-list.ts';
import { finish } from '../reading/token-hash.ts';
import type { Part } from '../threads/part.ts';
import type { Team } from '../threads/team.ts';

/** A seed is five words (25) or six Han characters (24): in noisier text than news, longer exact runs are rare. */
const SEED_WEIGHT = 24;
/** Texts of fewer tokens hold no passage. */
const LEAST_TOKENS = 12;
const WORD_WEIGHT = 5;
const HAN_WEIGHT = 4;
const BASE = 0x9e3779b1;
/** Powers of the base, as far as the longest seed. */
const powers = new Int32Array(10);
powers[0] = 1;
for (let i = 1; i < powers.length; i += 1) powers[i] = Math.imul(powers[i - 1] as number, BASE);

interface SeedsInput {
  readonly tokens: ClassTokens;
  /** By token: 1 where it is a rare word. */
  readonly rare: Uint8Array;
  readonly sections: CountedSections;
  readonly starts: Uint32Array;
}

/** The seeds that occur more than once. */
export function passageSeeds(tokens: ClassTokens, rare: Uint8Array, team: Team): SharedHashes {
  const sections = countedSections(tokens, team);
  const starts = team.numbers(tokens.count + 1);
  const found = team.run('seeds', { tokens, rare, sections, starts });
  team.giveBack(sections.counts.values);
  return { shared: joinedSections(found, sections, starts, team), starts };
}

/** Those of the classes that fall to this thread; where each class's end is written where all threads see it. */
export function seedsOfPart(input: SeedsInput, part: Part): FoundInSections {
  return new SeedMaker(input, part).shared();
}

class SeedMaker {
  readonly #tokens: ClassTokens;
  readonly #starts: Uint32Array;
  readonly #rare: Uint8Array;
  /** By token: the last class it was met in, counted from 1. */
  readonly #met: Uint32Array;
  readonly #walks: CountedWalks;
  #hashes = new Uint32Array(256);
  #places = new Uint32Array(256);
  #frequencies = new Uint16Array(256);
  #sums = new Int32Array(257);
  #weights = new Uint32Array(257);

  constructor({ tokens, rare, starts, sections }: SeedsInput, part: Part) {
    this.#tokens = tokens;
    this.#starts = starts;
    this.#rare = rare;
    this.#met = new Uint32Array(rare.length);
    this.#walks = new CountedWalks(sections, tokens, part);
  }

  shared(): FoundInSections {
    const { counts, found } = this.#walks;
    return this.#walks.run(
      (first, end) => {
        for (let cls = first; cls < end; cls += 1) {
          const count = this.#hash(cls);
          counts.take(this.#hashes, count);
        }
      },
      (first, end) => {
        for (let cls = first; cls < end; cls += 1) {
          const count = this.#hash(cls);
          const recurring = counts.readShared(this.#hashes, count, this.#places, this.#frequencies);
          for (let i = 0; i < recurring; i += 1)
            found.push(this.#hashes[this.#places[i] as number] as number);
          if (count > 0) this.#pushRare(cls, found);
          this.#starts[cls + 1] = found.length;
        }
      },
    );
  }

  /** The rare words of a class, each once. */
  #pushRare(cls: number, shared: Uint32List): void {
    const { content, hashes, starts, tokenEnds } = this.#tokens;
    const end = tokenEnds[cls] as number;
    for (let i = starts[cls] as number; i < end; i += 1) {
      const token = content[i] as number;
      if (this.#rare[token] === 0 || this.#met[token] === cls + 1) continue;
      this.#met[token] = cls + 1;
      shared.push(finish(hashes[token] as number));
    }
  }

  /** Hashes the seeds of a class; returns how many there are: none where the text is shorter than a passage. */
  #hash(cls: number): number {
    const start = this.#tokens.starts[cls] as number;
    const size = tokenCount(this.#tokens, cls);
    if (size < LEAST_TOKENS) return 0;
    if (size >= this.#sums.length) this.#makeRoom(size);
    const { content, hashes: words, han } = this.#tokens;
    const sums = this.#sums;
    const weights = this.#weights;
    let from = 0;
    let count = 0;
    for (let i = 0; i < size; i += 1) {
      const token = content[start + i] as number;
      sums[i + 1] = (Math.imul(sums[i] as number, BASE) + (words[token] as number)) | 0;
      weights[i + 1] = (weights[i] as number) + (han[token] === 1 ? HAN_WEIGHT : WORD_WEIGHT);
      while ((weights[i + 1] as number) - (weights[from] as number) >= SEED_WEIGHT) {
        const length = i + 1 - from;
        const hash = (sums[i + 1] as number) - Math.imul(sums[from] as number, powers[length] as number);
        this.#hashes[count++] = finish(hash ^ length);
        from += 1;
      }
    }
    return count;
  }

  #makeRoom(size: number): void {
    this.#hashes = new Uint32Array(size * 2);
    this.#places = new Uint32Array(size * 2);
    this.#frequencies = new Uint16Array(size * 2);
    this.#sums = new Int32Array(size * 2 + 1);
    this.#weights = new Uint32Array(size * 2 + 1);
  }
}
