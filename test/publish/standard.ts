/** Validators for the schemas in test/standards. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Faults of a value against a schema file; an empty list when it holds. */
export type Faults = (value: unknown) => unknown;

function read(file: string): SchemaObject {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../standards', file), 'utf8')) as SchemaObject;
}

export function faultsBy(
  file: string,
  amend: (schema: SchemaObject) => SchemaObject = (schema) => schema,
): Faults {
  const schema = amend(read(file));
  const isCurrent = String(schema.$schema).includes('2020-12');
  const ajv = isCurrent
    ? new Ajv2020({ strict: false, allErrors: true })
    : new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat('textarea', true);
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? [] : validate.errors);
}
