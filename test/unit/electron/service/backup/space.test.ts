import { describe, expect, it } from 'vitest';
import { demandSpace, readingFailure, writingFailure } from '../../../../../electron/service/backup/space.ts';
import { AppFailure, failure } from '../../../../../shared/error/appError.ts';
import { tempFolder } from '../../../../../test/support/tempFolder.ts';

const system = (code: string): Error => Object.assign(new Error(`${code}: refused`), { code, syscall: 'read' });

describe('room for a backup', () => {
  it('is demanded before anything is written', async () => {
    const folder = await tempFolder();
    await demandSpace(folder, 1000);
    await expect(demandSpace(folder, 2 ** 62)).rejects.toMatchObject({ appError: { code: 'backup.no-space' } });
    await demandSpace(`${folder}/nowhere`, 2 ** 62);
  });

  it('names a file that the disk does not allow to be so large', () => {
    expect(writingFailure(system('EFBIG'), 'x')).toMatchObject({ appError: { code: 'backup.too-large' } });
    const wrapped = new AppFailure(failure('export.not-writable', { file: 'x' }, 'EFBIG: file too large, write').error);
    expect(writingFailure(wrapped, 'x')).toMatchObject({ appError: { code: 'backup.too-large' } });
    const other = new AppFailure(failure('export.disk-full', { file: 'x' }).error);
    expect(writingFailure(other, 'x')).toBe(other);
  });

  it('tells a stick that went away from a bug', () => {
    expect(readingFailure(system('EIO'), 'x')).toMatchObject({ appError: { code: 'backup.not-readable' } });
    expect(readingFailure(system('ENOSPC'), 'x')).toMatchObject({ appError: { code: 'store.disk-full' } });
    expect(readingFailure(new RangeError('bug'), 'x')).toBeInstanceOf(RangeError);
  });
});
