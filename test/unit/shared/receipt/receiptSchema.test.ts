import { describe, expect, it } from 'vitest';
import { receiptCodeSchema, receiptSchema } from '../../../../shared/receipt/receiptSchema.ts';

describe('the form of a read slip', () => {
  it('takes codes of two characters and those of platforms, and nothing longer', () => {
    const code = (value: string) =>
      receiptCodeSchema.safeParse({ value, text: '', confidence: 'high', line: 1, at: null, type: null }).success;
    expect(['97', 'A0', '2B', 'BBS11184', '-2101'].every(code)).toBe(true);
    expect(['9', '970', 'a0', '4111111111111111', ''].some(code)).toBe(false);
  });

  it('has one slip at least', () => {
    expect(receiptSchema.safeParse({ slips: [], maskedText: '', notices: [] }).success).toBe(false);
  });
});
