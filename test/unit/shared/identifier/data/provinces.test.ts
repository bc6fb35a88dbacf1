import { describe, expect, it } from 'vitest';
import { provinces } from '../../../../../shared/identifier/data/provinces.ts';

describe('provinces', () => {
  it('are all 34, named in both languages', () => {
    expect(Object.keys(provinces)).toHaveLength(34);
    expect(
      Object.values(provinces).every(({ zh, en }) => /^\p{Script=Han}+$/u.test(zh) && /^[A-Z][a-z A-Z]+$/.test(en)),
    ).toBe(true);
    expect(new Set(Object.values(provinces).map(({ en }) => en)).size).toBe(34);
  });
});
