import { describe, expect, it } from 'vitest';
import { codes75to99 } from '../../../../../../shared/diagnosis/responseCodes/cnUnionpay/codes75to99.ts';

describe('the part 75 to 99 of the China UnionPay table', () => {
  it('stands in ascending order within its bounds', () => {
    const codes = codes75to99.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect([codes.at(0), codes.at(-1)]).toEqual(['75', '99']);
  });
});
