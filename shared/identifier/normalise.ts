// From typed or pasted text to the form in which numbers are compared, saying what was changed on the way.
import type { Bilingual } from '../model/bilingual.ts';

/** Text without blanks and dashes, in capital letters. */
export interface Normalised {
  readonly value: string;
  readonly changes: readonly Bilingual[];
  /** Whether a spreadsheet has made a rounded number like `1.2E+11` of it: the number itself is lost. */
  readonly isDestroyed: boolean;
}

interface Step {
  readonly change: (text: string) => string;
  readonly said: Bilingual;
}

const fullWidth = /[\uFF01-\uFF5E]/g;
const invisible = /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
const exponent = /^[+-]?\d+(\.\d+)?E\+\d+$|^\d+\.\d+E\d+$/;

/** Digits of other scripts and of mathematical typefaces: a card number is one in any of them. */
const otherDigits = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u{1D7CE}-\u{1D7FF}]/gu;
const plainDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  if (code > 0xffff) return String((code - 0x1d7ce) % 10);
  return String(code >= 0x0966 ? code - 0x0966 : code & 0x0f);
};

/** A long number written with Chinese numerals, one for each digit. */
const spelledOut = /[零〇一二三四五六七八九]{8,}/g;
const digitsOf = (numerals: string): string =>
  Array.from(numerals, (numeral) => (numeral === '零' ? '0' : String('〇一二三四五六七八九'.indexOf(numeral)))).join(
    '',
  );

/** No number is so long; what is behind is not looked at, and the mark makes the rest invalid. */
const longestRead = 300;

const steps: readonly Step[] = [
  {
    change: (text) => text.replace(fullWidth, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0)),
    said: { zh: '全角字符已换成半角。', en: 'Full-width characters were replaced by ordinary ones.' },
  },
  {
    change: (text) => text.replace(otherDigits, plainDigit).replace(spelledOut, digitsOf),
    said: { zh: '别的写法的数字已换成普通数字。', en: 'Digits of another script were replaced by ordinary ones.' },
  },
  {
    change: (text) => text.replace(invisible, ''),
    said: { zh: '去掉了看不见的字符。', en: 'Invisible characters were removed.' },
  },
  {
    change: (text) => text.replace(/^(?=[^:]*:[^:]*$)[^\d\s:][^:]{0,23}:\s*/, ''),
    said: { zh: '去掉了前面的名称。', en: 'The name in front was removed.' },
  },
  {
    change: (text) => text.replace(/^=?(["'])([^"']*)\1$/, '$2').replace(/^'/, ''),
    said: { zh: '去掉了表格软件加的引号。', en: 'Quotation marks of a spreadsheet were removed.' },
  },
  {
    change: (text) => text.toUpperCase(),
    said: { zh: '小写字母已换成大写。', en: 'Small letters were made capital.' },
  },
  {
    change: (text) => text.replace(/^(\d+)\.0+$/, '$1'),
    said: {
      zh: '去掉了表格软件加的“.0”；请核对前面的 0 是否还在。',
      en: 'The “.0” of a spreadsheet was removed; see whether zeros in front are still there.',
    },
  },
];
const blanks: Step = {
  change: (text) => text.replace(/[\s\u00A0\u2000-\u200A\u202F\u3000]+/g, ''),
  said: { zh: '去掉了空格。', en: 'Blanks were removed.' },
};
const separators: Step = {
  change: (text) => text.replace(/[\u2010-\u2015\u2212_·.-]+/g, ''),
  said: { zh: '去掉了短横线等分隔符。', en: 'Dashes and the like were removed.' },
};

/** The value of a number as typed; never throws, keeps leading zeros. Serial numbers may have dashes of their own. */
export const normaliseNumber = (text: string, keepsDashes = false): Normalised => {
  const trimmed = text.trim();
  let value = trimmed.length > longestRead ? `${trimmed.slice(0, longestRead)}…` : trimmed;
  const changes: Bilingual[] = [];
  const take = ({ change, said }: Step): void => {
    const changed = change(value);
    // Blanks around a pasted number are not worth a word.
    if (changed.trim() !== value.trim()) changes.push(said);
    value = changed;
  };
  for (const step of steps) take(step);
  value = value.trim();
  const isDestroyed = exponent.test(value);
  if (!isDestroyed) take(blanks);
  if (!isDestroyed && !keepsDashes) take(separators);
  return { value: value.trim(), changes, isDestroyed };
};
