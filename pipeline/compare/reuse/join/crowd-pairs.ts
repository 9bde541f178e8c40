/**
 * Which pairs of a crowd are worth holding. Only the nearest of either side are given in the end, and what ties the group together:
 * the others, a thousand for each member, would fill the memory.
 */

export class CrowdPairs {
  readonly #most: number;
  /** By class: the similarities of the nearest met so far, the highest first. */
  readonly #nearest = new Map<number, Float64Array>();
  /** The groups these pairs tie, and the lowest similarity in each. */
  readonly #parents: Uint32Array;
  readonly #lowest: Float64Array;

  /** Of `classes` classes, the `most` nearest of each. */
  constructor(classes: number, most: number) {
    this.#most = most;
    this.#parents = new Uint32Array(classes).map((_, cls) => cls);
    this.#lowest = new Float64Array(classes).fill(1);
  }

  /** May it be among the nearest of either side, or does it say of their group what no pair before said? */
  keeps(a: number, b: number, similarity: number): boolean {
    const nearA = this.#isNear(a, similarity);
    const nearB = this.#isNear(b, similarity);
    return this.#ties(a, b, similarity) || nearA || nearB;
  }

  /** Those that are as near as the last kept count too: which of them is given, their ids decide. */
  #isNear(cls: number, similarity: number): boolean {
    let nearest = this.#nearest.get(cls);
    if (nearest === undefined) {
      nearest = new Float64Array(this.#most);
      this.#nearest.set(cls, nearest);
    }
    let place = this.#most - 1;
    if (similarity <= (nearest[place] as number)) return similarity === nearest[place];
    for (; place > 0 && similarity > (nearest[place - 1] as number); place -= 1)
      nearest[place] = nearest[place - 1] as number;
    nearest[place] = similarity;
    return true;
  }

  #ties(a: number, b: number, similarity: number): boolean {
    const root = this.#rootOf(a);
    const other = this.#rootOf(b);
    if (root === other && similarity >= (this.#lowest[root] as number)) return false;
    this.#parents[other] = root;
    this.#lowest[root] = Math.min(this.#lowest[root] as number, this.#lowest[other] as number, similarity);
    return true;
  }

  #rootOf(cls: number): number {
    const parents = this.#parents;
    let at = cls;
    while (parents[at] !== at) {
      const next = parents[parents[at] as number] as number;
      parents[at] = next;
      at = next;
    }
    return at;
  }
}
