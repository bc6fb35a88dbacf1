// Finds runs of digits in a text however they are written: with separators, in other scripts, escaped.

/** One digit: its value and where it is written. */
export interface DigitAtom {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  /** Whether something that can be seen, or an end of line, stands before it. */
  readonly isGroupStart: boolean;
}

/** Digits by themselves (of any script, raised, in circles) and as JSON, address lines and HTML escape them. */
const digitForm = String.raw`(?:\p{Nd}|[⁰¹²³⁴-⁹₀-₉①-⑨⓪⓿❶-❾]|\\u(?:003[0-9]|[fF][fF]1[0-9])|%3[0-9]|&#(?:[xX]3[0-9]|4[89]|5[0-7]);)`;
const invisible = String.raw`[\u0000\p{Cf}\p{M}]`;
const visible = String.raw`(?:[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000\p{Pd}\u2212\u00ac_./|·•]|\r?\n[ \t]*|\\[nrt]|\\u(?:0020|00[aA]0|002[dDeEfF]|200[0-9a-fA-F])|%(?:20|2[dDeEfF])|&(?:nbsp|#32|#160|#[xX]20|#[xX][aA]0);)`;
const between = `(?:${invisible}{0,3}${visible}){0,3}${invisible}{0,3}`;
const run = new RegExp(`${digitForm}(?:${between}${digitForm}){11,}`, 'gu');
const atom = new RegExp(`(${between})(${digitForm})`, 'gu');
const anyVisible = new RegExp(visible, 'u');

const decimal = /\p{Nd}/u;

/** Value of a decimal digit of any script: its distance from the first of its ten. */
const scriptDigit = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && decimal.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
};

const circled = '⓿❶❷❸❹❺❻❼❽❾';

const digitValue = (form: string): number => {
  if (form.length === 1 && form >= '0' && form <= '9') return form.charCodeAt(0) - 48;
  if (form.startsWith('&#x') || form.startsWith('&#X')) return Number(form.at(-2));
  if (form.startsWith('&#')) return Number(form.slice(2, -1)) - 48;
  if (form.startsWith('\\u') || form.startsWith('%')) return Number(form.at(-1));
  if (circled.includes(form)) return circled.indexOf(form);
  const plain = form.normalize('NFKC');
  return /^[0-9]$/.test(plain) ? Number(plain) : scriptDigit(form);
};

const atomsOf = (text: string, from: number): DigitAtom[] =>
  Array.from(text.matchAll(atom), ({ index, 0: whole, 1: gap = '', 2: form = '' }) => ({
    value: digitValue(form),
    from: from + index + gap.length,
    to: from + index + whole.length,
    isGroupStart: index === 0 || anyVisible.test(gap),
  }));

/** Every run of twelve and more digits with at most three separators between two of them. */
export const digitRuns = (text: string): DigitAtom[][] =>
  Array.from(text.matchAll(run), ({ 0: whole, index }) => atomsOf(whole, index));
