/** `schemas/*.schema.json`: the contract of each table, beside the table it describes. */
import type { Artefact } from './publication.ts';

export const schemaCopies: Artefact = {
  id: 'schemas',
  async write(edition, folder) {
    for (const { name, schema } of edition.editionTables) {
      await folder.write(`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
    }
  },
};
