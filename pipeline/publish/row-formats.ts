/** The formats every table is written in row by row; a new one is its own file and a line here. */
import { csv } from './csv.ts';
import { json } from './json.ts';
import { jsonLines } from './json-lines.ts';
import { localizedCsv } from './localized-csv.ts';
import type { RowFormat } from './publication.ts';

export const rowFormats: readonly RowFormat[] = [csv, json, jsonLines, localizedCsv];
