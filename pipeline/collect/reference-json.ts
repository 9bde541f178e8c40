/** Reads a JSON file that people maintain by hand, held against its schema. */
import { existsSync, readFileSync } from 'node:fs';
import { DatasetRefused } from '../lib/errors.ts';
import { withoutMark } from '../lib/json-text.ts';
import { faultWords } from '../schemas/fault-words.ts';
import { compileReference, type ReferenceName } from '../schemas/reference.ts';
import { spoken } from '../spoken.ts';

/** Throws DatasetRefused with the file and what breaks its schema. */
export function readReferenceJson(file: string, schema: ReferenceName): unknown {
  if (!existsSync(file)) {
    throw refused(file, spoken()('errors:missing_file'), spoken()('errors:missing_file_mend', { schema }));
  }
  let value: unknown;
  try {
    value = JSON.parse(withoutMark(readFileSync(file, 'utf8')));
  } catch (error) {
    throw refused(
      file,
      spoken()('errors:not_json', { reason: error instanceof Error ? error.message : String(error) }),
      spoken()('errors:not_json_mend'),
    );
  }
  const [fault] = compileReference(schema)(value);
  if (!fault) return value;
  const where = {
    path: fault.path || '/',
    value: JSON.stringify(fault.value ?? null),
    reason: faultWords(fault, spoken()),
  };
  throw refused(
    file,
    spoken()('errors:reference_json', where),
    spoken()('errors:reference_row_mend', { schema: `schemas/reference/${schema}.schema.json` }),
  );
}

export function refused(file: string, message: string, mend: string): DatasetRefused {
  return new DatasetRefused({ message, file, mend });
}
