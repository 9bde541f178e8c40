/** `load/`: programs that read every table with its declared types, generated from the schemas. */
import type { Artefact } from '../publication.ts';
import { duckdbLoader } from './duckdb.ts';
import { pythonLoader } from './python.ts';
import { rLoader } from './r.ts';

export const loaders: Artefact = {
  id: 'loaders',
  async write(edition, folder) {
    await folder.write('load/load.py', pythonLoader(edition));
    await folder.write('load/load.R', rLoader(edition));
    await folder.write('load/load.sql', duckdbLoader(edition));
  },
};
