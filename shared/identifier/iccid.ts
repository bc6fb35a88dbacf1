// Number of a SIM card (ICCID), ITU-T E.118: 89, country, issuer, account, usually a check digit by Luhn.
import type { Bilingual } from '../model/bilingual.ts';
import { simIssuerOf } from './data/simIssuers.ts';
import { luhnDigitFor, passesLuhn } from './luhn.ts';
import { type Findings, makeReading } from './makeReading.ts';
import { makePart } from './parts.ts';
import {
  characterProblem,
  compareRemedy,
  digitsOnly,
  lengthProblem,
  looksRounded,
  roundedProblem,
} from './problems.ts';
import type { IdentifierPart, IdentifierProblem, IdentifierReading } from './reading.ts';

const start = '89';
const china = '8986';

const filledUp: Bilingual = {
  zh: '末尾的 F 是填充位，不算号码。',
  en: 'The F at the end is filling, no part of the number.',
};
const withLetter: Bilingual = {
  zh: '含有字母：国内有的 SIM 卡号第 7 位以后带 A–F 的字母，这样的号码不做校验。',
  en: 'It holds a letter: some Chinese cards have letters A–F behind the sixth character. Such numbers are not checked.',
};
const swapped: Bilingual = {
  zh: '像是从卡里直接读出的原始数据：每两位颠倒了顺序（9868… 应读作 8986…）。',
  en: 'It looks like raw data read from the card, where every two digits are swapped (9868… is to be read 8986…).',
};
const notTelecom: Bilingual = {
  zh: 'SIM 卡号以 89 开头，这个不是。',
  en: 'SIM card numbers begin with 89; this does not.',
};

const checkProblem = (value: string): IdentifierProblem => ({
  code: 'check-digit',
  severity: 'suspicious',
  at: value.length - 1,
  message: {
    zh: `最后一位按 Luhn 算应为 ${luhnDigitFor(value.slice(0, -1))}，这里是 ${value.slice(-1)}。多数 SIM 卡号符合这个算法，少数不符，所以只是提醒。`,
    en: `By Luhn the last digit should be ${luhnDigitFor(value.slice(0, -1))}; here it is ${value.slice(-1)}. Most SIM cards follow this rule, a few do not, so this is only a hint.`,
  },
  remedy: compareRemedy('iccid'),
});

/** Whether the check digit is the last one, or the last but one before a filling digit. */
const hasRightCheck = (digits: string): boolean =>
  passesLuhn(digits) || (digits.length === 20 && passesLuhn(digits.slice(0, 19)));

const accountParts = (value: string, from: number, isChecked: boolean): IdentifierPart[] => {
  const account = makePart({
    name: 'account',
    from,
    value: isChecked ? value.slice(from, -1) : value.slice(from),
    label: { zh: '卡序号', en: 'Card number' },
    source: 'itu-e118',
    reading: { zh: '发卡方自己编的号', en: "the issuer's own numbering" },
    confidence: 'likely',
  });
  if (!isChecked) return [account];
  const check = makePart({
    name: 'check',
    from: value.length - 1,
    value: value.slice(-1),
    label: { zh: '校验位', en: 'Check digit' },
    source: 'luhn',
    reading: hasRightCheck(value)
      ? { zh: '符合 Luhn 算法', en: 'follows Luhn' }
      : { zh: '不符合 Luhn 算法（不一定有错）', en: 'does not follow Luhn (not certainly wrong)' },
    confidence: hasRightCheck(value) ? 'likely' : 'unknown',
  });
  return [account, check];
};

const partsOf = (value: string, isChecked: boolean): IdentifierPart[] => {
  const telecom = makePart({
    name: 'industry',
    from: 0,
    value: start,
    label: { zh: '行业', en: 'Industry' },
    source: 'itu-e118',
    reading: { zh: '电信', en: 'telecommunication' },
    confidence: 'certain',
  });
  if (!value.startsWith(china)) {
    const country = makePart({
      name: 'countryAndIssuer',
      from: 2,
      value: value.slice(2, 7),
      label: { zh: '国家和发卡方', en: 'Country and issuer' },
      source: 'itu-e118',
      reading: { zh: '不是中国的卡，发卡方不在名单里', en: 'no Chinese card; the issuer is not in our list' },
      confidence: 'unknown',
    });
    return [telecom, country, ...accountParts(value, 7, isChecked)];
  }
  const issuer = simIssuerOf(value.slice(4, 6));
  return [
    telecom,
    makePart({
      name: 'country',
      from: 2,
      value: '86',
      label: { zh: '国家', en: 'Country' },
      source: 'itu-e118',
      reading: { zh: '中国', en: 'China' },
      confidence: 'certain',
    }),
    makePart({
      name: 'issuer',
      from: 4,
      value: value.slice(4, 6),
      label: { zh: '发卡方', en: 'Issuer' },
      source: 'sim-issuers',
      meanings: issuer === null ? [] : [{ text: issuer, source: 'sim-issuers', isVerified: false }],
    }),
    ...accountParts(value, 6, isChecked),
  ];
};

const startProblem = (value: string): IdentifierProblem => ({
  code: value.startsWith('9868') ? 'swapped' : 'start',
  severity: 'invalid',
  at: 0,
  message: value.startsWith('9868') ? swapped : notTelecom,
  remedy: compareRemedy('iccid'),
});

const examine = (typed: string): Findings => {
  const value = typed.replace(/(?<=^[0-9A-F]{18,19})F$/, '');
  const isFilled = value !== typed;
  const notes = isFilled ? [filledUp] : [];
  const hasLetters = /^8986\d{2}[0-9A-F]+$/.test(value) && /[A-F]/.test(value);
  const problems: IdentifierProblem[] = [];
  if (!value.startsWith(start)) problems.push(startProblem(value));
  const odd = value.search(/\D/);
  if (odd >= 0 && !hasLetters) problems.push(characterProblem('iccid', value, odd, digitsOnly));
  if (Array.from(value).length < 19 || Array.from(value).length > 20) {
    problems.push(lengthProblem('iccid', '19–20', value));
  }
  if (problems.length > 0) return { problems, notes, isSurelyNoCard: value.startsWith(start) };
  const found = { value, isSurelyNoCard: true };
  if (hasLetters) return { ...found, notes: [...notes, withLetter], parts: partsOf(value, false) };
  if (looksRounded(value)) problems.push(roundedProblem('iccid'));
  else if (!hasRightCheck(value)) problems.push(checkProblem(value));
  return { ...found, problems, notes, parts: partsOf(value, true) };
};

/** Reads the number of a SIM card. The check digit is a hint only. */
export const parseIccid = (text: string): IdentifierReading => makeReading('iccid', text, examine);
