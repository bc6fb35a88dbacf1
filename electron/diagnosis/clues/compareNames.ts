// Whether two names mean the same thing: serial numbers, regions, merchants. Null = it cannot be told.
import { usableSerial } from '../../../shared/identifier/usableSerial.ts';

const provinces =
  /^(北京|天津|上海|重庆|河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门|台湾)(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)?/;
const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** A serial number as it is compared; null for a filler that identifies nothing. */
export const serialForm = (text: unknown): string | null => {
  if (typeof text !== 'string' || usableSerial(text) === null) return null;
  const form = text.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return form === '' ? null : form;
};

/** A number of field 41 or 42 as it is compared: leading zeros and letters count. */
export const numberForm = (text: unknown): string | null => {
  const form = typeof text === 'string' ? text.toUpperCase().replace(/\s/g, '') : '';
  return form === '' ? null : form;
};

interface Place {
  readonly province: string | null;
  readonly rest: string;
}

const placeOf = (text: string): Place => {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s,，、·]/g, '')
    .toLowerCase();
  const province = provinces.exec(plain);
  const rest = (province === null ? plain : plain.slice(province[0].length)).replace(/[市区县]$/, '');
  return { province: province?.[1] ?? null, rest };
};

const within = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** Whether two places are the same; `address` may name the second one in more words. */
export const isSamePlace = (a: string, b: string, address: string | null): boolean | null => {
  const [one, other] = [placeOf(a), placeOf(b)];
  if (isChinese(a) !== isChinese(b) || (one.rest + other.rest).length === 0) {
    return one.province !== null && other.province !== null ? one.province === other.province : null;
  }
  if (one.province !== null && other.province !== null && one.province !== other.province) return false;
  if (address !== null && one.rest !== '' && placeOf(address).rest.includes(one.rest)) return true;
  if (one.rest === '' || other.rest === '') {
    const addressProvince = address === null ? null : placeOf(address).province;
    const known = other.province ?? addressProvince;
    if (one.province !== null && known !== null) return one.province === known;
    return null;
  }
  return within(one.rest, other.rest);
};

const nameForm = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s()（）【】[\]·•・,，.。\-—_*＊'"“”]/g, '')
    .toLowerCase();

/** Whether two merchant names may be the same; a slip that names a sole trader by person tells nothing. */
export const isSameMerchant = (onSlip: string, registered: string): boolean | null => {
  const [slip, record] = [nameForm(onSlip), nameForm(registered)];
  if (slip.length < 2 || record.length < 2) return null;
  if (within(slip, record)) return true;
  if (slip.startsWith('个体户') || isChinese(slip) !== isChinese(record)) return null;
  return false;
};
