import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../pipeline/contract.ts';
import { translator } from '../../pipeline/i18n.ts';
import { DatasetRefused, EnvironmentFault, UsageError } from '../../pipeline/lib/errors.ts';
import { diskFault } from '../../pipeline/publish/disk-faults.ts';

const systemError = (code: string, over: object = {}) =>
  Object.assign(new Error(`${code}: refused`), { code, ...over });

describe('diskFault', () => {
  it.each(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'EMFILE', 'EIO', 'ENOENT'])(
    'tells %s with file, cause and mend in three languages',
    (code) => {
      for (const language of languageCodes) {
        const error = systemError(code, { path: 'dist/v1.0.0/data/a.csv' });
        const fault = diskFault(error, 'dist', translator(language)) as EnvironmentFault;
        expect(fault).toBeInstanceOf(EnvironmentFault);
        expect(fault.message).toContain('dist/v1.0.0/data/a.csv');
        expect(fault).toMatchObject({ exitCode: 3, file: 'dist/v1.0.0/data/a.csv', cause: error });
        expect(fault.mend).not.toBe('');
      }
    },
  );

  it('names the target of a rename, and dist when the system names nothing', () => {
    const rename = systemError('EACCES', { path: 'dist/.staging-latest', dest: 'dist/latest' });
    expect(diskFault(rename, 'dist', translator('en'))).toMatchObject({ file: 'dist/latest' });
    expect(diskFault(systemError('ENOSPC'), 'dist', translator('en'))).toMatchObject({ file: 'dist' });
  });

  it('lets bugs and refusals through', () => {
    const bug = new TypeError('x is undefined');
    const refusal = new DatasetRefused({ message: 'released' });
    const twice = systemError('EEXIST', { syscall: 'open' });
    for (const error of [bug, refusal, twice, 'text'])
      expect(diskFault(error, 'dist', translator('en'))).toBe(error);
    expect(diskFault(systemError('EEXIST', { syscall: 'mkdir' }), 'dist', translator('en'))).toBeInstanceOf(
      EnvironmentFault,
    );
  });
});

it('each kind of failure has its exit code and carries place and mend', () => {
  const cause = new Error('why');
  const fault = new DatasetRefused({ message: 'm', file: 'rates.csv', line: 3, mend: 'mend it', cause });
  expect(fault).toMatchObject({
    name: 'DatasetRefused',
    message: 'm',
    file: 'rates.csv',
    line: 3,
    mend: 'mend it',
    cause,
    exitCode: 1,
  });
  expect(new UsageError({ message: 'm' })).toMatchObject({ exitCode: 2, file: undefined, mend: undefined });
  expect(new EnvironmentFault({ message: 'm' }).exitCode).toBe(3);
});
