import { describe, expect, it } from 'vitest';
import { codes51to69 } from '../../../../../../shared/diagnosis/responseCodes/cnUnionpay/codes51to69.ts';

describe('the part 51 to 69 of the China UnionPay table', () => {
  it('stands in ascending order within its bounds', () => {
    const codes = codes51to69.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect([codes.at(0), codes.at(-1)]).toEqual(['51', '69']);
  });
});
