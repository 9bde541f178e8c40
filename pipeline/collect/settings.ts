/** Reads what a corpus says of itself: dataset.json. */
import { join } from 'node:path';
import type { DatasetSettings } from '../contract.ts';
import { readReferenceJson } from './reference-json.ts';

/** Throws DatasetRefused when the file is missing or breaks its schema. */
export function loadSettings(corpus: string): DatasetSettings {
  return readReferenceJson(join(corpus, 'dataset.json'), 'dataset') as DatasetSettings;
}
