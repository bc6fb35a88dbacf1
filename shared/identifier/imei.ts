// Number of a mobile module (IMEI), 3GPP TS 23.003 clause 6: type 8, serial 6, check digit by Luhn.
import type { Bilingual } from '../model/bilingual.ts';
import { luhnDigitFor, passesLuhn } from './luhn.ts';
import { type Findings, makeReading } from './makeReading.ts';
import { makePart } from './parts.ts';
import { characterProblem, compareRemedy, digitsOnly, lengthProblem } from './problems.ts';
import type { IdentifierPart, IdentifierProblem, IdentifierReading } from './reading.ts';
import { usableSerial } from './usableSerial.ts';

// Bodies that give out type codes, by the first two digits.
const bodies: Readonly<Record<string, Bilingual>> = {
  '01': { zh: '美国 PTCRB', en: 'PTCRB, United States' },
  '35': { zh: '英国 TÜV SÜD BABT', en: 'TÜV SÜD BABT, United Kingdom' },
  '86': { zh: '中国 TAF（电信终端产业协会）', en: 'TAF, China' },
  '91': { zh: '印度 MSAI', en: 'MSAI, India' },
  '99': { zh: 'GHA（多制式模块）', en: 'GHA, for modules of several technologies' },
};
const knownStarts = /^(0[1-9]|10|3[35]|4[459]|5[0-4]|86|9[189])/;

const dummies = new Set(['004999010640000', '012345678901234', '123456789012345', '012345678912345']);

/** Whether digits begin as IMEIs do: with the number of a body that gives them out. */
export const beginsLikeImei = (digits: string): boolean => knownStarts.test(digits);

const filler: Bilingual = {
  zh: '这是写号前的占位号码，不是真正的 IMEI，按“缺失”处理。',
  en: 'This is a filler from before the number was written, not a real IMEI; it counts as missing.',
};
const withoutCheck: Bilingual = {
  zh: '14 位是不带校验位的写法。',
  en: '14 digits are the form without the check digit.',
};
const withVersion: Bilingual = {
  zh: '16 位是 IMEISV：前 14 位与 IMEI 相同，最后 2 位是软件版本，没有校验位。',
  en: '16 digits are an IMEISV: the first 14 are those of the IMEI, the last 2 the software version; there is no check digit.',
};
const withBoth: Bilingual = {
  zh: '17 位是 15 位 IMEI 加 2 位软件版本。',
  en: '17 digits are an IMEI of 15 with the software version of 2 behind it.',
};

const partsOf = (value: string): IdentifierPart[] => {
  const body = bodies[value.slice(0, 2)];
  const parts = [
    makePart({
      name: 'type',
      from: 0,
      value: value.slice(0, 8),
      label: { zh: '型号核准码（TAC）', en: 'Type (TAC)' },
      source: '3gpp-23003',
      meanings:
        body === undefined
          ? []
          : [
              {
                text: { zh: `发号机构：${body.zh}`, en: `given by ${body.en}` },
                source: 'imei-issuers',
                isVerified: false,
              },
            ],
    }),
    makePart({
      name: 'serialNumber',
      from: 8,
      value: value.slice(8, 14),
      label: { zh: '序号', en: 'Serial number' },
      source: '3gpp-23003',
      reading: { zh: '厂家给模块编的序号', en: "the maker's number of the module" },
      confidence: 'certain',
    }),
  ];
  if (value.length === 15 || value.length === 17) {
    const isRight = passesLuhn(value.slice(0, 15));
    parts.push(
      makePart({
        name: 'check',
        from: 14,
        value: value.slice(14, 15),
        label: { zh: '校验位', en: 'Check digit' },
        source: 'luhn',
        reading: isRight ? { zh: '正确', en: 'right' } : { zh: '不符', en: 'does not fit' },
        confidence: 'certain',
      }),
    );
  }
  if (value.length === 16 || value.length === 17) {
    parts.push(
      makePart({
        name: 'version',
        from: value.length - 2,
        value: value.slice(-2),
        label: { zh: '软件版本', en: 'Software version' },
        source: '3gpp-23003',
        reading: { zh: '软件版本号', en: 'number of the software version' },
        confidence: 'certain',
      }),
    );
  }
  return parts;
};

const checkProblem = (value: string): IdentifierProblem => {
  const expected = luhnDigitFor(value.slice(0, 14));
  return {
    code: 'check-digit',
    severity: 'invalid',
    at: 14,
    message: {
      zh: `第 15 位（校验位）是 ${value.charAt(14)}，按前 14 位算应为 ${expected}：有一位可能输错了。`,
      en: `Character 15 (the check digit) is ${value.charAt(14)}, but the first 14 ask for ${expected}: a digit may be mistyped.`,
    },
    remedy: compareRemedy('imei'),
  };
};

const meid: Bilingual = {
  zh: '这是 MEID（含字母 A–F 的 14 位号码），不是 IMEI。',
  en: 'This is an MEID (14 characters with letters A–F), not an IMEI.',
};

const notes: Readonly<Record<number, Bilingual>> = { 14: withoutCheck, 16: withVersion, 17: withBoth };

const wrongForm = (value: string): IdentifierProblem | null => {
  if (/^[A-F9][0-9A-F]{13}$/.test(value) && /[A-F]/.test(value)) {
    return { code: 'meid', severity: 'invalid', at: 0, message: meid, remedy: compareRemedy('imei') };
  }
  const odd = value.search(/\D/);
  if (odd >= 0) return characterProblem('imei', value, odd, digitsOnly);
  return value.length < 14 || value.length > 17 ? lengthProblem('imei', '15', value) : null;
};

const examine = (value: string): Findings => {
  if (dummies.has(value) || usableSerial(value) === null) return { isMissing: true, notes: [filler] };
  const wrong = wrongForm(value);
  if (wrong !== null) return { problems: [wrong] };
  const hasCheck = value.length === 15 || value.length === 17;
  const problems = hasCheck && !passesLuhn(value.slice(0, 15)) ? [checkProblem(value)] : [];
  const note = notes[value.length];
  // Cards of 15 digits begin otherwise; among 16 and 17 digits some are both, and then a card is the safe side.
  const isSurelyNoCard = value.length <= 15 && beginsLikeImei(value);
  return { problems, notes: note === undefined ? [] : [note], parts: partsOf(value), isSurelyNoCard };
};

/** Reads an IMEI, also in its forms of 14, 16 and 17 digits. */
export const parseImei = (text: string): IdentifierReading => makeReading('imei', text, examine);
