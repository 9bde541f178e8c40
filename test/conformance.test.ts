import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare, type Strictness } from '../conformance/comparison.ts';
import { type ExpectedTable, expectedTables } from '../conformance/expected.ts';
import { publish } from '../pipeline/publish/index.ts';
import { sampleLabels, samplePublication, sampleRows } from './publish/sample.ts';

const work = mkdtempSync(join(tmpdir(), 'silkscreen-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

let exact: ReadonlyMap<string, ExpectedTable>;
let cells: ReadonlyMap<string, ExpectedTable>;
beforeAll(async () => {
  await publish(samplePublication(join(work, 'in')), join(work, 'dist'), { labels: sampleLabels() });
  exact = expectedTables(join(work, 'dist/latest'), 'exact');
  cells = expectedTables(join(work, 'dist/latest'), 'cells');
});

/** What a faultless client prints of a table, with some of its lines replaced. */
function seen(name: string, replaced: Readonly<Record<string, string>> = {}): string {
  const table = exact.get(name);
  const lines = [...(table?.columns ?? [])].map(
    ([column, { kind, missing, sum }]) =>
      replaced[column] ?? `column\t${name}\t${column}\t${kind}\t${missing}\t${sum}`,
  );
  return [
    `rows\t${name}\t${replaced._rows ?? `${table?.rows}\t${table?.first}\t${table?.last}`}`,
    ...lines,
  ].join('\n');
}

const faultsOf = (name: string, replaced: Record<string, string>, strictness: Strictness = 'declared') =>
  compare(seen(name, replaced), new Map([...exact].filter(([table]) => table === name)), strictness).flatMap(
    ({ faults }) => faults,
  );

describe('what a client must see', () => {
  it('is worked out from the rows: keys, missing values, sums', () => {
    const amounts = exact.get('amounts');
    expect(amounts).toMatchObject({ rows: sampleRows.amounts?.length, first: 'amt-0000000000000001' });
    expect(amounts?.columns.get('value')).toMatchObject({ kind: 'number', missing: 6, sum: 1e15 + 5e6 });
    expect(exact.get('rates')?.columns.get('date')).toMatchObject({ kind: 'date', sum: 20_090 });
    expect(exact.get('articles')?.columns.get('is_translation')).toMatchObject({
      kind: 'boolean',
      missing: 1,
      sum: 1,
    });
  });

  it('counts text as it stands in the file that is read', () => {
    const lengths = [exact, cells].map((tables) => tables.get('amounts')?.columns.get('sentence')?.sum ?? 0);
    // CRLF is one space in CSV, two invisible characters are gone, and e with its accent is one character.
    expect(lengths[0]).toBe((lengths[1] ?? 0) + 4);
  });
});

describe('what a client saw', () => {
  it('is faultless when it is the same', () => {
    expect(faultsOf('amounts', {})).toEqual([]);
  });

  it.each([
    ['_rows', '8\tamt-1\tamt-2', 3],
    ['value', '', 1],
    ['value', 'column\tamounts\tvalue\ttext\t6\t12', 1],
    ['value', 'column\tamounts\tvalue\tnumber\t5\t1000000005000000', 1],
    ['value', 'column\tamounts\tvalue\tnumber\t6\t1000000005000009e9', 1],
    ['currency', 'column\tamounts\tmoney\ttext\t0\t24', 2],
  ])('%s %j is %i fault(s)', (column, line, count) => {
    expect(faultsOf('amounts', { [column]: line })).toHaveLength(column === '_rows' ? 2 : count);
  });

  it('may be guessed where nothing is damaged, and free text may be careless', () => {
    const guessed = 'column\tamounts\tperiod_edtf\tinteger\t0\t16200';
    expect(faultsOf('amounts', { period_edtf: guessed })).toHaveLength(1);
    expect(faultsOf('amounts', { period_edtf: guessed }, 'plain')).toEqual([]);
    const number = 'column\tamounts\tamount_id\tinteger\t0\t1';
    expect(faultsOf('amounts', { amount_id: number }, 'plain')).toHaveLength(1);
    const lost = 'column\tamounts\tsentence\ttext\t1\t3';
    expect(faultsOf('amounts', { sentence: lost }, 'plain')).not.toEqual([]);
    expect(faultsOf('amounts', { sentence: lost }, 'careless')).toEqual([]);
  });

  it('must be there at all', () => {
    const checks = compare('ok\tvalidate\nfail\tBibTeX\tno title', exact, 'declared');
    expect(checks.slice(0, 2)).toEqual([
      { name: 'validate', faults: [] },
      { name: 'BibTeX', faults: ['no title'] },
    ]);
    expect(checks.filter(({ faults }) => faults.includes('was not read'))).toHaveLength(exact.size);
  });
});
