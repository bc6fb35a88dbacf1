import { describe, expect, it } from 'vitest';
import { codes89to99 } from '../../../../../../shared/diagnosis/responseCodes/cnUnionpay/codes89to99.ts';

describe('the part 89 to 99 of the China UnionPay table', () => {
  it('stands in ascending order within its bounds', () => {
    const codes = codes89to99.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect([codes.at(0), codes.at(-1)]).toEqual(['89', '99']);
  });
});
