import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../../shared/error/appError.ts';
import { recordErrorAdvice } from '../../../../shared/error/recordErrorAdvice.ts';
import { parties } from '../../../../shared/model/who.ts';

describe('recordErrorAdvice', () => {
  it('holds only known codes and names whose job each is', () => {
    for (const [code, advice] of Object.entries(recordErrorAdvice)) {
      expect(errorCodes).toContain(code);
      expect(parties).toContain(advice.who);
    }
  });
});
