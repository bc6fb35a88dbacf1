import { describe, expect, it } from 'vitest';
import { clearingCities, clearingProvinceOf } from '../../../../../shared/identifier/data/clearingRegions.ts';

describe('clearing regions', () => {
  it.each([
    ['1000', '北京'],
    ['1199', '天津'],
    ['1430', '河北'],
    ['2000', '内蒙古'],
    ['2900', '上海'],
    ['4700', '山东'],
    ['5843', '广东'],
    ['6400', '海南'],
    ['6810', '四川'],
    ['9010', '新疆'],
  ])('%s lies in %s', (code, province) => {
    expect(clearingProvinceOf(code)?.zh).toBe(province);
  });

  it.each(['0000', '1500', '2100', '2800', '4100', '9100'])('%s lies in none', (code) => {
    expect(clearingProvinceOf(code)).toBeNull();
  });

  it('list cities, whose codes end with 0, each within a province', () => {
    for (const code of Object.keys(clearingCities)) {
      expect(code).toMatch(/^\d{3}0$/);
      expect(clearingProvinceOf(code)).not.toBeNull();
    }
  });

  it('hold the cities that are cross-checked', () => {
    expect(clearingCities['5810']?.zh).toBe('广州');
    expect(clearingCities['6530']?.zh).toBe('重庆');
    expect(clearingCities['6620']?.zh).toBe('遂宁');
  });
});
