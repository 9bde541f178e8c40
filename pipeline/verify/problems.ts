/** What is wrong with a published version: counted in full, the first of each kind kept to be told. */

export type ProblemParameters = Readonly<Record<string, string | number>>;

export interface Problem {
  /** Its label stands in the locales under `verify.problems`. */
  readonly kind: string;
  readonly parameters: ProblemParameters;
}

/** So many problems of a kind are told one by one. */
const TOLD_OF_A_KIND = 5;

export class Problems {
  readonly #counts = new Map<string, number>();
  readonly #told: Problem[] = [];

  add(kind: string, parameters: ProblemParameters): void {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    if (count <= TOLD_OF_A_KIND) this.#told.push({ kind, parameters });
  }

  get count(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** The first of each kind, in the order they were met. */
  get told(): readonly Problem[] {
    return this.#told;
  }
}
