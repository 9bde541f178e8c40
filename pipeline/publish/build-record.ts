/** `build.json`: digests of everything the version was made from. No clock and no commit: the same inputs give the same record. */
import type { Artefact, Edition } from './publication.ts';

export const buildRecordName = 'build.json';

const sortedByKey = <T>(record: Readonly<Record<string, T>>) =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Equal records mean equal versions: whatever can change a published byte is named here. */
export function buildRecord(edition: Edition): string {
  const tables = edition.editionTables.map(({ name, rows, sha256 }) => [name, { rows, sha256 }]);
  const record = {
    version: edition.version,
    created: edition.created,
    digests: sortedByKey(edition.digests),
    runtime: sortedByKey(edition.runtime),
    sidecars: edition.sidecars ?? {},
    since: edition.since ? { version: edition.since.since, sha256: edition.since.since_sha256 } : null,
    tables: Object.fromEntries(tables),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

export const buildRecordFile: Artefact = {
  id: 'build-record',
  write: (edition, folder) => folder.write(buildRecordName, buildRecord(edition)),
};
