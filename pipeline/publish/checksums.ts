/** `SHA256SUMS`: every other file of the version, for `sha256sum -c`. */
import type { Artefact } from './publication.ts';
import type { PublishedFile } from './version-folder.ts';

export const checksumsName = 'SHA256SUMS';

function checksumLines(files: readonly PublishedFile[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

export const checksums: Artefact = {
  id: 'checksums',
  write: (_edition, folder) => folder.write(checksumsName, checksumLines(folder.files)),
};
