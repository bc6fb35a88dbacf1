import { describe, expect, it } from 'vitest';
import { planErrorAdvice } from '../../../../shared/error/planErrorAdvice.ts';

describe('advice about plans', () => {
  it('says in both languages what to do', () => {
    for (const { message, remedy } of Object.values(planErrorAdvice)) {
      expect([message.zh, message.en, remedy.zh, remedy.en].every((text) => text.length > 5)).toBe(true);
    }
  });
});
