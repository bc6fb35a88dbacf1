// Reads the value behind a label. Numbers of known form are read by field; all free text comes from the masked line.
import type { LabelKey } from './receiptLabels.ts';
import type { ReceiptConfidence } from './receiptSchema.ts';

/** The text behind a label, cleaned and masked; both have the same length. */
export interface ValueText {
  readonly clean: string;
  readonly masked: string;
  /** The next line begins with a digit. */
  readonly goesOn?: boolean;
}

/** What was read; `used` = how many characters of the text. */
export interface ValueRead {
  readonly value: string;
  readonly confidence: ReceiptConfidence;
  readonly printed: string | null;
  readonly used: number;
  readonly hasLookAlikes?: boolean;
}

type Reader = (text: ValueText) => ValueRead | null;

interface Shape {
  readonly exact: number;
  readonly least: number;
  readonly most: number;
  readonly isDigits: boolean;
  /** Places whose letters O, I, l are digits that were misread. */
  readonly digitPlaces: number;
  /** How sure it is then: a terminal number may well have letters. */
  readonly whenCorrected: ReceiptConfidence;
}

const plainDigits = (text: string): string => text.replace(/[Oo]/g, '0').replace(/[Il|]/g, '1');

/** Whether a number is a group of a masked card number that goes on behind it. */
const isPartOfCard = ({ clean, masked, goesOn = false }: ValueText, length: number): boolean => {
  const rest = clean.slice(length, length + 40);
  if (goesOn && rest.trim() === '') return masked.slice(0, length).includes('*');
  return /^[0-9*][^\p{L}:*]{0,12}\*/u.test(masked) && /^[^\p{L}\p{N}:*]{1,3}[0-9]/u.test(rest);
};

const withDigits = (printed: string, shape: Shape): string => {
  const all = plainDigits(printed);
  if (/^[0-9]+$/.test(all)) return all;
  const corrected = plainDigits(printed.slice(0, shape.digitPlaces)) + printed.slice(shape.digitPlaces);
  const isNumber = /^[0-9]+$/.test(corrected.slice(0, shape.digitPlaces));
  return (isNumber ? corrected : printed).toUpperCase();
};

const spaced = (text: ValueText, shape: Shape): ValueRead | null => {
  const whole = text.clean.trimEnd();
  if (whole.length > shape.exact * 2 || text.masked.slice(0, whole.length).includes('*')) return null;
  if (!/^[0-9A-Z]+(?:[ -][0-9A-Z]+)+$/i.test(whole)) return null;
  const value = whole.replace(/[ -]/g, '').toUpperCase();
  const isFit = value.length === shape.exact && whole.split(/[ -]/).every((group) => /[0-9]/.test(group));
  return isFit && (!shape.isDigits || /^[0-9]+$/.test(value))
    ? { value, confidence: 'medium', printed: whole, used: whole.length }
    : null;
};

/** The first word as a number of the shape; null where it is of another length or form. */
const exactly = (token: string, shape: Shape): ValueRead | null => {
  const value = withDigits(token, shape);
  if (token.length !== shape.exact || !(shape.isDigits ? /^[0-9]+$/ : /^[0-9A-Z]+$/).test(value)) return null;
  const hasLookAlikes = value !== token.toUpperCase();
  const confidence = hasLookAlikes ? shape.whenCorrected : 'high';
  return { value, confidence, printed: hasLookAlikes ? token : null, hasLookAlikes, used: token.length };
};

/** Another length: shown to be looked at, unless it may be part of a card number. */
const nearly = (token: string, text: ValueText, { least, most }: Shape): ValueRead | null => {
  const value = token.toUpperCase();
  const isNear = /^[0-9A-Z]+$/.test(value) && token.length >= least && token.length <= most;
  if (!isNear || text.masked.slice(0, token.length).includes('*')) return null;
  return { value, confidence: 'low', printed: null, used: token.length };
};

