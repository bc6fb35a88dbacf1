import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../../shared/error/appError.ts';
import { adviseOn } from '../../../../shared/error/errorAdvice.ts';
import { resolverErrorAdvice } from '../../../../shared/error/resolverErrorAdvice.ts';

describe('advice about cases', () => {
  it('holds only known codes', () => {
    for (const code of Object.keys(resolverErrorAdvice)) expect(errorCodes).toContain(code);
  });

  it('says how many facts a case takes', () => {
    expect(adviseOn({ code: 'resolver.too-many-facts', facts: { most: 300 } }).message.zh).toContain('300');
  });
});
