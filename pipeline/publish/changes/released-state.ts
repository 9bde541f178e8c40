/** A published version as the next one is compared with it: its tables, their schemas, and what it was built from. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TableSchema, tableNames } from '../../schemas/tables.ts';
import { buildRecordName } from '../build-record.ts';
import type { SidecarDigests } from '../sidecar-digests.ts';
import type { TableState } from './row-changes.ts';

/** What build.json says; fields an older version did not write are empty. */
export interface BuiltFrom {
  readonly created?: string | null;
  readonly digests?: Readonly<Record<string, string>>;
  readonly runtime?: Readonly<Record<string, string>>;
  readonly sidecars?: SidecarDigests;
}

export interface PublishedTable extends TableState {
  readonly schema: TableSchema;
}

export class PublishedState {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  async builtFrom(): Promise<BuiltFrom> {
    return JSON.parse(await readFile(join(this.folder, buildRecordName), 'utf8')) as BuiltFrom;
  }

  /** Names of its tables, those first that there are still, in the order of the dataset. */
  tablesAmong(published: readonly { readonly path: string }[]): string[] {
    const names = published.flatMap(({ path }) => /^data\/([a-z_]+)\.jsonl$/.exec(path)?.[1] ?? []);
    const rank = (name: string) => (tableNames as readonly string[]).indexOf(name) + 1 || names.length + 100;
    return names.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  }

  async table(name: string): Promise<PublishedTable> {
    const text = await readFile(join(this.folder, 'schemas', `${name}.schema.json`), 'utf8');
    const schema = JSON.parse(text) as TableSchema;
    return { schema, file: this.file(name), columns: Object.keys(schema.properties) };
  }

  file(name: string): string {
    return join(this.folder, 'data', `${name}.jsonl`);
  }

  has(name: string): boolean {
    return existsSync(this.file(name));
  }
}
