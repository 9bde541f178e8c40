/** The three folders of a run. */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatasetRefused, EnvironmentFault } from '../lib/errors.ts';
import { spoken } from '../spoken.ts';

export interface Folders {
  /** The corpus: dataset.json, articles/, reference/. */
  readonly raw: string;
  readonly dist: string;
  /** Artefacts and cache; may be deleted at any time. */
  readonly build: string;
}

/** Throws an EnvironmentFault when the folder cannot be made. */
export function makeBuildFolder(build: string): void {
  try {
    mkdirSync(build, { recursive: true });
  } catch (cause) {
    throw new EnvironmentFault({
      message: spoken()('errors:build_folder'),
      file: build,
      mend: spoken()('errors:build_folder_mend'),
      cause,
    });
  }
}

/** Throws DatasetRefused when the corpus has no folder of articles. */
export function requireCorpus(raw: string): void {
  if (statSync(join(raw, 'articles'), { throwIfNoEntry: false })?.isDirectory()) return;
  throw new DatasetRefused({
    message: spoken()('errors:no_articles_folder'),
    file: join(raw, 'articles'),
    mend: spoken()('errors:no_articles_folder_mend'),
  });
}
