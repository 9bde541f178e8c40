/** Why articles were read anew in a run: for the person who asks, never for the data. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { CollectedArticle } from '../contract.ts';
import type { Artefacts } from './artefacts.ts';
import type { ChainParts } from './inputs.ts';

export interface Redone {
  /** Articles no earlier run had. */
  fresh: number;
  /** Articles with other bytes. */
  bytes: number;
  /** Articles with the same bytes and another sidecar, or with lines of an interrupted run. */
  beside: number;
  /** Articles that stayed as they were while what all depend on changed. */
  chain: number;
  /** What changed of that: code, reference, lock, node. */
  readonly parts: readonly (keyof ChainParts)[];
}

export class Redoing {
  readonly counts: Redone;
  readonly #file: string;
  readonly #inputs: ChainParts;

  constructor(artefacts: Artefacts, inputs: ChainParts) {
    this.#file = artefacts.inputs;
    this.#inputs = inputs;
    const before = recordedIn(this.#file);
    const names = Object.keys(inputs) as (keyof ChainParts)[];
    const parts = before === null ? [] : names.filter((name) => before[name] !== inputs[name]);
    this.counts = { fresh: 0, bytes: 0, beside: 0, chain: 0, parts };
  }

  /** `earlier`: digest of the bytes an earlier run read, null when it had no such article. */
  note({ sha256 }: Pick<CollectedArticle, 'sha256'>, earlier: string | null): void {
    if (earlier === null) this.counts.fresh += 1;
    else if (earlier !== sha256) this.counts.bytes += 1;
    else if (this.counts.parts.length > 0) this.counts.chain += 1;
    else this.counts.beside += 1;
  }

  /** Notes what this run depended on, for the next. */
  settle(): void {
    writeFileSync(this.#file, `${JSON.stringify(this.#inputs)}\n`);
  }
}

/** A record that a crash cut short tells nothing. */
function recordedIn(file: string): Partial<ChainParts> | null {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<ChainParts>;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
