// Region codes of inter-bank card business, after the clearing centres of GB 13497-92: the scheme of most acquirers.
//
// Source: provinces and cities as several public documents of acquirers give them; not complete and not verified with
// UnionPay. In this scheme xx00 is a province or its capital, a 4th digit 0 a city, another a county. To add a city see
// CONTRIBUTING.md; a code that also is a prefecture of GB/T 2260 is then shown as both.
import type { Bilingual } from '../../model/bilingual.ts';
import { provinces } from './provinces.ts';

/** First two digits, from and to, and the province by its number in GB/T 2260. */
const ranges: readonly (readonly [from: number, to: number, province: string])[] = [
  [10, 10, '11'],
  [11, 11, '12'],
  [12, 14, '13'],
  [16, 18, '14'],
  [19, 20, '15'],
  [22, 23, '21'],
  [24, 25, '22'],
  [26, 27, '23'],
  [29, 29, '31'],
  [30, 31, '32'],
  [33, 34, '33'],
  [36, 37, '34'],
  [39, 40, '35'],
  [42, 43, '36'],
  [45, 47, '37'],
  [49, 51, '41'],
  [52, 54, '42'],
  [55, 56, '43'],
  [58, 60, '44'],
  [61, 63, '45'],
  [64, 64, '46'],
  [65, 68, '51'],
  [70, 71, '52'],
  [73, 75, '53'],
  [77, 78, '54'],
  [79, 80, '61'],
  [82, 83, '62'],
  [85, 85, '63'],
  [87, 87, '64'],
  [88, 90, '65'],
];

/** The cities of the scheme that are known, by all four digits. */
export const clearingCities: Readonly<Record<string, Bilingual>> = {
  '1000': { zh: '北京', en: 'Beijing' },
  '1100': { zh: '天津', en: 'Tianjin' },
  '1210': { zh: '石家庄', en: 'Shijiazhuang' },
  '1310': { zh: '邢台', en: 'Xingtai' },
  '1410': { zh: '承德', en: 'Chengde' },
  '2210': { zh: '沈阳', en: 'Shenyang' },
  '2220': { zh: '大连', en: 'Dalian' },
  '2310': { zh: '辽阳', en: 'Liaoyang' },
  '2900': { zh: '上海', en: 'Shanghai' },
  '3010': { zh: '南京', en: 'Nanjing' },
  '3050': { zh: '苏州', en: 'Suzhou' },
  '3310': { zh: '杭州', en: 'Hangzhou' },
  '3320': { zh: '宁波', en: 'Ningbo' },
  '3410': { zh: '衢州', en: 'Quzhou' },
  '3610': { zh: '合肥', en: 'Hefei' },
  '3710': { zh: '黄山', en: 'Huangshan' },
  '3910': { zh: '福州', en: 'Fuzhou (Fujian)' },
  '3930': { zh: '厦门', en: 'Xiamen' },
  '4210': { zh: '南昌', en: 'Nanchang' },
  '4310': { zh: '宜春', en: 'Yichun (Jiangxi)' },
  '4510': { zh: '济南', en: 'Jinan' },
  '4520': { zh: '青岛', en: 'Qingdao' },
  '4910': { zh: '郑州', en: 'Zhengzhou' },
  '5110': { zh: '驻马店', en: 'Zhumadian' },
  '5210': { zh: '武汉', en: 'Wuhan' },
  '5510': { zh: '长沙', en: 'Changsha' },
  '5810': { zh: '广州', en: 'Guangzhou' },
  '5840': { zh: '深圳', en: 'Shenzhen' },
  '6110': { zh: '南宁', en: 'Nanning' },
  '6210': { zh: '梧州', en: 'Wuzhou' },
  '6230': { zh: '北海', en: 'Beihai' },
  '6510': { zh: '成都', en: 'Chengdu' },
  '6530': { zh: '重庆', en: 'Chongqing' },
  '6590': { zh: '绵阳', en: 'Mianyang' },
  '6620': { zh: '遂宁', en: 'Suining' },
  '6670': { zh: '重庆', en: 'Chongqing' },
  '6690': { zh: '重庆', en: 'Chongqing' },
  '6870': { zh: '重庆', en: 'Chongqing' },
  '7910': { zh: '西安', en: "Xi'an" },
};

/** The province of a code of this scheme. */
export const clearingProvinceOf = (code: string): Bilingual | null => {
  const start = Number(code.slice(0, 2));
  const range = ranges.find(([from, to]) => start >= from && start <= to);
  return range === undefined ? null : (provinces[range[2]] ?? null);
};
