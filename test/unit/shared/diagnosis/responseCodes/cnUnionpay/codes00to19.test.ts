import { describe, expect, it } from 'vitest';
import { codes00to19 } from '../../../../../../shared/diagnosis/responseCodes/cnUnionpay/codes00to19.ts';

describe('the part 00 to 19 of the China UnionPay table', () => {
  it('stands in ascending order within its bounds', () => {
    const codes = codes00to19.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect([codes.at(0), codes.at(-1)]).toEqual(['00', '19']);
  });
});
