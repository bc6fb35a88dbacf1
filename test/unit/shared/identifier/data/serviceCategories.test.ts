import { describe, expect, it } from 'vitest';
import { serviceCategories } from '../../../../../shared/identifier/data/serviceCategories.ts';

describe('merchant categories: service', () => {
  it('have four digits and names in both languages', () => {
    expect(Object.keys(serviceCategories).length).toBeGreaterThan(80);
    for (const [code, [zh, en]] of Object.entries(serviceCategories)) {
      expect(code).toMatch(/^\d{4}$/);
      expect(zh, code).toMatch(/\p{Script=Han}/u);
      expect(en, code).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
