import { describe, expect, it } from 'vitest';
import { rights } from '../../../../shared/access/accessRole.ts';
import { accessErrorAdvice, accessFactNames } from '../../../../shared/error/accessErrorAdvice.ts';
import { failure } from '../../../../shared/error/appError.ts';
import { adviseOn } from '../../../../shared/error/errorAdvice.ts';

describe('advice about roles', () => {
  it('names in both languages who may do what was refused', () => {
    const { message, remedy } = adviseOn(failure('access.not-allowed', { needs: 'owner' }).error);
    expect(message.zh).toContain('店主');
    expect(message.en).toContain('an owner');
    expect(remedy.en).not.toContain('{');
    expect(Object.keys(accessFactNames['needs'] ?? {})).toEqual([...rights]);
  });

  it('says that nothing was changed where something was refused', () => {
    expect(accessErrorAdvice['access.not-allowed'].message.en).toContain('Nothing was changed');
    expect(accessErrorAdvice['access.last-owner'].message.en).toContain('Nothing was changed');
  });
});
