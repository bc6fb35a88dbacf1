import { describe, expect, it } from 'vitest';
import { codes20to50 } from '../../../../../../shared/diagnosis/responseCodes/cnUnionpay/codes20to50.ts';

describe('the part 20 to 50 of the China UnionPay table', () => {
  it('stands in ascending order within its bounds', () => {
    const codes = codes20to50.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect([codes.at(0), codes.at(-1)]).toEqual(['20', '50']);
  });
});
