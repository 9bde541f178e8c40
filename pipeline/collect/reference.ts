/** Loads what people maintain by hand: dataset.json and the reference folder, each file held against its schema. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  type Accepted,
  type Anniversary,
  type Correction,
  type DatasetSettings,
  type Entity,
  type Judgement,
  perLanguage,
  type Rate,
} from '../contract.ts';
import { byCodePoint } from '../lib/code-point-order.ts';
import { DatasetRefused } from '../lib/errors.ts';
import type { ReferenceName } from '../schemas/reference.ts';
import { spoken } from '../spoken.ts';
import { claimedTwice } from './claimed-names.ts';
import { readReferenceCsv } from './reference-csv.ts';
import { readReferenceJson, refused } from './reference-json.ts';
import { loadSettings } from './settings.ts';

/** The reference folder without the dataset's own description. */
export interface ReferenceData {
  readonly entities: readonly Entity[];
  readonly rates: readonly Rate[];
  readonly anniversaries: readonly Anniversary[];
  readonly accepted: readonly Accepted[];
  readonly judgements: readonly Judgement[];
  readonly corrections: readonly Correction[];
}

export interface Reference extends ReferenceData {
  readonly dataset: DatasetSettings;
}

/** A reference of nothing: names stay candidates, conversions have no rates. */
export const noReference: ReferenceData = {
  entities: [],
  rates: [],
  anniversaries: [],
  accepted: [],
  judgements: [],
  corrections: [],
};

/** Reads the whole reference folder of a corpus. Throws DatasetRefused with file and line when something breaks its schema. */
export function loadReference(corpus: string): Reference {
  return {
    dataset: loadSettings(corpus),
    ...loadReferenceFolder(join(corpus, 'reference')),
  };
}

/** Reads entities, rates, anniversaries, accepted findings, judgements and corrections. */
export function loadReferenceFolder(folder: string): ReferenceData {
  return {
    entities: loadEntities(join(folder, 'entities')),
    rates: loadRates(join(folder, 'rates.csv')),
    anniversaries: readReferenceCsv(join(folder, 'anniversaries.csv'), 'anniversary').map((row) =>
      anniversary(row.cells),
    ),
    accepted: readReferenceCsv(join(folder, 'accepted.csv'), 'accepted').map(({ line, cells }) => ({
      finding_id: String(cells.finding_id),
      reason: String(cells.reason),
      line,
    })),
    judgements: rowsIn<Judgement>(join(folder, 'judgements.csv'), 'judgement'),
    corrections: rowsIn<Correction>(join(folder, 'corrections.csv'), 'correction'),
  };
}

/** Rows whose cells are fields, each with its file and line. */
function rowsIn<Row>(file: string, schema: ReferenceName): Row[] {
  return readReferenceCsv(file, schema).map(({ line, cells }) => ({ ...cells, file, line }) as Row);
}

/** A rate given twice would leave open which of the two holds. */
function loadRates(file: string): Rate[] {
  const seen = new Map<string, number>();
  return readReferenceCsv(file, 'rate', new Set(['rate'])).map(({ cells, line }) => {
    const rate = cells as unknown as Rate;
    const key = [rate.date, rate.base, rate.quote, rate.source].join(' ');
    const first = seen.get(key);
    if (first !== undefined) {
      throw new DatasetRefused({
        message: spoken()('errors:rate_twice', { key, first }),
        file,
        line,
        mend: spoken()('errors:rate_twice_mend'),
      });
    }
    seen.set(key, line);
    return rate;
  });
}

function loadEntities(folder: string): Entity[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort(byCodePoint);
  const entities = files.map((name) => {
    const file = join(folder, name);
    const entity = readReferenceJson(file, 'entity') as Entity;
    if (entity.id !== basename(name, '.json')) {
      throw refused(
        file,
        spoken()('errors:entity_id', { id: entity.id }),
        spoken()('errors:entity_id_mend', { file: `${entity.id}.json` }),
      );
    }
    return entity;
  });
  rejectSharedAliases(entities, folder);
  return entities;
}

/** A name that two entities claim could never be linked: the error names both. */
function rejectSharedAliases(entities: readonly Entity[], folder: string): void {
  const claimed = claimedTwice(entities);
  if (claimed === null) return;
  const { name, first, second } = claimed;
  throw refused(
    join(folder, `${second.id}.json`),
    spoken()('errors:shared_alias', { alias: name, first: first.id, second: second.id }),
    spoken()('errors:shared_alias_mend'),
  );
}

function anniversary(cells: Readonly<Record<string, unknown>>): Anniversary {
  return {
    id: String(cells.id),
    names: perLanguage((lang) => String(cells[`event_${lang}`])),
    phrases: perLanguage((lang) => String(cells[`match_${lang}`]).split('|')),
    date: String(cells.date),
    parties: cells.parties === null ? [] : String(cells.parties).split('|'),
    source: String(cells.source),
  };
}
