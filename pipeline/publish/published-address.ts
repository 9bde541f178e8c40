/** Where a published file can be fetched. */
import type { Edition } from './publication.ts';
import { folderOf } from './version-index.ts';

/**
 * The address of a file of the version. The homepage of a dataset is the address its dist folder is served under; without one the
 * path itself, which a reader resolves against the place of the metadata. `from` is the folder of the metadata file.
 */
export function publishedAddress(
  { dataset, version }: Pick<Edition, 'dataset' | 'version'>,
  path = '',
): string {
  if (dataset.homepage === null) return path;
  const home = dataset.homepage.endsWith('/') ? dataset.homepage : `${dataset.homepage}/`;
  return `${home}${folderOf(version)}/${path}`;
}
