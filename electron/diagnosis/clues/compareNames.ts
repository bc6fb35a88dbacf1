// Whether two names mean the same thing: serial numbers, regions, merchants. Null = it cannot be told.
import { usableSerial } from '../../../shared/identifier/usableSerial.ts';

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

const within = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

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
