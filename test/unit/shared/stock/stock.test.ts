import { describe, expect, it } from 'vitest';
import {
  addQuantity,
  countSchema,
  isLow,
  quantitySchema,
  stockMoveKinds,
  stockMoveNames,
  stockPartDraftSchema,
} from '../../../../shared/stock/stock.ts';

const draft = { name: '打印纸', unit: '卷', store: null, lowMark: 5, price: 1.2, note: null };

describe('parts and consumables', () => {
  it('are low at the mark and below, and never without a mark or when they are not kept', () => {
    expect(isLow({ onHand: 5, lowMark: 5, retiredAt: null })).toBe(true);
    expect(isLow({ onHand: 5.001, lowMark: 5, retiredAt: null })).toBe(false);
    expect(isLow({ onHand: 0, lowMark: null, retiredAt: null })).toBe(false);
    expect(isLow({ onHand: 0, lowMark: 5, retiredAt: '2026-11-22T00:00:00.000Z' })).toBe(false);
  });

  it('are added without the dust of binary fractions', () => {
    expect(addQuantity(0.1, 0.2)).toBe(0.3);
    expect(addQuantity(0.3, -0.1)).toBe(0.2);
  });

  it.each([
    [{ ...draft, name: ' ' }, 'name'],
    [{ ...draft, unit: '' }, 'unit'],
    [{ ...draft, lowMark: -1 }, 'lowMark'],
    [{ ...draft, price: 1.234 }, 'price'],
    [{ ...draft, price: Number.NaN }, 'price'],
    [{ ...draft, price: -0.01 }, 'price'],
  ])('refuse a draft that cannot be: %j', (wrong, field) => {
    const read = stockPartDraftSchema.safeParse(wrong);
    expect(read.error?.issues[0]?.path).toEqual([field]);
  });

  it('take amounts above zero and counts from zero, with three decimals at most', () => {
    expect(quantitySchema.safeParse(0).success).toBe(false);
    expect(quantitySchema.safeParse(0.0001).success).toBe(false);
    expect(quantitySchema.safeParse(Number.POSITIVE_INFINITY).success).toBe(false);
    expect(quantitySchema.safeParse(0.125).success).toBe(true);
    expect(countSchema.safeParse(0).success).toBe(true);
  });

  it('have a word in both languages for each change', () => {
    for (const kind of stockMoveKinds) expect(stockMoveNames[kind].zh).not.toBe(stockMoveNames[kind].en);
  });
});
