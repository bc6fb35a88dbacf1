// Tells bank card numbers that were typed by mistake, and masks them: they are never shown, kept or logged whole.
import { passesLuhn } from './luhn.ts';

interface CardScheme {
  readonly prefix: RegExp;
  readonly lengths: readonly number[];
}

// Prefixes as published in ISO/IEC 7812 issuer lists; wide rather than narrow, for what is missed is shown.
const schemes: readonly CardScheme[] = [
  { prefix: /^4/, lengths: [13, 16, 19] },
  { prefix: /^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { prefix: /^3[47]/, lengths: [15] },
  { prefix: /^35(2[89]|[3-8])/, lengths: [16, 17, 18, 19] },
  { prefix: /^3(0[0-5]|[689])/, lengths: [14, 16] },
  { prefix: /^(50|5[6-8]|6[0-9]|81[0-7])/, lengths: [16, 17, 18, 19] },
  { prefix: /^9558/, lengths: [16, 17, 18, 19] },
];
/** Sixteen to nineteen digits, or one too many. */
const unionPayShape = /^62\d{14,18}$/;
const shownFirst = 6;
const shownLast = 4;

/**
 * Whether digits look like a card number: an issuer's prefix, a length that goes with it, and a right check digit. The
 * form of UnionPay cards counts with a wrong check digit too, for a mistyped card number is one all the same.
 */
export const looksLikeCard = (digits: string): boolean =>
  unionPayShape.test(digits) ||
  (schemes.some(({ prefix, lengths }) => lengths.includes(digits.length) && prefix.test(digits)) && passesLuhn(digits));

/** First six and last four, the form used everywhere. */
export const maskCard = (digits: string): string =>
  digits.slice(0, shownFirst) +
  '*'.repeat(Math.max(0, digits.length - shownFirst - shownLast)) +
  digits.slice(-shownLast);

const maskWindows = (run: string): string => {
  let masked = run;
  for (let from = 0; from + 13 <= run.length; from += 1) {
    for (let length = Math.min(19, run.length - from); length >= 13; length -= 1) {
      const stretch = run.slice(from, from + length);
      if (!looksLikeCard(stretch)) continue;
      masked = masked.slice(0, from) + maskCard(stretch) + masked.slice(from + length);
      from += length - 1;
      break;
    }
  }
  return masked;
};

const longestNumber = 20;

/** Text in which every run of digits that is a card number, or too long for any number and holds one, is masked. */
export const maskCardsIn = (text: string): string =>
  text.replace(/\d{13,}/g, (run) => {
    if (looksLikeCard(run)) return maskCard(run);
    return run.length > longestNumber ? maskWindows(run) : run;
  });

/** A text with its card numbers masked, whatever stands between their digits; null where it holds none. */
export const maskedForm = (text: string): string | null => {
  const masked = maskCardsIn(text);
  if (masked !== text) return masked;
  const joined = text.replace(/(?<=\d)[^0-9A-Z]+(?=\d)/gi, '');
  const maskedJoined = maskCardsIn(joined);
  return maskedJoined === joined ? null : maskedJoined;
};
