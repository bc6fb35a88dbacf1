import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../../shared/error/appError.ts';
import { linkErrorAdvice } from '../../../../shared/error/linkErrorAdvice.ts';
import { parties } from '../../../../shared/model/who.ts';

describe('linkErrorAdvice', () => {
  it('holds only known codes and names whose job each is', () => {
    for (const [code, advice] of Object.entries(linkErrorAdvice)) {
      expect(errorCodes).toContain(code);
      expect(parties).toContain(advice.who);
    }
  });
});
