/** Numbered things tied together in groups, and the lowest similarity of the ties of each group. */
import { naturalOrder } from './counting-sort.ts';

export class Ties {
  readonly #parents: Uint32Array;
  readonly #lowest: Float64Array;

  /** `count` things, each alone. */
  constructor(count: number) {
    this.#parents = naturalOrder(count);
    this.#lowest = new Float64Array(count).fill(1);
  }

  /** The thing that stands for the group of this one. */
  rootOf(member: number): number {
    const parents = this.#parents;
    let at = member;
    while (parents[at] !== at) {
      const next = parents[parents[at] as number] as number;
      parents[at] = next;
      at = next;
    }
    return at;
  }

  /** The lowest similarity in the group that this root stands for; 1 for a thing alone. */
  lowestOf(root: number): number {
    return this.#lowest[root] as number;
  }

  /** Ties the groups of two things together; returns what stands for both. */
  tie(a: number, b: number, similarity: number): number {
    const [one, other] = [this.rootOf(a), this.rootOf(b)];
    const [kept, gone] = one < other ? [one, other] : [other, one];
    this.#parents[gone] = kept;
    this.#lowest[kept] = Math.min(this.lowestOf(kept), this.lowestOf(gone), similarity);
    return kept;
  }
}
