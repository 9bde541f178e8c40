import { describe, expect, it } from 'vitest';
import { translator } from '../../pipeline/i18n.ts';
import { EnvironmentFault } from '../../pipeline/lib/errors.ts';
import { diskFault } from '../../pipeline/publish/disk-faults.ts';
import { writingWithEngine } from '../../pipeline/publish/engine-faults.ts';

const complaint = (message: string) =>
  writingWithEngine('dist/data/rates.parquet', () => {
    throw new Error(message);
  }).catch((error: unknown) => error);

describe('what an engine says of the disk', () => {
  it.each([
    ['IO Error: Could not write to file "x": No space left on device', 'ENOSPC'],
    ['database or disk is full', 'ENOSPC'],
    ['attempt to write a readonly database', 'EROFS'],
    ['IO Error: Cannot open file "x": Permission denied', 'EACCES'],
    ['unable to open database file', 'EACCES'],
    ['disk I/O error', 'EIO'],
  ])('%s → %s, told like any other fault of the disk', async (message, code) => {
    const error = await complaint(message);
    expect(error).toMatchObject({ code, path: 'dist/data/rates.parquet' });
    expect(diskFault(error, 'dist', translator('en'))).toBeInstanceOf(EnvironmentFault);
  });

  it('anything else is a bug and stays what it is', async () => {
    expect(await complaint('Binder Error: no such column')).toMatchObject({
      message: 'Binder Error: no such column',
    });
  });
});
