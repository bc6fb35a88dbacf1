import { describe, expect, it } from 'vitest';
import { isLink, linkScheme } from '../../../../shared/register/linkScheme.ts';

describe('addresses of our scheme', () => {
  it('are known by their beginning, whatever follows', () => {
    expect(isLink(`${linkScheme}://terminal/V2N0001`)).toBe(true);
    expect(isLink(' STEWARD:rubbish')).toBe(true);
    expect(isLink('stewardship')).toBe(false);
    expect(isLink('https://steward:80/')).toBe(false);
    expect(isLink('')).toBe(false);
  });
});
