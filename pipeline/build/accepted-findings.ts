/** What people accepted: the reason of each such finding, and which rows of accepted.csv no finding needs any more. */
import type { Accepted } from '../contract.ts';
import { DatasetRefused } from '../lib/errors.ts';
import type { Rows } from '../schemas/tables.ts';
import { spoken } from '../spoken.ts';
import type { PlacedFinding } from '../tables/findings.ts';

export class AcceptedFindings {
  readonly #accepted: readonly Accepted[];
  readonly #file: string;
  readonly #reasons: ReadonlyMap<string, string>;
  readonly #used = new Set<string>();

  /** `file`: accepted.csv, for messages. */
  constructor(accepted: readonly Accepted[], file: string) {
    this.#accepted = accepted;
    this.#file = file;
    this.#reasons = new Map(accepted.map(({ finding_id, reason }) => [finding_id, reason]));
  }

  /** The finding as a row: accepted with its reason, or open. */
  row(placed: PlacedFinding): Rows['findings'] {
    const { finding_id } = placed;
    const reason = this.#reasons.get(finding_id) ?? null;
    if (reason !== null) this.#used.add(finding_id);
    return { ...placed, finding_id, status: reason === null ? 'open' : 'accepted', reason };
  }

  /** Throws DatasetRefused for the first accepted finding that nothing has made since. */
  refuseUnused(): void {
    const unused = this.#accepted.find(({ finding_id }) => !this.#used.has(finding_id));
    if (!unused) return;
    throw new DatasetRefused({
      message: spoken()('errors:accepted_unused', { id: unused.finding_id }),
      file: this.#file,
      line: unused.line,
      mend: spoken()('errors:accepted_unused_mend'),
    });
  }
}

export const nothingAccepted = (): AcceptedFindings => new AcceptedFindings([], '');
