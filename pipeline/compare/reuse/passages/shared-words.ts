/** Single words that stand once in either of two texts: where an alignment may begin when no run of words agrees. */
import { Uint32List } from '../lists/uint32-list.ts';
import type { Run } from './exact-runs.ts';
import { type TokenRange, type TokenStore, weightOfToken } from './token-weights.ts';

/** Shorter words stand in any text. */
const SHORTEST = 4;
/** So many words in step … */
const LEAST = 3;
/** … over so many tokens … */
const SPREAD = 8;
/** … with no more than this between two of them, and this much more in one text than in the other. */
const APART = 10;
const DRIFT = 4;

export class SharedWords {
  readonly #store: TokenStore;
  /** By token: its place in the loaded text, counted from 1; 0 where it is not there, −1 where it stands twice. */
  readonly #places: Int32Array;
  /** By token: the number of times it was met in the other text. */
  readonly #met: Uint8Array;
  readonly #shared = new Uint32List();
  /** How many words of the loaded text are long enough. */
  #words = 0;
  #text: TokenRange = { start: 0, count: 0 };

  constructor(store: TokenStore) {
    this.#store = store;
    this.#places = new Int32Array(store.han.length);
    this.#met = new Uint8Array(store.han.length);
  }

  load(text: TokenRange): void {
    const { tokens, ends, han } = this.#store;
    for (let i = 0; i < this.#text.count; i += 1) this.#places[tokens[this.#text.start + i] as number] = 0;
    this.#text = text;
    this.#words = 0;
    for (let i = 0; i < text.count; i += 1) {
      const token = tokens[text.start + i] as number;
      if (han[token] === 1 || (ends[token] as number) - (ends[token - 1] as number) < SHORTEST) continue;
      this.#places[token] = this.#places[token] === 0 ? i + 1 : -1;
      this.#words += 1;
    }
  }

  /** The words shared with the loaded text (`a`), by their place in the other (`b`), where several stand in step. */
  anchors(other: TokenRange): Run[] {
    if (this.#words < LEAST) return [];
    const { tokens } = this.#store;
    const places = this.#places;
    const shared = this.#shared;
    shared.length = 0;
    for (let b = 0; b < other.count; b += 1)
      if ((places[tokens[other.start + b] as number] as number) > 0) shared.push(b);
    if (shared.length < LEAST || shared.at(shared.length - 1) - shared.at(0) < SPREAD) return [];
    const tokenAt = (nth: number): number => tokens[other.start + shared.at(nth)] as number;
    for (let nth = 0; nth < shared.length; nth += 1) {
      const token = tokenAt(nth);
      this.#met[token] = Math.min(2, (this.#met[token] as number) + 1);
    }
    const once: Run[] = [];
    for (let nth = 0; nth < shared.length; nth += 1) {
      const token = tokenAt(nth);
      if (this.#met[token] !== 1) continue;
      const a = (places[token] as number) - 1;
      once.push({ a, b: shared.at(nth), length: 1, weight: weightOfToken(this.#store, token) });
    }
    for (let nth = 0; nth < shared.length; nth += 1) this.#met[tokenAt(nth)] = 0;
    return inStep(once);
  }
}

/**
 * Those that follow one another in both texts at about the same distance, in several places over more tokens than a set phrase
 * has; words side by side are one place.
 */
function inStep(anchors: readonly Run[]): Run[] {
  const kept = new Set<Run>();
  for (const [i, head] of anchors.entries()) {
    if (kept.has(head)) continue;
    const group = [head];
    let places = 1;
    let last = head;
    for (let j = i + 1; j < anchors.length; j += 1) {
      const next = anchors[j] as Run;
      const [aheadA, aheadB] = [next.a - last.a, next.b - last.b];
      if (aheadB > APART) break;
      if (aheadA <= 0 || Math.abs(aheadA - aheadB) > DRIFT) continue;
      if (aheadA > 1 || aheadB > 1) places += 1;
      group.push(next);
      last = next;
    }
    if (places >= LEAST && last.b - head.b >= SPREAD) for (const anchor of group) kept.add(anchor);
  }
  return [...kept];
}
