/** What changed in the columns of a table, and whether it breaks those who read it. */
import type { TableSchema } from '../../schemas/tables.ts';
import type { ColumnChange } from './version-changes.ts';

type Property = Readonly<Record<string, unknown>>;

/** Words about a column; they change without a reader noticing. */
const words: ReadonlySet<string> = new Set(['description', 'title', 'examples']);

/** Keywords with a label of their own for any change of them: all of them change what a column means. */
const meanings: Readonly<Record<string, string>> = {
  'x-type': 'retyped',
  'x-unit': 'unit',
  'x-references': 'reference',
  format: 'pattern',
  pattern: 'pattern',
};

const lowerBounds: ReadonlySet<string> = new Set(['minimum', 'exclusiveMinimum', 'minLength', 'minItems']);
const upperBounds: ReadonlySet<string> = new Set(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems']);

/**
 * Differences of two schemas of one table. Major: a column removed, moved, retyped or narrowed, one that may now be empty, a
 * key or the form of an id changed. Minor: a column added at the end, a code added, a bound widened.
 */
export function schemaChanges(before: TableSchema, after: TableSchema): ColumnChange[] {
  const old = Object.keys(before.properties);
  const now = Object.keys(after.properties);
  const kept = old.filter((name) => now.includes(name));
  const key = [before['x-primary-key'].join(', '), after['x-primary-key'].join(', ')] as const;
  return [
    ...(key[0] === key[1] ? [] : [change(null, 'key', 'major', ...key)]),
    ...old.filter((name) => !now.includes(name)).map((name) => change(name, 'removed', 'major', name, null)),
    ...placements(kept, now),
    ...kept.flatMap((name) =>
      propertyChanges(name, propertyOf(before, name), propertyOf(after, name)).map((each) => each),
    ),
  ];
}

function propertyOf(schema: TableSchema, name: string): Property {
  return (schema.properties[name] ?? {}) as unknown as Property;
}

function change(
  column: string | null,
  what: string,
  level: ColumnChange['level'],
  before: string | null,
  after: string | null,
): ColumnChange {
  return { column, change: what, level, before, after };
}

/** New columns belong at the end: anywhere else they move the others. */
function placements(kept: readonly string[], now: readonly string[]): ColumnChange[] {
  const isKept = new Set(kept);
  const order = now.filter((name) => isKept.has(name));
  const lastKept = now.findLastIndex((name) => isKept.has(name));
  const added = now.flatMap((name, index) => {
    if (isKept.has(name)) return [];
    return [
      index > lastKept
        ? change(name, 'added', 'minor', null, name)
        : change(name, 'inserted', 'major', null, name),
    ];
  });
  const moved = order.filter((name, index) => kept[index] !== name);
  return [...moved.map((name) => change(name, 'moved', 'major', null, null)), ...added];
}

function propertyChanges(column: string, before: Property, after: Property): ColumnChange[] {
  const keywords = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keywords.flatMap((keyword) => {
    if (words.has(keyword) || same(before[keyword], after[keyword])) return [];
    if (keyword === 'type') return typeChanges(column, before.type, after.type);
    if (keyword === 'enum') return codeChanges(column, listOf(before.enum), listOf(after.enum));
    if (keyword === 'x-digits') return [shown(column, 'digits', 'minor', before[keyword], after[keyword])];
    const isNarrower = narrows(keyword, before[keyword], after[keyword]);
    if (isNarrower !== null) {
      const [what, level] = isNarrower ? (['narrowed', 'major'] as const) : (['widened', 'minor'] as const);
      return [shown(column, what, level, before[keyword], after[keyword])];
    }
    return [shown(column, meanings[keyword] ?? 'constraint', 'major', before[keyword], after[keyword])];
  });
}

/** Whether the new value of a bound admits less; null when the keyword is no bound. */
function narrows(keyword: string, before: unknown, after: unknown): boolean | null {
  const isLower = lowerBounds.has(keyword);
  if (!isLower && !upperBounds.has(keyword)) return null;
  const open = isLower ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const [old, now] = [before, after].map((bound) => (typeof bound === 'number' ? bound : open));
  return isLower ? Number(now) > Number(old) : Number(now) < Number(old);
}

function typeChanges(column: string, before: unknown, after: unknown): ColumnChange[] {
  const [old, now] = [listOf(before), listOf(after)];
  const bare = (types: readonly string[]) => types.filter((type) => type !== 'null').sort();
  const wasNullable = old.includes('null');
  return [
    ...(same(bare(old), bare(now)) ? [] : [shown(column, 'retyped', 'major', before, after)]),
    ...(wasNullable === now.includes('null')
      ? []
      : [change(column, wasNullable ? 'never_empty' : 'may_be_empty', 'major', null, null)]),
  ];
}

function codeChanges(column: string, old: readonly string[], now: readonly string[]): ColumnChange[] {
  const gone = old.filter((code) => !now.includes(code));
  const come = now.filter((code) => !old.includes(code));
  return [
    ...(gone.length === 0 ? [] : [change(column, 'codes_removed', 'major', gone.join(', '), null)]),
    ...(come.length === 0 ? [] : [change(column, 'codes_added', 'minor', null, come.join(', '))]),
  ];
}

function listOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => item !== undefined).map(String);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function shown(column: string, what: string, level: ColumnChange['level'], before: unknown, after: unknown) {
  const text = (value: unknown) =>
    value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);
  return change(column, what, level, text(before), text(after));
}
