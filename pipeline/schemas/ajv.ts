/** One strict JSON Schema validator for rows and reference files; every `x-*` annotation it meets must be one of those below. */
import { createRequire } from 'node:module';
import type { Ajv2020, ErrorObject, SchemaObject, ValidateFunction } from 'ajv/dist/2020.js';
import { keepValidator, keptValidator } from './kept-validators.ts';

/** The validator is loaded with the first schema that nothing is kept of: most runs never meet one. */
const load = createRequire(import.meta.url);

/** What a value holds, beyond its JSON type: how it is written as text, compared and described. */
const valueTypes = [
  'id',
  'code',
  'text',
  'integer',
  'number',
  'decimal',
  'boolean',
  'date',
  'edtf',
  'json',
  'url',
  'sha256',
] as const;
export type ValueType = (typeof valueTypes)[number];

const name = { type: 'string', minLength: 1 };

/** Annotations with the schema of their own value, so that a slip in a schema file is caught when it is compiled. */
const annotations: Readonly<Record<string, SchemaObject>> = {
  /** Columns that identify a row. */
  'x-primary-key': { type: 'array', items: name, minItems: 1, uniqueItems: true },
  /** One of `valueTypes`. */
  'x-type': { enum: [...valueTypes] },
  /** Unit of measure; `name` in back quotes is the column that holds it. */
  'x-unit': name,
  /** Digits after the decimal point of a `decimal`, always all written. */
  'x-digits': { type: 'integer', minimum: 0, maximum: 12 },
  /** The column this one refers to, as table.column. */
  'x-references': { type: 'string', pattern: '^[a-z_]+\\.[a-z_]+$' },
  /** The code list of a `code`. */
  'x-codes': name,
};

/** What is wrong with a value, and where. */
export interface SchemaFault {
  /** JSON Pointer to the value, or to the property that is missing or not known. */
  readonly path: string;
  /** The keyword of the schema that refuses the value: required, additionalProperties, type, enum, pattern, … */
  readonly rule: string;
  readonly value: unknown;
  /** What the keyword demands: the types, values, form or bound allowed. */
  readonly limit: string;
  /** The validator's own words, in English. */
  readonly message: string;
}

/** All faults of a value; an empty list when it holds. */
export type SchemaCheck = (value: unknown) => readonly SchemaFault[];

function faultOf(error: ErrorObject): SchemaFault {
  const params = error.params as Readonly<Record<string, unknown>>;
  const property = params.missingProperty ?? params.additionalProperty;
  const path = typeof property === 'string' ? `${error.instancePath}/${property}` : error.instancePath;
  const value = error.keyword === 'required' ? undefined : error.data;
  return {
    path,
    rule: error.keyword,
    value,
    limit: limitOf(params),
    message: error.message ?? error.keyword,
  };
}

/** Each keyword names its demand in its own way. */
const demands = ['allowedValues', 'allowedValue', 'type', 'pattern', 'format', 'limit'];

function limitOf(params: Readonly<Record<string, unknown>>): string {
  const demand = demands.map((name) => params[name]).find((value) => value !== undefined) ?? '';
  return (Array.isArray(demand) ? demand : [demand]).map((each) => String(each)).join(', ');
}

/** Code for a few thousand rows is not worth being optimized: that would take longer than its run. */
const code = { optimize: false, source: true };

/**
 * As the standard has it. Characters of a text that may be empty or not need not be counted: it has one when it has a UTF-16 unit, and
 * most rows hold texts of which nothing else is asked.
 */
function addMinLength(ajv: Ajv2020): void {
  const { _ } = load('ajv') as typeof import('ajv');
  const { default: standard } = load(
    'ajv/dist/vocabularies/validation/limitLength.js',
  ) as typeof import('ajv/dist/vocabularies/validation/limitLength.js');
  ajv.removeKeyword('minLength');
  ajv.addKeyword({
    ...standard,
    keyword: 'minLength',
    before: 'pattern',
    code(keyword) {
      if (keyword.schema === 1) keyword.fail(_`${keyword.data}.length === 0`);
      else standard.code(keyword);
    },
  });
}

/** `checking`: whether schemas themselves are held against the schema of schemas, which takes longer to compile than all of ours. */
function createValidator(checking: boolean): Ajv2020 {
  const { Ajv2020 } = load('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  const { default: addFormats } = load('ajv-formats') as typeof import('ajv-formats');
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    verbose: true,
    code,
    meta: checking,
    validateSchema: checking,
  });
  addFormats(ajv);
  addMinLength(ajv);
  for (const [keyword, metaSchema] of Object.entries(annotations))
    ajv.addKeyword(checking ? { keyword, metaSchema } : { keyword });
  return ajv;
}

/** One of each kind for all schemas. */
const validators = new Map<boolean, Ajv2020>();

function validatorOf(checking: boolean): Ajv2020 {
  const validator = validators.get(checking) ?? createValidator(checking);
  validators.set(checking, validator);
  return validator;
}

function checkWith(holds: ValidateFunction): SchemaCheck {
  return (value) => (holds(value) ? noFaults : (holds.errors ?? []).map(faultOf));
}

const noFaults: readonly SchemaFault[] = [];

/** Compiles any schema. Throws when it is wrong itself. */
export function compile(schema: SchemaObject): SchemaCheck {
  const validator = validatorOf(true);
  const holds = validator.compile(schema);
  // Another schema with the same id may follow.
  validator.removeSchema(schema);
  return checkWith(holds);
}

/**
 * The check for a schema of `schemas/`, which the tests hold against the schema of schemas; compiled once and kept. Throws when a keyword of
 * it is not known.
 */
export function compileOwn(schema: SchemaObject): SchemaCheck {
  const source = JSON.stringify([code, annotations, String(addMinLength), schema]);
  const kept = keptValidator(source);
  if (kept !== null) return checkWith(kept);
  const validator = validatorOf(false);
  const holds = validator.compile(schema);
  validator.removeSchema(schema);
  keepValidator(source, () => {
    const { default: standalone } = load(
      'ajv/dist/standalone/index.js',
    ) as typeof import('ajv/dist/standalone/index.js');
    return standalone(validator, holds);
  });
  return checkWith(holds);
}
