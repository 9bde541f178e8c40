/** The schemas of what people maintain by hand: entity files, dataset.json, sidecars, and the rows of the reference CSV files. */
import { readFileSync } from 'node:fs';
import type { SchemaObject } from 'ajv/dist/2020.js';
import { compileOwn, type SchemaCheck } from './ajv.ts';
import { schemasFolder } from './tables.ts';

export const referenceNames = [
  'entity',
  'dataset',
  'sidecar',
  'article-line',
  'anniversary',
  'rate',
  'accepted',
  'judgement',
  'correction',
] as const;
export type ReferenceName = (typeof referenceNames)[number];

/** The schema as its file has it. */
export function referenceSchema(name: ReferenceName): SchemaObject {
  return JSON.parse(
    readFileSync(new URL(`reference/${name}.schema.json`, schemasFolder), 'utf8'),
  ) as SchemaObject;
}

const compiled = new Map<ReferenceName, SchemaCheck>();

/** The check for one kind of reference file, or for one row of it with numbers already read as numbers and empty cells as null. */
export function compileReference(name: ReferenceName): SchemaCheck {
  const known = compiled.get(name);
  if (known) return known;
  const check = compileOwn(referenceSchema(name));
  compiled.set(name, check);
  return check;
}
