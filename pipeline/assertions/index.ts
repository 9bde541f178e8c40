/** Assertions of raw/dataset.json: what a dataset must hold at least, or it is not published, and at most, or a finding says so. */
import { type AcceptedFindings, nothingAccepted } from '../build/accepted-findings.ts';
import type { Assertion, Finding } from '../contract.ts';
import { DatasetRefused } from '../lib/errors.ts';
import { tableNamed, tableNames } from '../schemas/tables.ts';
import { spoken } from '../spoken.ts';
import { articleTables } from '../tables/index.ts';
import { releasedRows } from './released-rows.ts';
import { Tally } from './tally.ts';

/** What assertions are held against besides the rows being written. */
export interface Asserted {
  readonly assertions: readonly Assertion[];
  /** raw/dataset.json, for messages. */
  readonly file: string;
  /** Folder of the last release; null before the first. */
  readonly released: string | null;
  /** What people accepted among the findings. */
  readonly accepted: AcceptedFindings;
}

export const nothingAsserted = (): Asserted => ({
  assertions: [],
  file: '',
  released: null,
  accepted: nothingAccepted(),
});

/** Throws DatasetRefused for an assertion that is not complete, or about a table or column that is not there. */
export function tallyFor({ assertions, file }: Pick<Asserted, 'assertions' | 'file'>): Tally {
  for (const assertion of assertions) {
    const fault = faultIn(assertion);
    if (fault === null) continue;
    const { id, table, column } = assertion;
    throw new DatasetRefused({
      message: spoken()(`errors:assertion_${fault}`, {
        id,
        ...(fault === 'shape' ? {} : { column: column === undefined ? table : `${table}.${column}` }),
      }),
      file,
      mend: spoken()(`errors:assertion_${fault}_mend`),
    });
  }
  return new Tally(assertions);
}

function faultIn({
  of,
  table,
  column,
  lang,
  source,
  min,
  max,
}: Assertion): 'shape' | 'column' | 'scope' | null {
  if ((of === 'filled') !== (column !== undefined) || (min === undefined && max === undefined))
    return 'shape';
  const name = tableNames.find((known) => known === table);
  if (name === undefined) return 'column';
  if (column !== undefined && !tableNamed(name).columns.some((known) => known.name === column))
    return 'column';
  const parted = lang !== undefined || source !== undefined;
  return parted && !articleTables.some((each) => each.name === table) ? 'scope' : null;
}

interface Measured {
  readonly assertion: Assertion;
  readonly value: number;
}

/** Findings for ceilings that are broken. Throws DatasetRefused for the first floor that is. */
export async function brokenCeilings(
  { assertions, file, released }: Asserted,
  tally: Tally,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const assertion of assertions) {
    const measured = await measure(assertion, tally, released);
    if (measured === null) continue;
    const { min, max } = assertion;
    if (min !== undefined && measured.value < min) throw refusal(measured, min, file);
    if (max !== undefined && measured.value > max) findings.push(ceilingFinding(measured, max));
  }
  return findings;
}

/** null where there is nothing to measure: a share of no rows, a ratio to no release. */
async function measure(
  assertion: Assertion,
  tally: Tally,
  released: string | null,
): Promise<Measured | null> {
  const { rows, filled } = tally.of(assertion);
  if (assertion.of === 'rows') return { assertion, value: rows };
  if (assertion.of === 'filled') return rows === 0 ? null : { assertion, value: filled / rows };
  const before = released === null ? null : await releasedRows(released, assertion);
  return before === null || before === 0 ? null : { assertion, value: rows / before };
}

/** A share of so many digits says enough. */
const DIGITS = 4;

function paramsOf({ assertion, value }: Measured, bound: number) {
  const { id, table, column, lang, source, reason } = assertion;
  const whose = [lang, source].filter((part) => part !== undefined).join(', ');
  return {
    id,
    what: `${table}${column === undefined ? '' : `.${column}`}${whose === '' ? '' : ` [${whose}]`}`,
    found: Number(value.toFixed(DIGITS)),
    bound,
    reason: reason.replace(/[.。]$/u, ''),
  };
}

function refusal(measured: Measured, bound: number, file: string): DatasetRefused {
  return new DatasetRefused({
    message: spoken()(`errors:assertion_${measured.assertion.of}`, paramsOf(measured, bound)),
    file,
    mend: spoken()('errors:assertion_mend'),
  });
}

function ceilingFinding(measured: Measured, bound: number): Finding {
  const params = paramsOf(measured, bound);
  return {
    check: 'dataset-assertion',
    severity: 'warning',
    article_id: null,
    raw_file: 'dataset.json',
    place: null,
    because: null,
    subject: null,
    actual: String(params.found),
    expected: `<= ${bound}`,
    message: measured.assertion.of,
    params,
  };
}
