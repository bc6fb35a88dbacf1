// What can be wrong with any number, in words: its length, a character, a spreadsheet, a card number.
import { type Bilingual, fillText } from '../model/bilingual.ts';
import { type IdentifierKind, kindNames } from './identifierKinds.ts';
import type { IdentifierProblem } from './reading.ts';

const compareWith: Readonly<Record<IdentifierKind, Bilingual>> = {
  mid: {
    zh: '请对照签购单上的“商户编号”，或向收单机构核对。',
    en: 'Compare it with the merchant number on a slip, or ask the acquirer.',
  },
  tid: {
    zh: '请对照签购单上的“终端编号”，或向收单机构核对。',
    en: 'Compare it with the terminal number on a slip, or ask the acquirer.',
  },
  tusn: {
    zh: '请对照终端“版本信息”或机身标签上的 TUSN。',
    en: 'Compare it with the TUSN in the version menu of the terminal or on its label.',
  },
  sn: { zh: '请对照机身背面条码下的序列号。', en: 'Compare it with the number under the bar code on the back.' },
  uscc: { zh: '请对照营业执照逐位核对。', en: 'Compare it with the business licence, character by character.' },
  iccid: { zh: '请对照 SIM 卡卡面上的号码。', en: 'Compare it with the number printed on the SIM card.' },
  imei: { zh: '请对照机身标签或设置里的 IMEI。', en: 'Compare it with the IMEI on the label or in the settings.' },
};

/** Where to look at the right number. */
export const compareRemedy = (kind: IdentifierKind): Bilingual => compareWith[kind];

/** The number has not as many characters as its kind. `expected` is such as `15` or `19–20`. */
export const lengthProblem = (
  kind: IdentifierKind,
  expected: string,
  value: string,
  severity: IdentifierProblem['severity'] = 'invalid',
): IdentifierProblem => ({
  code: 'length',
  severity,
  at: null,
  message: fillText(
    {
      zh: '{short} 应为 {expected} 位，这里是 {given} 位。',
      en: '{short} has {expected} characters; here there are {given}.',
    },
    { short: kindNames[kind].short, expected, given: Array.from(value).length },
  ),
  remedy: compareWith[kind],
});

/** Shown in place of a character that cannot be shown. */
const visible = (character: string): string =>
  /[\p{C}\p{Z}]/u.test(character)
    ? `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    : character;

/** A character that cannot stand there. */
export const characterProblem = (
  kind: IdentifierKind,
  value: string,
  at: number,
  allowed: Bilingual,
): IdentifierProblem => {
  const character = visible(String.fromCodePoint(value.codePointAt(at) ?? 0x3f));
  const facts = { position: at + 1, character };
  return {
    code: 'character',
    severity: 'invalid',
    at,
    message: {
      zh: fillText({ zh: '第 {position} 位是“{character}”，', en: '-' }, facts).zh + allowed.zh,
      en: fillText({ zh: '-', en: 'Character {position} is “{character}”; ' }, facts).en + allowed.en,
    },
    remedy: compareWith[kind],
  };
};

/** What may stand in most numbers. */
export const digitsAndCapitals: Bilingual = {
  zh: '这里只能是数字或大写字母。',
  en: 'only digits and capital letters can stand here.',
};
/** What may stand in the others. */
export const digitsOnly: Bilingual = { zh: '这里只能是数字。', en: 'only digits can stand here.' };

/** A spreadsheet rounded the number; nothing can bring it back. */
export const destroyedProblem = (kind: IdentifierKind): IdentifierProblem => ({
  code: 'spreadsheet',
  severity: 'invalid',
  at: null,
  message: {
    zh: '表格软件把号码当成数值，写成了科学计数法（如 1.2E+11），后面的位数已经丢失，无法还原。',
    en: 'A spreadsheet took the number for a quantity and wrote it like 1.2E+11. The digits behind are lost and cannot be brought back.',
  },
  remedy: {
    zh: `请先把这一列设为“文本”格式，再从原件重新录入。${compareWith[kind].zh}`,
    en: `Set the column to text and enter the number again from the original. ${compareWith[kind].en}`,
  },
});

/** Spreadsheets keep 15 digits and write zeros for the rest. */
export const roundedProblem = (kind: IdentifierKind): IdentifierProblem => ({
  code: 'rounded',
  severity: 'suspicious',
  at: 15,
  message: {
    zh: '第 15 位以后全是 0：表格软件只保留 15 位数字，后面的可能已被改成 0。',
    en: 'Everything after the 15th digit is 0: spreadsheets keep 15 digits and turn the rest into zeros.',
  },
  remedy: compareWith[kind],
});

/** Whether digits look rounded by a spreadsheet. */
export const looksRounded = (value: string): boolean => /^\d{15}0{3,}$/.test(value) && !/^0+$/.test(value);

/** A bank card's number stands where it must not. */
export const cardProblem = (severity: IdentifierProblem['severity'] = 'invalid'): IdentifierProblem => ({
  code: 'card-number',
  severity,
  at: null,
  message: {
    zh: '这像是银行卡号，所以只显示前六位和后四位，不会保存。',
    en: 'This looks like the number of a bank card, so only its first six and last four digits are shown and nothing is kept.',
  },
  remedy: {
    zh: '请不要在任何地方输入顾客或自己的银行卡号；请改填签购单或机身上的编号。',
    en: "Never type a card number anywhere, a customer's or your own; enter the number from the slip or the machine.",
  },
});
