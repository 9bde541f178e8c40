/** What is wrong with a value, in the words of a language: one label a keyword of JSON Schema. */
import type { Translate } from '../i18n.ts';
import type { SchemaFault } from './ajv.ts';

/** A keyword that no schema of the project uses keeps the validator's own words. */
export function faultWords({ rule, limit, message }: SchemaFault, translate: Translate): string {
  const key = `errors:schema.${rule}`;
  return translate.has(key) ? translate(key, { limit }) : message;
}
