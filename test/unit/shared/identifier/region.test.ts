import { describe, expect, it } from 'vitest';
import { administrativeRegions } from '../../../../shared/identifier/data/administrativeRegions.ts';
import { clearingCities } from '../../../../shared/identifier/data/clearingRegions.ts';
import { regionMeanings } from '../../../../shared/identifier/region.ts';

const read = (code: string): string[] => regionMeanings(code).map(({ text }) => text.zh);

const ambiguous: readonly (readonly [string, string, string])[] = [
  ['1310', '邢台', '廊坊'],
  ['1410', '承德', '临汾'],
  ['2310', '辽阳', '牡丹江'],
  ['3310', '杭州', '台州'],
  ['3410', '衢州', '黄山'],
  ['3610', '合肥', '抚州'],
  ['3710', '黄山', '威海'],
  ['4210', '南昌', '荆州'],
  ['4310', '宜春', '郴州'],
  ['4510', '济南', '百色'],
  ['5110', '驻马店', '内江'],
  ['6110', '南宁', '商洛'],
  ['6210', '梧州', '庆阳'],
  ['6230', '北海', '甘南'],
  ['6530', '重庆', '克孜勒苏'],
  ['6590', '绵阳', '新疆直辖县级'],
];

describe('region codes', () => {
  it.each(ambiguous)('%s means %s or %s, and both are shown', (code, clearing, administrative) => {
    expect(read(code)).toEqual([`${clearing}（清算地区代码）`, `${administrative}（行政区划代码）`]);
  });

  it('are ambiguous as cities for exactly these sixteen', () => {
    const both = Object.keys(clearingCities).filter((code) => code in administrativeRegions);
    expect(both.sort()).toEqual(ambiguous.map(([code]) => code));
  });

  it.each([
    ['5810', '广州（清算地区代码）'],
    ['2900', '上海（清算地区代码）'],
    ['6620', '遂宁（清算地区代码）'],
    ['6870', '重庆（清算地区代码）'],
    ['2101', '沈阳（行政区划代码）'],
    ['5201', '贵阳（行政区划代码）'],
    ['4403', '深圳（行政区划代码）'],
  ])('%s is known by one scheme only: %s', (code, place) => {
    expect(read(code)).toEqual([place]);
  });

  it('xx00 may be a province in both schemes', () => {
    expect(read('3100')).toEqual(['江苏（清算地区代码）', '上海（行政区划代码）']);
    expect(read('3300')).toEqual(['浙江（清算地区代码）']);
  });

  it('an unlisted code is placed in its province and is no error', () => {
    expect(read('5843')).toEqual(['广东（具体地区不在名单里）（清算地区代码）']);
    expect(read('4599')).toEqual([
      '山东（具体地区不在名单里）（清算地区代码）',
      '广西（具体地区不在名单里）（行政区划代码）',
    ]);
  });

  it('a code of no province means nothing', () => {
    expect(['0000', '9999', '0001'].flatMap(read)).toEqual([]);
  });

  it('none of it claims to be verified', () => {
    expect(regionMeanings('4510').some(({ isVerified }) => isVerified)).toBe(false);
  });
});
