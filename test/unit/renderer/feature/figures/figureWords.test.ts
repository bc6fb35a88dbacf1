import { describe, expect, it } from 'vitest';
import { moneyOf, percentOf, spanOf } from '../../../../../renderer/feature/figures/figureWords.ts';

describe('amounts as people read them', () => {
  it('are hours up to two days, then days', () => {
    expect(spanOf(47.96)).toEqual({ unit: 'hours', count: 48 });
    expect(spanOf(48)).toEqual({ unit: 'days', count: 2 });
    expect(spanOf(0)).toEqual({ unit: 'hours', count: 0 });
  });

  it('never round up to 100 % while something is missing', () => {
    expect(percentOf(0.9999)).toBe('99.9 %');
    expect(percentOf(1)).toBe('100 %');
    expect(percentOf(0)).toBe('0 %');
  });

  it('name a currency, also one that nobody knows', () => {
    expect(moneyOf(1.5, 'CNY', 'zh')).toBe('¥1.50');
    expect(moneyOf(1.5, 'XQQ', 'en')).toContain('XQQ');
  });
});
