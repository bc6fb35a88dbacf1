// Finds keys that stand in a text without a word for what they are: by their length and by how mixed their digits are.
import { type Span, spansOf } from './span.ts';

const atEdge = (what: string): string => `(?<![0-9A-Za-z_+/=-])${what}(?![0-9A-Za-z_+/=])`;

/** 16, 24 or 32 bytes in hex: keys of DES with two or three parts, of AES-128, -192 and -256. */
const wholeHex = new RegExp(atEdge('(?:0x)?(?:[0-9A-Fa-f]{64}|[0-9A-Fa-f]{48}|[0-9A-Fa-f]{32})'), 'g');
/** The same in pairs or groups with one sign between them, as forms and key sheets print them. */
const groupedHex =
  /(?<![0-9A-Za-z])(?:[0-9A-Fa-f]{2}(?:([ :-])[0-9A-Fa-f]{2}(?:\1[0-9A-Fa-f]{2}){14}|([ :-])[0-9A-Fa-f]{2}(?:\2[0-9A-Fa-f]{2}){22}|([ :-])[0-9A-Fa-f]{2}(?:\3[0-9A-Fa-f]{2}){30})|[0-9A-Fa-f]{4}(?:([ :-])[0-9A-Fa-f]{4})(?:\4[0-9A-Fa-f]{4}){6}(?:(?:\4[0-9A-Fa-f]{4}){4}){0,2}|[0-9A-Fa-f]{8}(?:([ :-])[0-9A-Fa-f]{8})(?:\5[0-9A-Fa-f]{8}){2}(?:(?:\5[0-9A-Fa-f]{8}){2}){0,2})(?![ :-]?[0-9A-Fa-f]{2}(?![A-Za-z]))/g;
/** Base64 of 16 bytes and more, with its filling. */
const filledBase64 = /(?<![0-9A-Za-z_+/=-])(?:[A-Za-z0-9+/]{4}){5,1000}(?:[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)(?!=)/g;

/** Different bytes that a key has at the least: of 16 random ones, fewer than 12 differ once in 70 000. */
const fewestDifferent = 12;

/** Frames of terminals are full of zeros and of digits as characters; keys are not. */
const isMixed = (text: string): boolean => {
  const pairs = text.replace(/^0x|[ :-]/g, '').match(/../g) ?? [];
  return new Set(pairs.map((pair) => pair.toLowerCase())).size >= fewestDifferent;
};

/** A number, or one digit over and over, is nobody's key. */
const isVaried = (text: string): boolean => /[A-Fa-f]/.test(text.replace(/^0x/, '')) && new Set(text).size > 6;

/** Small and large letters and digits: words with a sign at their end are none. */
const isRandom = (text: string): boolean => /[a-z]/.test(text) && /[A-Z]/.test(text) && /[0-9]/.test(text);

const mayHold =
  /[0-9A-Fa-f]{32}|(?:[0-9A-Fa-f]{2}[ :-]){15}|(?:[0-9A-Fa-f]{4}[ :-]){7}|(?:[0-9A-Fa-f]{8}[ :-]){3}|[A-Za-z0-9+/]{22}=/;

/** Everything in a text that has the form of a key. */
export const keySpans = (text: string): Span[] => {
  if (!mayHold.test(text)) return [];
  const that = (holds: (found: string) => boolean) => (span: Span) => holds(text.slice(span.from, span.to));
  return [
    ...spansOf(text, wholeHex, 'key').filter(that(isVaried)),
    ...spansOf(text, groupedHex, 'key').filter(that(isMixed)),
    ...spansOf(text, filledBase64, 'key').filter(that(isRandom)),
  ];
};
