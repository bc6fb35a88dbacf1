// Masks card data in free text before anything stores, shows, logs or exports it.
// Fields whose meaning is known (serial number, TID, MID, IMEI, ICCID …) are exempt by field, that is: they are never
// handed to these functions. Half of them would pass the check digit test by chance or by design.

import { maskEncoded, mayBeEncoded } from './unescaped.ts';

const shortestPan = 13;
const longestPan = 19;
/** What stays readable: issuer and the last four, as on any receipt. */
const shownFirst = 6;
const shownLast = 4;

/** Digits of European, full-width, Arabic and Persian writing; the last four bits are their value. */
const d = '[0-9\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9]';
const digit = new RegExp(d);
const digits = new RegExp(d, 'g');
/** What nobody sees: zero bytes as two-byte characters have them, other controls, characters without a width. */
const unseen = '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F\\u00AD\\u200B-\\u200F\\u2060-\\u2064\\uFEFF]{1,3}';
/** What may stand between two digits of one number: a blank, a dash, something unseen. */
const between =
  '[ \\u00A0\\u2000-\\u200A\\u202F\\u2060\\u3000\\uFEFF\\t\\u2010-\\u2015\\u2212\\uFE63\\uFF0D\\u30FC-]|[ \\t]*\\r?\\n[ \\t]*';
/** One or more digits, then further ones with a single one of these between them. */
const digitRun = new RegExp(`${d}(?:(?:${between}|${unseen})?${d})*`, 'g');
/**
 * Groups as cards print them, or single digits, with one and the same other sign or several blanks between them: no date,
 * no address and no measured value has that form.
 */
const sign = '([./_,\u00B7:*|\u30FB\uFF0E\u3001\u2022#]|[ \\t\\u00A0\\u3000]{2,4}| ?- ?| / | \u2013 )';
const grouped = new RegExp(
  `(?<!${d})(?:${d}{4}${sign}${d}{4}\\1${d}{4}\\1${d}{1,4}(?:\\1${d}{1,3})?|${d}{4}${sign}${d}{6}\\2${d}{4,5}|${d}(?:${sign}${d}(?:\\3${d}){11,17}))(?!${d})`,
  'g',
);

/** Track 2, also with separators as letters: number, `=` or `D`, expiry and service code. */
const track2 = /;?([0-9]{12,19})[=D]([0-9]{4,}\??|[0-9]{3}(?![0-9]))/gi;
/** Track 1: `%B` number `^` name `^` rest. */
const track1 = /%?B([0-9]{12,19})\^[^\n?]*\??/g;

const digitValue = (character: string): number => (character.codePointAt(0) ?? 0) & 0x0f;

/** Whether digits, given as numbers, end with the check digit of ISO/IEC 7812-1 annex B ("Luhn"). */
export const passesLuhn = (values: readonly number[]): boolean => {
  let sum = 0;
  let isDoubled = false;
  for (let at = values.length - 1; at >= 0; at -= 1) {
    const value = values[at] as number;
    const weighed = isDoubled ? value * 2 : value;
    sum += weighed > 9 ? weighed - 9 : weighed;
    isDoubled = !isDoubled;
  }
  return sum % 10 === 0;
};

const maskDigits = (digits: string): string =>
  digits.slice(0, shownFirst) +
  '*'.repeat(Math.max(0, digits.length - shownFirst - shownLast)) +
  digits.slice(-shownLast);

/** Positions of the digits of a run, and whether a group of digits begins there. */
const positionsIn = (run: string): { readonly at: number; readonly isGroupStart: boolean }[] =>
  Array.from(run.matchAll(digits), ({ index }) => ({
    at: index,
    isGroupStart: index === 0 || !digit.test(run[index - 1] ?? ''),
  }));