const numberOf =
  (shape: Shape): Reader =>
  (text) => {
    const token = /^[0-9A-Z|]{1,40}/i.exec(text.clean)?.[0] ?? '';
    if (!/[0-9]/.test(token) || isPartOfCard(text, token.length)) return spaced(text, shape);
    return exactly(token, shape) ?? spaced(text, shape) ?? nearly(token, text, shape);
  };

/** Short counters are as long as they are. */
const counterOf =
  (most: number, isDigits: boolean): Reader =>
  (text) => {
    const token = /^[0-9A-Z|]{1,40}/i.exec(text.clean)?.[0] ?? '';
    const value = isDigits ? plainDigits(token) : token.toUpperCase();
    const isForm = isDigits ? /^[0-9]+$/.test(value) : /^[0-9A-Z]*[0-9][0-9A-Z]*$/.test(value);
    if (!isForm || !/[0-9]/.test(token) || token.length > most || isPartOfCard(text, token.length)) return null;
    const hasLookAlikes = value !== token.toUpperCase();
    const confidence = hasLookAlikes ? 'medium' : 'high';
    return { value, confidence, printed: hasLookAlikes ? token : null, hasLookAlikes, used: token.length };
  };

/** No card number begins with 0, 7 or 8 where payment cards of shops are concerned (ISO/IEC 7812-1, major industry). */
const mayBeCard = (digits: string): boolean => digits.length >= 13 && !/^[078]/.test(digits);

const serial: Reader = (text) => {
  const { clean, masked } = text;
  const token = /^[0-9A-Z][0-9A-Z-]{3,29}(?![0-9A-Z*])/i.exec(clean)?.[0];
  if (token === undefined || !/[0-9]/.test(token) || isPartOfCard(text, token.length)) return null;
  if (
    masked.slice(0, token.length).includes('*') &&
    token
      .replace(/-/g, '')
      .split(/[A-Z]+/i)
      .some(mayBeCard)
  )
    return null;
  return {
    value: token.toUpperCase(),
    confidence: token.length < 6 ? 'low' : 'high',
    printed: null,
    used: token.length,
  };
};

const uniqueSerial: Reader = (text) => {
  const token = /^0[0-9A-Z]{15,19}(?![0-9A-Z])/i.exec(text.clean)?.[0];
  if (token === undefined) return null;
  return { value: token.toUpperCase(), confidence: 'high', printed: null, used: token.length };
};

/** Every ICCID begins with 89 (ITU-T E.118), no card number does. */
const simNumber: Reader = ({ clean }) => {
  const token = /^89[0-9]{17,18}(?![0-9])/.exec(clean)?.[0];
  return token === undefined ? null : { value: token, confidence: 'high', printed: null, used: token.length };
};

