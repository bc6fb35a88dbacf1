import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../../shared/error/appError.ts';
import { adviseOn } from '../../../../shared/error/errorAdvice.ts';
import { supportErrorAdvice } from '../../../../shared/error/supportErrorAdvice.ts';

describe('supportErrorAdvice', () => {
  it('advises on every code about support bundles and on no other', () => {
    const own = errorCodes.filter((code) => code.startsWith('support.'));
    expect(Object.keys(supportErrorAdvice).sort()).toEqual([...own].sort());
  });

  it('names the file that changed', () => {
    const { message } = adviseOn({ code: 'support.changed', facts: { file: 'system.json' } });
    expect(message.en).toContain('system.json');
  });
});
