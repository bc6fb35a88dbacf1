import { describe, expect, it } from 'vitest';
import { administrativeRegions } from '../../../../../shared/identifier/data/administrativeRegions.ts';
import { provinces } from '../../../../../shared/identifier/data/provinces.ts';

const rows = Object.entries(administrativeRegions);

describe('administrative regions', () => {
  it('have four digits that lie in a province, and names in both languages', () => {
    expect(rows.length).toBeGreaterThan(330);
    for (const [code, { zh, en }] of rows) {
      expect(code).toMatch(/^\d{4}$/);
      expect(provinces[code.slice(0, 2)], code).toBeDefined();
      expect(zh, code).toMatch(/^[\p{Script=Han}（）]+$/u);
      expect(en, code).toMatch(/^[A-ZÜ][\p{Script=Latin}’ ()]+$/u);
    }
  });

  it('hold every capital of a province', () => {
    const capitals = Object.keys(provinces).filter((code) => Number(code) < 70);
    expect(capitals.filter((code) => administrativeRegions[`${code}01`] === undefined)).toEqual([]);
  });

  it.each([
    ['2101', '沈阳'],
    ['4403', '深圳'],
    ['5201', '贵阳'],
    ['3310', '台州'],
    ['6590', '新疆直辖县级'],
  ])('%s is %s', (code, zh) => {
    expect(administrativeRegions[code]?.zh).toBe(zh);
  });

  it('give no two places of one name the same English name', () => {
    const byName = new Map(rows.map(([, { zh, en }]) => [en, zh]));
    expect(rows.filter(([, { zh, en }]) => byName.get(en) !== zh).map(([code]) => code)).toEqual([]);
  });
});
