// Finds card numbers and track data in free text, in every disguise that text can have.
// It rather takes too much than too little: whoever needs a number of another kind finds it in its own field.
import { looksLikeCard } from '../identifier/cardNumber.ts';
import { passesLuhn } from '../identifier/luhn.ts';
import { redactText } from '../mask/redactText.ts';
import { type DigitAtom, digitRuns } from './digitRuns.ts';
import { type Span, spansOf, withoutSpans } from './span.ts';

const shortest = 13;
const longest = 19;
/** A number of more digits is no number that anybody needs. */
const longestLookedInto = 400;

/** Track 2 (number, `=` or `D`, expiry and service code) and track 1 (`%B` number `^` name `^` rest). */
const trackTwo = /[;B]?[0-9]{12,19} {0,2}[=Dd^] {0,2}(?:[0-9]{4,}[0-9 ]{0,60}\??|[0-9]{3}(?![0-9]))/g;
const trackOne = /%?B[0-9 ]{12,23}\^[^\n?]{0,120}\??/g;

/** Times, dates with times and our own ids: their digits make no card number. */
const harmless =
  /(?<![0-9])(?:19|20)[0-9]{2}([-./]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12][0-9]|3[01])(?:[T _-]{1,2}[0-2][0-9](?:(:?)[0-5][0-9](?:\2[0-5][0-9](?:[.,][0-9]{1,6})?)?)?(?:Z|[+-][0-2][0-9]:?[0-5][0-9])?)?(?![0-9])|(?<![0-9A-Fa-f])[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(?![0-9A-Fa-f])/g;

/** Four groups of four, or seven to ten pairs, with one and the same other sign between them. */
const equalGroups =
  /(?<![0-9])(?:[0-9]{4}([^\p{L}\p{N}\n]{1,3})[0-9]{4}\1[0-9]{4}\1[0-9]{1,7}|(?:[0-9]{2}([:,;])){6,9}[0-9]{1,2})(?![0-9])/gu;

/** Digits as their character codes: `34 31`, `\x34`, `=34`, `%34`, also with the zero bytes of UTF-16. */
const codes =
  /(?:(?:\\x|0x|%|=|\\u00|U\+00)?(?:00[ ,:;-]?)?3[0-9](?:[ ,:;-]{0,2}00(?=[ ,:;-]{0,2}3))?[ ,:;-]{0,2}){13,}/gi;

/** Chinese numerals one after the other. */
const chinese = /[〇零一二三四五六七八九]{13,19}/g;
const chineseDigits = '〇一二三四五六七八九';

/** Words after which a card or account number stands, whatever its check digit says. */
const labelled =
  /(?:[卡账帐]\s{0,2}[号號户戶]|(?<![A-Za-z])(?:CARD|ACCOUNT|ACCT|PAN|IBAN)(?![A-Za-z])\s{0,2}(?:NUMBER|NUM|NO)?)[^0-9\n]{0,16}([0-9](?:[ -]{0,2}[0-9]){11,22})(?![0-9])/dgi;

const base64 = /[A-Za-z0-9+/_-]{18,4096}={0,2}/g;

const isSame = (digits: string): boolean => /^(\d)\1*$/.test(digits);
const isNumber = (digits: string): boolean =>
  digits.length >= shortest && digits.length <= longest && passesLuhn(digits) && !/^0+$/.test(digits);

/** From the first to the last card number inside a number that is too long for one; of a very long one, all of it. */
const cardInside = (digits: string): readonly [number, number] | null => {
  if (digits.length > longestLookedInto) return [0, digits.length];
  let found: readonly [number, number] | null = null;
  for (let from = 0; from + shortest <= digits.length; from += 1) {
    for (let length = Math.min(longest, digits.length - from); length >= shortest; length -= 1) {
      if (looksLikeCard(digits.slice(from, from + length))) found = [found?.[0] ?? from, from + length];
    }
  }
  return found;
};

/** Where in a stretch of plain digits a card number stands: one that begins and ends with it, or one inside a longer one. */
const cardIn = (digits: string): readonly [number, number] | null => {
  if (isNumber(digits) || (looksLikeCard(digits) && !isSame(digits))) return [0, digits.length];
  const zeros = /^0*/.exec(digits)?.[0].length ?? 0;
  const rest = digits.slice(zeros);
  if (zeros > 0 && looksLikeCard(rest) && isNumber(rest)) return [zeros, digits.length];
  return digits.length > longest + 1 ? cardInside(digits) : null;
};

const textOf = (atoms: readonly DigitAtom[]): string => atoms.map(({ value }) => value).join('');

/** Groups of a run: places at which one begins, and the end. */
const groupStarts = (atoms: readonly DigitAtom[]): number[] => [
  ...atoms.flatMap(({ isGroupStart }, at) => (isGroupStart ? [at] : [])),
  atoms.length,
];

const cardsInRun = (atoms: readonly DigitAtom[]): Span[] => {
  const digits = textOf(atoms);
  const starts = groupStarts(atoms);
  const found: Span[] = [];
  const mark = (from: number, end: number): void => {
    found.push({ from: atoms[from]?.from ?? 0, to: atoms[end - 1]?.to ?? 0, kind: 'card' });
  };
  for (let group = 0; group + 1 < starts.length; group += 1) {
    const from = starts[group] ?? 0;
    const whole = digits.slice(from, starts[group + 1]);
    const inside = whole.length >= shortest ? cardIn(whole) : null;
    if (inside !== null) mark(from + inside[0], from + inside[1]);
    for (let next = group + 1; next < starts.length; next += 1) {
      const end = starts[next] ?? 0;
      if (end - from > longest) break;
      const joined = digits.slice(from, end);
      if (isNumber(joined) || (joined.length >= 16 && looksLikeCard(joined) && !isSame(joined))) mark(from, end);
    }
  }
  return found;
};

const cardsInCodes = (text: string): Span[] =>
  Array.from(text.matchAll(codes)).flatMap(({ 0: whole, index }) => {
    const digits = Array.from(whole.matchAll(/3([0-9])/g), (match) => match[1]).join('');
    return cardIn(digits) === null ? [] : [{ from: index, to: index + whole.length, kind: 'card' as const }];
  });

const cardsInChinese = (text: string): Span[] =>
  Array.from(text.matchAll(chinese)).flatMap(({ 0: whole, index }) => {
    const digits = Array.from(whole, (numeral) => chineseDigits.indexOf(numeral === '零' ? '〇' : numeral)).join('');
    return isNumber(digits) ? [{ from: index, to: index + whole.length, kind: 'card' as const }] : [];
  });

const cardsInGroups = (text: string): Span[] =>
  Array.from(text.matchAll(equalGroups)).flatMap(({ 0: whole, index }) =>
    isNumber(whole.replace(/\D/g, '')) ? [{ from: index, to: index + whole.length, kind: 'card' as const }] : [],
  );

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a Base64 text as characters, zero bytes left out; both alphabets, with and without filling. */
const decoded = (token: string): string => {
  let result = '';
  let bits = 0;
  let held = 0;
  for (const sign of token.replace(/-/g, '+').replace(/_/g, '/')) {
    const value = alphabet.indexOf(sign);
    if (value === -1) break;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (held >> bits) & 0xff;
    if (byte !== 0) result += String.fromCharCode(byte);
  }
  return result;
};

const hasPlainCard = (text: string): boolean =>
  digitRuns(text).some((atoms) => cardsInRun(atoms).length > 0) || text.search(trackTwo) !== -1;

const cardsInBase64 = (text: string): Span[] =>
  Array.from(text.matchAll(base64)).flatMap(({ 0: token, index }) =>
    !/^[0-9]+$/.test(token) && hasPlainCard(decoded(token))
      ? [{ from: index, to: index + token.length, kind: 'card' as const }]
      : [],
  );

const maskedRun =
  /(?:[0-9][^\p{L}\p{N}\n*]{0,3}){0,6}\*(?:[^\p{L}\p{N}\n]{0,3}\*)*(?:[^\p{L}\p{N}\n*]{0,3}[0-9]){0,4}/gu;

/** What the program's own mask would take: wherever a sign changes, as long as no place moves. */
const ownMaskSpans = (text: string): Span[] => {
  const masked = redactText(text);
  if (masked === text || masked.length !== text.length) return [];
  return Array.from(masked.matchAll(maskedRun)).flatMap(({ index, 0: run }) => {
    const original = text.slice(index, index + run.length);
    const isNew = original !== run && /[1-9]/.test(original);
    return isNew ? [{ from: index, to: index + run.length, kind: 'card' as const }] : [];
  });
};

/** Twelve signs that may be digits, or a word long enough to be a number in Base64: without them there is nothing to find. */
const mayHold = /(?:[\p{N}〇零一二三四五六七八九][^\p{N}〇零一二三四五六七八九]{0,12}){12}|[A-Za-z0-9+/_-]{18}/u;

/** Everything in a text that is or may be a card number or track data. */
export const cardSpans = (text: string): Span[] => {
  if (text.length < 12 || !mayHold.test(text)) return [];
  const tracks = [...spansOf(text, trackOne, 'track'), ...spansOf(text, trackTwo, 'track')];
  const times = spansOf(text, harmless, 'card');
  const rest = withoutSpans(text, [...tracks, ...times]);
  return [
    ...tracks,
    ...digitRuns(rest).flatMap(cardsInRun),
    ...cardsInGroups(rest),
    ...cardsInCodes(rest),
    ...cardsInChinese(rest),
    ...cardsInBase64(text),
    ...ownMaskSpans(rest),
    ...spansOf(rest, labelled, 'card', 1),
  ];
};
