/** Makes an entity file of the reference folder; refuses what is there under that id or goes by one of its names. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { claimedTwice } from '../collect/claimed-names.ts';
import type { Entity } from '../contract.ts';
import { DatasetRefused } from '../lib/errors.ts';
import { compileReference } from '../schemas/reference.ts';
import { spoken } from '../spoken.ts';
import type { EntityFile } from './entity-draft.ts';
import { entityText } from './entity-text.ts';

/** The path of the file that was written. */
export function addEntity(raw: string, entity: EntityFile, known: readonly Entity[]): string {
  const file = join(raw, 'reference', 'entities', `${entity.id}.json`);
  const refused = (fault: string, values: Record<string, string>) =>
    new DatasetRefused({
      message: spoken()(`errors:${fault}`, values),
      file,
      mend: spoken()(`errors:${fault}_mend`),
    });
  if (existsSync(file) || known.some(({ id }) => id === entity.id))
    throw refused('entity_exists', { id: entity.id });
  const claimed = claimedTwice([...known, entity]);
  if (claimed !== null)
    throw refused('shared_alias', {
      alias: claimed.name,
      first: claimed.first.id,
      second: claimed.second.id,
    });
  const [fault] = compileReference('entity')(entity);
  if (fault)
    throw new DatasetRefused({
      message: spoken()('errors:reference_json', {
        path: fault.path || '/',
        value: JSON.stringify(fault.value ?? null),
        reason: fault.message,
      }),
      file,
      mend: spoken()('errors:reference_row_mend', { schema: 'schemas/reference/entity.schema.json' }),
    });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, entityText(entity));
  return file;
}
