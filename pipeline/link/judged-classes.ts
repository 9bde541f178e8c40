/** Ids that are one by a chain of judgements, and the one of them that stays. */
import type { Judgement } from '../contract.ts';

interface Edge {
  readonly to: string;
  readonly by: Judgement;
}

export class JudgedClasses {
  /** Every id with the one that stays. */
  readonly #first = new Map<string, string>();
  readonly #edges = new Map<string, Edge[]>();

  has(id: string): boolean {
    return this.#first.has(id);
  }

  first(id: string): string {
    return this.#first.get(id) ?? id;
  }

  members(): string[] {
    return [...this.#first.keys()].sort();
  }

  /** Of two that become one, a curated one stays before a candidate, and the one judged first before another. */
  join(one: string, other: string, by: Judgement, isCurated: (id: string) => boolean): void {
    this.#edge(one, other, by);
    this.#edge(other, one, by);
    const [a, b] = [this.first(one), this.first(other)];
    const [stays, goes] = isCurated(b) && !isCurated(a) ? [b, a] : [a, b];
    this.#first.set(one, stays);
    this.#first.set(other, stays);
    for (const [id, first] of this.#first) if (first === goes) this.#first.set(id, stays);
  }

  #edge(from: string, to: string, by: Judgement): void {
    const edges = this.#edges.get(from);
    if (edges) edges.push({ to, by });
    else this.#edges.set(from, [{ to, by }]);
  }

  /** The judgements that lead from one id to another, the fewest there are. */
  chain(from: string, to: string): readonly Judgement[] {
    const cameBy = new Map<string, { readonly id: string; readonly by: Judgement } | null>([[from, null]]);
    for (const [id] of cameBy) {
      if (id === to) break;
      for (const edge of this.#edges.get(id) ?? [])
        if (!cameBy.has(edge.to)) cameBy.set(edge.to, { id, by: edge.by });
    }
    const chain: Judgement[] = [];
    for (let step = cameBy.get(to); step; step = cameBy.get(step.id)) chain.unshift(step.by);
    return chain;
  }
}