const card: Reader = ({ masked }) => {
  const token = /^[0-9*xX•#][0-9*xX•# -]{7,39}/.exec(masked)?.[0].trimEnd() ?? '';
  const value = token.replace(/[xX•#]/g, '*').replace(/[ -]/g, '');
  const [, first, stars, last] = /^([0-9]{0,6})(\*{2,})([0-9]{0,4})$/.exec(value) ?? [];
  if (first === undefined || stars === undefined || last === undefined || first + last === '') return null;
  const confidence = value.length < 12 ? 'low' : 'high';
  // How the card was read: /S swiped, /C chip …
  const mode = /^ ?[/(]? ?[A-Z]\)?(?![A-Z0-9])/i.exec(masked.slice(token.length))?.[0].length ?? 0;
  return { value, confidence, printed: value === token ? null : token, used: token.length + mode };
};

const currency = /^(?:RMB|CNY|HKD|MOP|TWD|NTD?|USD|EUR|GBP|人民币|[¥$€£:.)\]]|\s){0,6}/i;
const amount: Reader = ({ clean, masked }) => {
  const mark = currency.exec(clean)?.[0].length ?? 0;
  const match = /^-?(?:[0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{1,10})(\.[0-9]{1,2})?(?![0-9,]|\.[0-9])/.exec(
    clean.slice(mark),
  );
  if (match === null) return null;
  if (isPartOfCard({ clean: clean.slice(mark), masked: masked.slice(mark) }, match[0].length)) return null;
  const value = match[0].replace(/,/g, '');
  const confidence = match[1] === undefined ? 'medium' : 'high';
  const unit = /^ ?(?:元|圆|RMB|CNY)/i.exec(clean.slice(mark + match[0].length))?.[0].length ?? 0;
  return { value, confidence, printed: null, used: mark + match[0].length + unit };
};

const version: Reader = ({ masked }) => {
  const token = /^[0-9A-Za-z][0-9A-Za-z._()-]{0,39}/.exec(masked)?.[0];
  if (token === undefined || !/[0-9]/.test(token)) return null;
  return { value: token, confidence: 'high', printed: null, used: token.length };
};

const wordsOf =
  (most: number): Reader =>
  ({ masked }) => {
    const whole = masked.slice(0, 300);
    const value = (whole.split(/ {3,}|"/)[0] ?? '')
      .trim()
      .slice(0, most)
      .replace(/[\s,;:、([]{1,20}$/, '');
    if (!/[\p{L}0-9]/u.test(value)) return null;
    return { value, confidence: 'high', printed: null, used: whole.indexOf(value) + value.length };
  };

const readers: Readonly<Partial<Record<LabelKey, Reader>>> = {
  merchantName: wordsOf(100),
  mid: numberOf({ exact: 15, least: 6, most: 14, isDigits: false, digitPlaces: 11, whenCorrected: 'medium' }),
  tid: numberOf({ exact: 8, least: 4, most: 12, isDigits: false, digitPlaces: 8, whenCorrected: 'low' }),
  operator: counterOf(10, false),
  acquirer: wordsOf(60),
  issuer: wordsOf(60),
  card,
  typeText: wordsOf(40),
  batch: counterOf(8, true),
  trace: counterOf(12, true),
  auth: counterOf(8, false),
  rrn: numberOf({ exact: 12, least: 6, most: 11, isDigits: false, digitPlaces: 12, whenCorrected: 'medium' }),
  amount,
  sn: serial,
  tusn: uniqueSerial,
  iccid: simNumber,
  appVersion: version,
};

/** The value that stands behind a label of this kind; null where nothing of its form does. */
export const readValue = (key: LabelKey, text: ValueText): ValueRead | null => {
  const start = /^[\s:=.*'"-]{0,40}/.exec(text.clean)?.[0].replace(/[*-]+$/, '').length ?? 0;
  const read = readers[key]?.({ ...text, clean: text.clean.slice(start), masked: text.masked.slice(start) }) ?? null;
  return read === null ? null : { ...read, used: read.used + start };
};

/** The forms that speak for themselves: a merchant number with a terminal number behind it, an amount with its currency. */
export const readUnlabelled = (text: ValueText): readonly (readonly [LabelKey, ValueRead])[] => {
  const line = text.masked.trim();
  const [, mid, tid] = /^([0-9]{11}[0-9A-Z]{4})(?:[ /,-]{1,12}([0-9A-Z]{8}))?$/.exec(line) ?? [];
  const guess = (value: string): ValueRead => ({ value, confidence: 'low', printed: null, used: line.length });
  if (mid !== undefined) {
    const both: (readonly [LabelKey, ValueRead])[] = [['mid', guess(mid)]];
    return tid === undefined || !/[0-9]/.test(tid) ? both : [...both, ['tid', guess(tid)]];
  }
  const isMoney = /^(?:RMB|CNY|HKD|MOP|TWD|人民币|[¥￥]) ?:? ?-?[0-9,]{1,12}\.[0-9]{2} ?元?$/i.test(line);
  const money = isMoney ? amount({ clean: line, masked: line }) : null;
  return money === null ? [] : [['amount', { ...money, confidence: 'medium' }]];
};

/** Whether a number of this kind that is too short may go on in the next line. */
export const mayWrap = (key: LabelKey): boolean => key === 'mid' || key === 'tid' || key === 'rrn' || key === 'card';
