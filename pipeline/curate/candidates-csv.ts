/** The curator's list as one CSV file that people sort, filter and read. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Candidate } from './candidates.ts';

const columns = [
  'candidate_id',
  'type',
  'name_en',
  'name_ru',
  'name_zh',
  'n_articles',
  'n_mentions',
  'languages',
  'spellings',
  'ids',
  'places',
  'example_1',
  'example_2',
  'example_3',
  'proposed_file',
  'proposed_entity',
  'command',
] as const;

type Cells = Record<(typeof columns)[number], string>;

/** A spreadsheet would take a cell that begins so for a formula. */
const formula = /^[=+\-@\t]/;

/** `options` are those that lead `entity add` to this corpus, as on a command line: empty for the project's own. */
export function writeCandidates(
  file: string,
  candidates: readonly Candidate[],
  options: readonly string[],
): void {
  const rows = candidates
    .map((candidate) => cellsOf(candidate, options))
    .map((cells) => columns.map((column) => safe(cells[column])));
  writeFileSync(
    file,
    stringify([[...columns], ...rows], { record_delimiter: 'unix', quoted_match: /[\s;]/ }),
  );
}

function safe(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

function cellsOf({ group, use, places, entity }: Candidate, options: readonly string[]): Cells {
  const [first = '', second = '', third = ''] = places.sentences;
  const more = use.n_mentions > places.places.length ? ' …' : '';
  return {
    candidate_id: group.id,
    type: entity.type,
    name_en: entity.names.en.value ?? '',
    name_ru: entity.names.ru.value ?? '',
    name_zh: entity.names.zh.value ?? '',
    n_articles: String(use.n_articles),
    n_mentions: String(use.n_mentions),
    languages: [...use.langs].sort().join(' '),
    spellings: group.names.map(({ lang, name, n_mentions }) => `${lang}:${name} (${n_mentions})`).join(' | '),
    ids: group.ids.join(' '),
    places: places.places.join(' ') + more,
    example_1: first,
    example_2: second,
    example_3: third,
    proposed_file: `reference/entities/${entity.id}.json`,
    proposed_entity: JSON.stringify(entity),
    command: ['npx silkscreen entity add', group.id, ...options].join(' '),
  };
}

/** What the list proposes for a candidate, by its id or that of any of its group; null when it has no such row. */
export function proposalIn(file: string, id: string): unknown {
  if (!existsSync(file)) return null;
  const rows = parse(readFileSync(file), { bom: true, columns: true }) as Readonly<Record<string, string>>[];
  const row = rows.find(
    ({ candidate_id, ids }) => candidate_id === id || (ids ?? '').split(' ').includes(id),
  );
  return row === undefined ? null : (JSON.parse(row.proposed_entity ?? 'null') as unknown);
}
