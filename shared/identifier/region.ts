// The region in a merchant number, read by both schemes that live side by side.
import type { Bilingual } from '../model/bilingual.ts';
import { administrativeRegions } from './data/administrativeRegions.ts';
import { clearingCities, clearingProvinceOf } from './data/clearingRegions.ts';
import { provinces } from './data/provinces.ts';
import type { PartMeaning } from './reading.ts';

interface Sight {
  readonly place: Bilingual;
  /** Whether the code itself is known, not only the province that it lies in. */
  readonly isExact: boolean;
}

const isProvinceForm = (code: string): boolean => code.endsWith('00');

const sightOf = (city: Bilingual | undefined, province: Bilingual | null, code: string): Sight | null => {
  if (city !== undefined) return { place: city, isExact: true };
  return province === null ? null : { place: province, isExact: isProvinceForm(code) };
};

const within = ({ place, isExact }: Sight): Bilingual =>
  isExact
    ? place
    : { zh: `${place.zh}（具体地区不在名单里）`, en: `${place.en} (the place itself is not in our list)` };

const clearingMeaning = (sight: Sight): PartMeaning => {
  const place = within(sight);
  return {
    text: { zh: `${place.zh}（清算地区代码）`, en: `${place.en} (clearing region code)` },
    source: 'clearing-regions',
    isVerified: false,
  };
};

const administrativeMeaning = (sight: Sight): PartMeaning => {
  const place = within(sight);
  return {
    text: { zh: `${place.zh}（行政区划代码）`, en: `${place.en} (administrative code)` },
    source: 'gbt2260',
    isVerified: false,
  };
};

/**
 * What a region code of four digits can mean, the usual scheme first: two meanings where both schemes know it for
 * different places, none where neither does.
 */
export const regionMeanings = (code: string): readonly PartMeaning[] => {
  const clearing = sightOf(clearingCities[code], clearingProvinceOf(code), code);
  const administrative = sightOf(administrativeRegions[code], provinces[code.slice(0, 2)] ?? null, code);
  if (clearing === null && administrative === null) return [];
  if (clearing === null) return [administrativeMeaning(administrative as Sight)];
  if (administrative === null) return [clearingMeaning(clearing)];
  // A code that one scheme knows for certain is not doubted because of a mere province in the other.
  if (clearing.isExact && !administrative.isExact) return [clearingMeaning(clearing)];
  if (administrative.isExact && !clearing.isExact) return [administrativeMeaning(administrative)];
  if (clearing.place.zh === administrative.place.zh) return [clearingMeaning(clearing)];
  return [clearingMeaning(clearing), administrativeMeaning(administrative)];
};
