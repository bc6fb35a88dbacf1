import { describe, expect, it } from 'vitest';
import { workErrorAdvice } from '../../../../shared/error/workErrorAdvice.ts';

describe('advice about parts and incidents', () => {
  it('says what to do about every code', () => {
    for (const { title, message, remedy } of Object.values(workErrorAdvice)) {
      for (const text of [title, message, remedy]) expect(text.zh.length * text.en.length).toBeGreaterThan(0);
    }
  });

  it('names the number that is left', () => {
    expect(workErrorAdvice['stock.not-enough'].message.zh).toContain('{onHand}');
  });
});
