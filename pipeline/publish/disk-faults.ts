/** Tells a person what the disk said: which file, why, and what to do; the version published before is still there. */
import type { Translate } from '../i18n.ts';
import { DatasetRefused, EnvironmentFault } from '../lib/errors.ts';
import { BrokenIndex } from './version-index.ts';

/** Error codes of the system with the label of their cause and of what mends it. */
const causes: Readonly<Record<string, string>> = {
  EACCES: 'not_allowed',
  EPERM: 'not_allowed',
  EROFS: 'read_only',
  ENOSPC: 'disk_full',
  EDQUOT: 'disk_full',
  ENOTDIR: 'not_a_folder',
  EEXIST: 'not_a_folder',
  EMFILE: 'too_many_files',
  ENFILE: 'too_many_files',
  EIO: 'disk_broken',
  ENOENT: 'file_gone',
};

/** An error of the file system as an EnvironmentFault, a damaged index as a refusal; any other error as it is, because it is a bug or a refusal. */
export function diskFault(error: unknown, dist: string, translate: Translate): unknown {
  if (error instanceof BrokenIndex) {
    const file = error.message;
    return new DatasetRefused({
      message: translate('report:publish.index_broken.message', { file }),
      file,
      mend: translate('report:publish.index_broken.mend'),
      cause: error,
    });
  }
  const { code, path, dest, syscall } = error as NodeJS.ErrnoException & { dest?: string };
  const cause = typeof code === 'string' ? causes[code] : undefined;
  if (!(error instanceof Error) || cause === undefined) return error;
  if (code === 'EEXIST' && syscall !== 'mkdir') return error;
  const file = dest ?? path ?? dist;
  return new EnvironmentFault({
    message: translate(`report:faults.${cause}.message`, { file }),
    file,
    mend: translate(`report:faults.${cause}.mend`, { dist }),
    cause: error,
  });
}
