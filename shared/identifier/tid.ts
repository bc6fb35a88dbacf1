// Terminal number (TID, 终端编号), field 41 of ISO 8583: 8 characters given by the acquirer, without structure or check digit.
import type { Bilingual } from '../model/bilingual.ts';
import { type Findings, makeReading } from './makeReading.ts';
import { characterProblem, digitsAndCapitals, lengthProblem } from './problems.ts';
import type { IdentifierProblem, IdentifierReading } from './reading.ts';

const length = 8;

const noStructure: Bilingual = {
  zh: '终端号由收单机构编，没有固定结构，也没有校验位；开头的 0 也算。同一收单机构里按“终端号＋商户号”一起查找终端。',
  en: 'The acquirer gives this number; it has no layout and no check digit, and zeros in front count. Hosts look for the terminal by terminal number and merchant number together.',
};
const unusual: Bilingual = {
  zh: '这一位不是数字或大写字母。规范允许这样的字符，但很少见，请再核对一遍。',
  en: 'this is neither a digit nor a capital letter. The standard allows it, but it is rare; please compare once more.',
};

const hints: readonly { readonly fits: RegExp; readonly hint: Bilingual }[] = [
  {
    fits: /^\d{1,7}$/,
    hint: {
      zh: '开头的 0 可能被表格软件去掉了。',
      en: 'A spreadsheet may have taken zeros from its beginning.',
    },
  },
  {
    fits: /^[0-9A-Z]{15}$/,
    hint: { zh: '15 位的一般是商户号，不是终端号。', en: '15 characters are usually a merchant number.' },
  },
  {
    fits: /^[0-9A-Z]{9,}$/,
    hint: {
      zh: '更长的可能是机身序列号；终端号是签购单上的 8 位编号。',
      en: 'A longer one may be the serial number; the terminal number is the one of 8 characters on the slip.',
    },
  },
];

const lengthOf = (value: string): IdentifierProblem => {
  const problem = lengthProblem('tid', String(length), value);
  const hint = hints.find(({ fits }) => fits.test(value))?.hint;
  if (hint === undefined) return problem;
  return { ...problem, remedy: { zh: hint.zh + problem.remedy.zh, en: `${hint.en} ${problem.remedy.en}` } };
};

const examine = (value: string): Findings => {
  const problems: IdentifierProblem[] = [];
  const foreign = value.search(/[^!-~]/);
  const odd = value.search(/[^0-9A-Z]/);
  if (foreign >= 0) problems.push(characterProblem('tid', value, foreign, digitsAndCapitals));
  else if (odd >= 0) problems.push({ ...characterProblem('tid', value, odd, unusual), severity: 'suspicious' });
  if (Array.from(value).length !== length) problems.push(lengthOf(value));
  return { problems, notes: problems.length === 0 ? [noStructure] : [] };
};

/** Reads a terminal number. */
export const parseTid = (text: string): IdentifierReading => makeReading('tid', text, examine);
