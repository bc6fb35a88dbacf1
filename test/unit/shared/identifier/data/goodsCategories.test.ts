import { describe, expect, it } from 'vitest';
import { goodsCategories } from '../../../../../shared/identifier/data/goodsCategories.ts';

describe('merchant categories: goods', () => {
  it('have four digits and names in both languages', () => {
    expect(Object.keys(goodsCategories).length).toBeGreaterThan(80);
    for (const [code, [zh, en]] of Object.entries(goodsCategories)) {
      expect(code).toMatch(/^\d{4}$/);
      expect(zh, code).toMatch(/\p{Script=Han}/u);
      expect(en, code).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
