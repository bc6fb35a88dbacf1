import { describe, expect, it } from 'vitest';
import { guidedErrorAdvice } from '../../../../shared/error/guidedErrorAdvice.ts';

describe('advice about guided checks', () => {
  it('says what to do about every code', () => {
    for (const { title, message, remedy } of Object.values(guidedErrorAdvice)) {
      for (const text of [title, message, remedy]) expect(text.zh.length * text.en.length).toBeGreaterThan(0);
    }
  });

  it('names the minutes that are left', () => {
    expect(guidedErrorAdvice['guided.too-early'].message.en).toMatch(/\{minutes\}/);
  });
});
