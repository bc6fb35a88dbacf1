// Whether two places are the same, as far as provinces and cities are known by name. Null = it cannot be told.
import { administrativeRegions } from '../../../shared/identifier/data/administrativeRegions.ts';
import { provinces } from '../../../shared/identifier/data/provinces.ts';

interface Place {
  /** First two digits of GB/T 2260. */
  readonly province: string | null;
  /** First four digits; a municipality is its own city. */
  readonly city: string | null;
  /** What is left of the text: a district, a street, or a name that is not in the list. */
  readonly rest: string;
}

const plainOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s,，、·（）()]/g, '')
    .toLowerCase();

const municipalities: ReadonlySet<string> = new Set(['11', '12', '31', '50', '81', '82']);

const provinceNames: readonly (readonly [name: string, code: string])[] = Object.entries(provinces).flatMap(
  ([code, { zh, en }]) => [[zh, code] as const, [plainOf(en), code] as const],
);

/** Longest names first, so that a short one does not hide a longer one. */
const cityNames: readonly (readonly [name: string, code: string])[] = Object.entries(administrativeRegions)
  .filter(([code]) => !municipalities.has(code.slice(0, 2)))
  .flatMap(([code, { zh, en }]) => [
    [zh.replace(/市$/, ''), code] as const,
    [plainOf(en.replace(/\(.*\)/, '')), code] as const,
  ])
  .sort((a, b) => b[0].length - a[0].length);

const provinceSuffix = /^(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)/;

const placeOf = (text: string): Place => {
  const plain = plainOf(text);
  const [provinceName, province] = provinceNames.find(([name]) => plain.startsWith(name)) ?? ['', null];
  const rest = plain.slice(provinceName.length).replace(provinceSuffix, '');
  if (province !== null && municipalities.has(province)) {
    return { province, city: province, rest: rest.replace(/[市区县]$/, '') };
  }
  // 朝阳区 is a district of Beijing, 朝阳 a city: a name followed by 区 or 县 is not the city.
  const found = cityNames.find(
    ([name, code]) =>
      rest.startsWith(name) &&
      !/^[区县]/.test(rest.slice(name.length)) &&
      (province === null || code.startsWith(province)),
  );
  if (found === undefined) return { province, city: null, rest: rest.replace(/[市区县]$/, '') };
  const [name, city] = found;
  return {
    province: city.slice(0, 2),
    city,
    rest: rest
      .slice(name.length)
      .replace(/^市/, '')
      .replace(/[市区县]$/, ''),
  };
};

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

const isWithin = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** The second place with what its address says on top; its district stays its own. */
const withAddress = (place: Place, address: Place | null): Place => ({
  province: place.province ?? address?.province ?? null,
  city: place.city ?? address?.city ?? null,
  rest: place.rest,
});

/** By what the lists know; undefined = they know too little. */
const sameByLists = (one: Place, other: Place): boolean | undefined => {
  if (one.province === null || other.province === null) return undefined;
  if (one.province !== other.province) return false;
  if (one.city !== null && other.city !== null) return one.city === other.city;
  const isWhole = one.rest === '' || other.rest === '' || one.city !== null || other.city !== null;
  return isWhole || isWithin(one.rest, other.rest);
};

const sameByNames = (one: Place, other: Place, isOneScript: boolean): boolean | null => {
  if (one.rest === '' || other.rest === '') return null;
  if (isWithin(one.rest, other.rest)) return true;
  // Two names that are in no list are different; one that is and one that is not may be a city and its district.
  return one.province === null && other.province === null && isOneScript ? false : null;
};

/** Whether two places are the same; `address` may name the second one in more words. */
export const isSamePlace = (a: string, b: string, address: string | null): boolean | null => {
  const one = placeOf(a);
  const isInAddress = address !== null && one.rest.length > 1 && one.city === null;
  if (isInAddress && plainOf(address).includes(one.rest)) return true;
  const other = withAddress(placeOf(b), address === null ? null : placeOf(address));
  return sameByLists(one, other) ?? sameByNames(one, other, isChinese(a) === isChinese(b));
};
