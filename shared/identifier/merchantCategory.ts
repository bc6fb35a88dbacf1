// What a merchant category code stands for.
import type { Bilingual } from '../model/bilingual.ts';
import { goodsCategories } from './data/goodsCategories.ts';
import { chineseCategories, serviceCategories } from './data/serviceCategories.ts';
import type { SourceKey } from './sources.ts';

/** What a code of four digits stands for. */
export interface MerchantCategory {
  readonly name: Bilingual;
  readonly source: SourceKey;
}

// Source: the same open data, in which each company of these ranges has a row of its own.
const ranges: readonly (readonly [from: number, to: number, zh: string, en: string])[] = [
  [3000, 3299, '航空公司（单列）', 'Airlines, listed one by one'],
  [3300, 3499, '汽车租赁公司（单列）', 'Car rental companies, listed one by one'],
  [3500, 3999, '酒店集团（单列）', 'Hotel groups, listed one by one'],
];

/** The category of a code; null for one that is not listed. */
export const merchantCategoryOf = (code: string): MerchantCategory | null => {
  if (!/^\d{4}$/.test(code)) return null;
  const listed = goodsCategories[code] ?? serviceCategories[code];
  if (listed !== undefined) return { name: { zh: listed[0], en: listed[1] }, source: 'mcc-list' };
  const chinese = chineseCategories[code];
  if (chinese !== undefined) return { name: { zh: chinese[0], en: chinese[1] }, source: 'own-translation' };
  const range = ranges.find(([from, to]) => Number(code) >= from && Number(code) <= to);
  return range === undefined ? null : { name: { zh: range[2], en: range[3] }, source: 'mcc-list' };
};
