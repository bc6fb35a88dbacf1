// Serial number of a terminal as its maker printed it; makers choose length and layout.
import type { Bilingual } from '../model/bilingual.ts';
import { type Findings, makeReading } from './makeReading.ts';
import { characterProblem, compareRemedy, looksRounded, roundedProblem } from './problems.ts';
import type { IdentifierProblem, IdentifierReading } from './reading.ts';
import { usableSerial } from './usableSerial.ts';

const shortestUsual = 6;
const longestUsual = 32;

const filler: Bilingual = {
  zh: '这是厂家没有写入真实序列号时留下的占位内容，按“没有序列号”处理，不会用它来认机器。',
  en: 'This is what makers leave where no real number was written. It counts as no serial number, and no terminal is recognised by it.',
};
const noStructure: Bilingual = {
  zh: '序列号的长度和写法由厂家定，没有通用的结构和校验位。请与机身背面的标签逐位核对。',
  en: 'The maker chooses length and layout; there is no common structure and no check digit. Compare it with the label on the back.',
};
const allowed: Bilingual = {
  zh: '序列号里一般只有数字、字母和短横线。',
  en: 'serial numbers usually hold digits, letters and dashes only.',
};

const unusualLength = (value: string): IdentifierProblem => ({
  code: 'length',
  severity: 'suspicious',
  at: null,
  message: {
    zh: `序列号一般有 ${String(shortestUsual)} 到 ${String(longestUsual)} 位，这里是 ${String(Array.from(value).length)} 位。`,
    en: `Serial numbers usually have ${String(shortestUsual)} to ${String(longestUsual)} characters; here there are ${String(Array.from(value).length)}.`,
  },
  remedy: compareRemedy('sn'),
});

// Some fillers are words with blanks, so the text is looked at as it was typed, too.
const examine = (value: string, text: string): Findings => {
  if (usableSerial(value) === null || usableSerial(text) === null) return { isMissing: true, notes: [filler] };
  const problems: IdentifierProblem[] = [];
  const odd = value.search(/[^0-9A-Z./_-]/);
  if (odd >= 0) problems.push({ ...characterProblem('sn', value, odd, allowed), severity: 'suspicious' });
  const count = Array.from(value).length;
  if (count < shortestUsual || count > longestUsual) problems.push(unusualLength(value));
  if (looksRounded(value)) problems.push(roundedProblem('sn'));
  return { problems, notes: problems.length === 0 ? [noStructure] : [], mayLookLikeCard: true };
};

/** Reads a serial number; fillers such as `1234567` are missing. */
export const parseSerialNumber = (text: string): IdentifierReading =>
  makeReading('sn', text, (value) => examine(value, text), true);
