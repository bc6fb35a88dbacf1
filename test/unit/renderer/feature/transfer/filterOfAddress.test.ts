import { describe, expect, it } from 'vitest';
import { filterOfAddress } from '../../../../../renderer/feature/transfer/filterOfAddress.ts';

describe('filterOfAddress', () => {
  it('reads the filter of the list and nothing else', () => {
    const address = new URLSearchParams('text=好&lifecycle=spare&store=总店&tasks=1&sort=serial&x=y');
    expect(filterOfAddress(address)).toEqual({ text: '好', lifecycle: 'spare', store: '总店', hasTasks: true });
  });

  it('ignores what cannot be such a filter', () => {
    expect(filterOfAddress(new URLSearchParams(`lifecycle=flying&text=${'x'.repeat(300)}&drift=yes`))).toEqual({});
  });
});