/** Masks every card number in one run; a number begins and ends where a group of digits does. */
const maskRun = (run: string): string => {
  const positions = positionsIn(run);
  if (positions.length < shortestPan) return run;
  const values = positions.map(({ at }) => digitValue(run[at] as string));
  const characters = Array.from(run);
  let from = 0;
  while (from + shortestPan <= positions.length) {
    const length = positions[from]?.isGroupStart === true ? panLengthAt(values, positions, from) : 0;
    for (let at = from + shownFirst; at < from + length - shownLast; at += 1) {
      characters[positions[at]?.at as number] = '*';
    }
    from += Math.max(1, length);
  }
  return characters.join('');
};

const panLengthAt = (
  values: readonly number[],
  positions: readonly { readonly isGroupStart: boolean }[],
  from: number,
): number => {
  for (let length = Math.min(longestPan, values.length - from); length >= shortestPan; length -= 1) {
    const next = positions[from + length];
    const endsWithGroup = next === undefined || next.isGroupStart;
    const taken = values.slice(from, from + length);
    if (endsWithGroup && passesLuhn(taken)) return length;
  }
  return 0;
};

/** Fewest digits, near to each other, that a text must have to hold a card number or track data. */
const fewestDigits = 12;
/** How far apart two digits of one number may stand: signs count one, letters as escapes have them two, others break it. */
const widestGap = 4;

const isDigitCode = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0xff10 && code <= 0xff19) ||
  (code >= 0x660 && code <= 0x669) ||
  (code >= 0x6f0 && code <= 0x6f9);

const isLetterCode = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

const gapOf = (code: number): number => {
  if (isLetterCode(code)) return 2;
  return code >= 0x3400 && code < 0xfe00 ? widestGap + 1 : 1;
};

/** Most texts have too few digits near to each other for anything; that is seen without looking for forms. */
const isHarmless = (text: string): boolean => {
  if (text.includes('&')) return false;
  let count = 0;
  let gap = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigitCode(code)) {
      count = gap > widestGap ? 1 : count + 1;
      gap = 0;
      if (count >= fewestDigits) return false;
    } else {
      gap += gapOf(code);
    }
  }
  return !mayBeEncoded(text);
};

/** Ids that the program makes up (RFC 9562); their digits are chance, and changed they name nothing any more. */
const uuid = /\b[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\b/g;
const isWithLetters = (id: string): boolean => /[a-f]/.test(id);
/** Ids of captures say when they began and end with four hex digits, of which one at least is a letter. */
const captureId =
  /(?<![0-9A-Za-z-])20[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])-(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]-(?=[0-9]{0,3}[a-f])[0-9a-f]{4}(?![0-9A-Za-z-])/g;

const ownIds = new RegExp(`${uuid.source}|${captureId.source}`, 'g');

/** Masks what stands around ids. */
const aroundIds = (text: string, mask: (part: string) => string): string => {
  const ids = (text.match(ownIds) ?? []).filter(isWithLetters);
  let masked = '';
  let rest = text;
  for (const id of ids) {
    const at = rest.indexOf(id);
    masked += mask(rest.slice(0, at)) + id;
    rest = rest.slice(at + id.length);
  }
  return masked + mask(rest);
};

const redactPlain = (text: string): string =>
  text
    .replace(track1, (_, number: string) => `B${maskDigits(number)}^***`)
    .replace(track2, (_, number: string) => `${maskDigits(number)}=***`)
    .replace(grouped, maskRun)
    .replace(digitRun, maskRun);

/**
 * Free text with every card number (13–19 digits that pass the Luhn test, also with blanks, dashes, dots or a line break
 * between, full-width, escaped, as hex or base64) cut to its first six and last four digits, and track data masked
 * whole. Everything else stays as it is.
 */
export const redactText = (text: string): string =>
  isHarmless(text) ? text : aroundIds(text, (part) => redactPlain(maskEncoded(part, redactPlain)));

/** Lines of a printout, masked together: a number broken over two lines is found too. The number of lines stays. */
export const redactLines = (lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : redactText(lines.map((line) => line.replace(/[\r\n]/g, ' ')).join('\n')).split('\n');
