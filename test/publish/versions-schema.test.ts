import { describe, expect, it } from 'vitest';
import { translator } from '../../pipeline/i18n.ts';
import { reasonLine } from '../../pipeline/publish/changes/change-lines.ts';
import { schemaChanges } from '../../pipeline/publish/changes/schema-changes.ts';
import { levelOf, raised, reasonsOf } from '../../pipeline/publish/changes/semver.ts';
import type { Difference, RowChanges } from '../../pipeline/publish/changes/version-changes.ts';
import { type TableSchema, tableNamed } from '../../pipeline/schemas/tables.ts';

const { schema } = tableNamed('amounts');
const column = (over: object) => ({
  ...schema,
  properties: { ...schema.properties, currency: { ...schema.properties.currency, ...over } },
});
const withColumns = (entries: readonly (readonly [string, unknown])[]) =>
  ({ ...schema, properties: Object.fromEntries(entries) }) as TableSchema;
const entries = Object.entries(schema.properties);
const [first, second, ...rest] = entries;
const extra = ['note', { description: 'n', type: 'string', 'x-type': 'text' }] as const;

const cases: readonly (readonly [string, object, readonly string[]])[] = [
  ['words', column({ description: 'Other words.' }), []],
  ['a column gone', withColumns(entries.slice(0, -1)), ['major removed']],
  ['a column at the end', withColumns([...entries, extra]), ['minor added']],
  ['a column at the front', withColumns([extra, ...entries]), ['major inserted']],
  ['columns swapped', withColumns([second!, first!, ...rest]), ['major moved', 'major moved']],
  ['another type', column({ type: 'number' }), ['major retyped']],
  ['cells that may be empty', column({ type: ['string', 'null'] }), ['major may_be_empty']],
  ['a code list', column({ enum: ['EUR'] }), ['minor codes_added']],
  ['another pattern', column({ pattern: '^[A-Z]{4}$' }), ['major pattern']],
  ['a bound drawn in', column({ minLength: 3 }), ['major narrowed']],
  ['another unit', column({ 'x-unit': 'words' }), ['major unit']],
  ['another key', { ...schema, 'x-primary-key': ['article_id'] }, ['major key']],
];

describe('the columns of a table', () => {
  it.each(cases)('%s', (_, after, expected) => {
    const changes = schemaChanges(schema, after as TableSchema);
    expect(changes.map(({ level, change }) => `${level} ${change}`)).toEqual(expected);
  });

  it('are compared in both directions', () => {
    const narrow = column({ minLength: 3 }) as TableSchema;
    expect(schemaChanges(narrow, schema).map(({ change }) => change)).toEqual(['widened']);
    const coded = column({ enum: ['EUR', 'USD'] }) as TableSchema;
    const fewer = column({ enum: ['EUR'] }) as TableSchema;
    expect(schemaChanges(coded, fewer)).toMatchObject([{ change: 'codes_removed', before: 'USD' }]);
  });
});

describe('the next number', () => {
  it('follows the gravest reason', () => {
    expect([raised('1.2.3', 'major'), raised('1.2.3', 'minor'), raised('1.2.3', 'patch')]).toEqual([
      '2.0.0',
      '1.3.0',
      '1.2.4',
    ]);
    expect(levelOf([])).toBeNull();
  });

  it('has its reasons told in every language, losses before gains', () => {
    const none = { count: 0, by_cause: {}, list: [] };
    const rows: RowChanges = {
      before: 3,
      after: 3,
      added: { ...none, count: 2, by_cause: { source: 1, 'reference+rule': 1 } },
      removed: { ...none, count: 2, by_cause: { rule: 2 } },
      changed: none,
      ids_changed: false,
    };
    const changed = cases.flatMap(([, after]) => schemaChanges(schema, after as TableSchema));
    const back = cases.flatMap(([, after]) => schemaChanges(after as TableSchema, schema));
    const difference: Difference = {
      articles: { added: 0, removed: 0, changed: 0, sidecars: false },
      reference_changed: true,
      rules_changed: true,
      tables_added: ['rates'],
      tables_removed: ['reuse'],
      tables: {
        amounts: { columns: [...changed, ...back], rows },
        dates: { columns: [], rows: { ...rows, ids_changed: true } },
      },
    };
    const reasons = reasonsOf(difference);
    expect(reasons.map(({ reason }) => reason).slice(-3)).toEqual([
      'rows_removed',
      'rows_added',
      'table_added',
    ]);
    expect(reasons[0]?.reason).toBe('table_removed');
    for (const language of ['en', 'ru', 'zh'] as const)
      for (const reason of reasons)
        expect(reasonLine(reason, difference, translator(language))).not.toMatch(/\{\{|undefined/);
    const [, added] = reasons.slice(-3);
    expect(reasonLine(added!, difference, translator('en'))).toBe(
      '`amounts`: 2 rows added (cause: articles changed: 1; reference data changed or rules changed: 1)',
    );
  });
});
