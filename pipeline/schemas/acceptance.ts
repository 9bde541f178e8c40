/**
 * Whether a value holds a schema, yes or no, for the keywords the project's schemas use. Hundreds of thousands of rows are asked about and
 * all but a few hold: only those that do not are given to the validator (ajv.ts), which takes long to start and says what is wrong.
 */
import type { SchemaObject } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';

/** The same answer as the validator's. */
export type Acceptance = (value: unknown) => boolean;

type Limits = Readonly<Record<string, unknown>>;

/** How one keyword is understood; null when its limit is of a kind that no schema of the project has. */
type Reader = (limit: never, schema: SchemaObject) => Acceptance | null;

const types: Readonly<Record<string, Acceptance>> = {
  string: (value) => typeof value === 'string',
  number: (value) => Number.isFinite(value),
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: (value) => Array.isArray(value),
  object: isObject,
};

function isObject(value: unknown): value is Limits {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

const number =
  (holds: (value: number, limit: number) => boolean): Reader =>
  (limit: number) =>
  (value) =>
    typeof value !== 'number' || holds(value, limit);

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

type TextTest = (text: string) => boolean;
const { date, uri } = fullFormats as {
  readonly date: { readonly validate: TextTest };
  readonly uri: TextTest;
};
const formats: Readonly<Record<string, TextTest>> = { date: date.validate, uri };

const readers: Readonly<Record<string, Reader>> = {
  type: (names: string | readonly string[]) => eitherOf([names].flat().map((name) => types[name] ?? null)),
  enum: (codes: readonly unknown[]) => {
    const known = new Set(codes);
    return codes.every(isPlain) ? (value) => known.has(value) : null;
  },
  const: (only: unknown) => (isPlain(only) ? (value) => value === only : null),
  pattern: (source: string) => {
    const pattern = new RegExp(source, 'u');
    return (value) => typeof value !== 'string' || pattern.test(value);
  },
  format: (name: string) => {
    const holds = formats[name];
    return holds === undefined ? null : (value) => typeof value !== 'string' || holds(value);
  },
  minLength: (limit: number) =>
    limit === 1
      ? (value) => value !== ''
      : (value) => typeof value !== 'string' || codePoints(value) >= limit,
  maxLength: (limit: number) => (value) => typeof value !== 'string' || codePoints(value) <= limit,
  minimum: number((a, b) => a >= b),
  maximum: number((a, b) => a <= b),
  exclusiveMinimum: number((a, b) => a > b),
  minItems: (limit: number) => (value) => !Array.isArray(value) || value.length >= limit,
  uniqueItems: (isWanted: boolean, { items }) =>
    isWanted && items?.type === 'string'
      ? (value) => !Array.isArray(value) || new Set(value).size === value.length
      : null,
  items: (schema: SchemaObject) => {
    const each = acceptance(schema);
    return each && ((value) => !Array.isArray(value) || value.every(each));
  },
  required: (names: readonly string[]) => (value) =>
    !isObject(value) || names.every((name) => value[name] !== undefined),
  properties: (schemas: Readonly<Record<string, SchemaObject>>, { additionalProperties = true }) =>
    membersHold(schemas, additionalProperties),
  additionalProperties: (others: unknown, { properties }) =>
    properties === undefined ? membersHold({}, others) : always,
  anyOf: (schemas: readonly SchemaObject[]) => eitherOf(schemas.map(acceptance)),
  if: (schema: SchemaObject, { then = {}, else: otherwise = {} }) => {
    const [condition, first, second] = [schema, then, otherwise].map(acceptance);
    return condition && first && second ? (value) => (condition(value) ? first(value) : second(value)) : null;
  },
};

const always: Acceptance = () => true;

/** Keywords that are read with another one, or refuse nothing. */
const silent = new Set(['$schema', '$id', 'title', 'description', 'then', 'else']);

/** The answer for a schema; null when one of its keywords is not understood here. */
export function acceptance(schema: SchemaObject): Acceptance | null {
  const tests: Acceptance[] = [];
  for (const [keyword, limit] of Object.entries(schema)) {
    if (silent.has(keyword) || keyword.startsWith('x-')) continue;
    const test = readers[keyword]?.(limit as never, schema) ?? null;
    if (test === null) return null;
    tests.push(test);
  }
  return allOf(tests);
}

function allOf(tests: readonly Acceptance[]): Acceptance {
  const [first = always, second = always, third = always, ...more] = tests;
  if (tests.length <= 1) return first;
  if (tests.length === 2) return (value) => first(value) && second(value);
  if (tests.length === 3) return (value) => first(value) && second(value) && third(value);
  const rest = allOf(more);
  return (value) => first(value) && second(value) && third(value) && rest(value);
}

function eitherOf(tests: readonly (Acceptance | null)[]): Acceptance | null {
  const known = tests.filter((test) => test !== null);
  const [first = always, second = always] = known;
  if (known.length < tests.length) return null;
  if (tests.length === 1) return first;
  if (tests.length === 2) return (value) => first(value) || second(value);
  return (value) => known.some((test) => test(value));
}

/** Members that have a schema hold it; `others` says which further ones there may be. */
function membersHold(schemas: Readonly<Record<string, SchemaObject>>, others: unknown): Acceptance | null {
  const names = Object.keys(schemas);
  const tests: Acceptance[] = [];
  for (const name of names) {
    const test = acceptance(schemas[name] ?? {});
    if (test === null) return null;
    tests.push(test);
  }
  const known = new Map(names.map((name, at) => [name, tests[at] ?? always]));
  const other = others === true ? always : others === false ? null : acceptance(others as SchemaObject);
  if (other === null && others !== false) return null;
  return (value) => {
    if (!isObject(value)) return true;
    let at = 0;
    for (const name in value) {
      const test = names[at] === name ? tests[at] : known.get(name);
      at += 1;
      const member = value[name];
      if (test === undefined ? !other?.(member) : member !== undefined && !test(member)) return false;
    }
    return true;
  };
}
