/** What is wrong with a value, in the words of a language: one label a keyword of JSON Schema. */
import type { Labels } from '../contract.ts';
import { type Translate, translator } from '../i18n.ts';
import type { SchemaFault } from './ajv.ts';

/** A keyword that no schema of the project uses keeps the validator's own words. */
export function faultWords({ rule, limit, message }: SchemaFault, translate: Translate): string {
  const key = `errors:schema.${rule}`;
  return translate.has(key) ? translate(key, { limit }) : message;
}

/** Sentences that go into the data are told in every language, whatever the run speaks. */
export function inEachLanguage(tell: (translate: Translate) => string): Labels {
  return { en: tell(translator('en')), ru: tell(translator('ru')), zh: tell(translator('zh')) };
}
