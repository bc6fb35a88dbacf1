import { describe, expect, it } from 'vitest';
import { makePart, notListed } from '../../../../shared/identifier/parts.ts';

const draft = {
  name: 'x',
  from: 0,
  value: '1',
  label: { zh: '部分', en: 'part' },
  source: 'iso8583' as const,
};
const one = { text: { zh: '甲', en: 'one' }, source: 'gbt2260' as const, isVerified: true };
const two = { text: { zh: '乙', en: 'two' }, source: 'clearing-regions' as const, isVerified: false };

describe('parts', () => {
  it('are unknown without a meaning, and say that this is no error', () => {
    expect(makePart(draft)).toMatchObject({
      confidence: 'unknown',
      reading: notListed,
      source: 'iso8583',
      isVerified: false,
    });
  });

  it('are likely with one meaning, whose source they take', () => {
    expect(makePart({ ...draft, meanings: [one] })).toMatchObject({
      confidence: 'likely',
      reading: { zh: '甲', en: 'one' },
      source: 'gbt2260',
      isVerified: true,
    });
  });

  it('are ambiguous with two, and show both', () => {
    expect(makePart({ ...draft, meanings: [two, one] })).toMatchObject({
      confidence: 'ambiguous',
      reading: { zh: '乙，或 甲', en: 'two, or one' },
      isVerified: false,
    });
  });
});
