/** Whether the files of a version are those its checksums list, and those alone. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { sha256OfFile } from '../lib/digest.ts';
import { filesBelow, isFile } from '../lib/folder.ts';
import { checksumsName } from '../publish/checksums.ts';
import type { Problems } from './problems.ts';

const line = /^([0-9a-f]{64}) [ *](.+)$/;

/** Number of files that were held against their checksum. */
export async function verifyFiles(folder: string, problems: Problems): Promise<number> {
  if (!isFile(join(folder, checksumsName))) {
    problems.add('no_checksums', { file: checksumsName });
    return 0;
  }
  const text = await readFile(join(folder, checksumsName), 'utf8');
  const listed = new Map<string, string>();
  for (const [index, entry] of text.split('\n').entries()) {
    if (entry === '') continue;
    const [, sha256, path] = line.exec(entry) ?? [];
    if (sha256 === undefined || path === undefined || leavesFolder(path))
      problems.add('checksums_line', { file: checksumsName, line: index + 1 });
    else listed.set(path, sha256);
  }
  for (const [file, sha256] of listed) {
    if (!existsSync(join(folder, file))) problems.add('file_missing', { file });
    else if (!isFile(join(folder, file))) problems.add('not_a_file', { file });
    else if (sha256OfFile(join(folder, file)) !== sha256) problems.add('file_changed', { file });
  }
  const { files, others } = filesBelow(folder);
  for (const file of [...files, ...others])
    if (!listed.has(file) && file !== checksumsName) problems.add('file_unlisted', { file });
  return listed.size;
}

/** A list that was tampered with must not have other files of the machine read. */
function leavesFolder(path: string): boolean {
  return isAbsolute(path) || path.split(/[\\/]/).includes('..');
}
