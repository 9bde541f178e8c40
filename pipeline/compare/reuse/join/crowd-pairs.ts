/**
 * Which pairs of a crowd are worth holding. Only the nearest of either side are given in the end, and what ties the group together:
 * the others, a thousand for each member, would fill the memory.
 */
import { Ties } from '../lists/ties.ts';

export class CrowdPairs {
  readonly #most: number;
  /** By class: the similarities of the nearest met so far, the highest first. */
  readonly #nearest = new Map<number, Float64Array>();
  /** The groups these pairs tie, and the lowest similarity in each. */
  readonly #ties: Ties;

  /** Of `classes` classes, the `most` nearest of each. */
  constructor(classes: number, most: number) {
    this.#most = most;
    this.#ties = new Ties(classes);
  }

  /** May it be among the nearest of either side, or does it say of their group what no pair before said? */
  keeps(a: number, b: number, similarity: number): boolean {
    const nearA = this.#isNear(a, similarity);
    const nearB = this.#isNear(b, similarity);
    return this.#tiesAnew(a, b, similarity) || nearA || nearB;
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

  #tiesAnew(a: number, b: number, similarity: number): boolean {
    const ties = this.#ties;
    const root = ties.rootOf(a);
    if (root === ties.rootOf(b) && similarity >= ties.lowestOf(root)) return false;
    ties.tie(a, b, similarity);
    return true;
  }
}
