import { describe, expect, it } from 'vitest';
import { errorCodes, failure } from '../../../../shared/error/appError.ts';
import { backupErrorAdvice } from '../../../../shared/error/backupErrorAdvice.ts';
import { adviseOn } from '../../../../shared/error/errorAdvice.ts';

describe('advice about backups', () => {
  it('exists for every code, and for no other', () => {
    expect(Object.keys(backupErrorAdvice).sort()).toEqual(
      errorCodes.filter((code) => code.startsWith('backup.')).sort(),
    );
  });

  it('says how much room is missing', () => {
    const { message } = adviseOn(failure('backup.no-space', { folder: '/media/stick', need: 812, free: 40 }).error);
    expect(message.zh).toContain('/media/stick 需要约 812 MB，只剩 40 MB');
    expect(message.en).toContain('needs about 812 MB and has 40 MB left');
  });
});
