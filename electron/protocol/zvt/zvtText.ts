// Text as ZVT terminals send it: CP437 by the document, Latin-1 or UTF-8 by some makers, another set where one was agreed
// on in a registration (PROTOCOL.md §7).
import { decodeCp437 } from '../field/cp437.ts';
import { findTag, type TlvNode } from './zvtTlv.ts';

/**
 * A character set as tag 14 names it: 00 the seven-bit one of ZVT, 01–10 (hexadecimal) ISO 8859-1 … -16, FE UTF-8, FF
 * CP437. Null: nothing was agreed on, so it is guessed.
 */
export type CharacterSet = number | null;

const sevenBitSet = 0x00;
const lastIso = 0x10;
const utf8Set = 0xfe;
const cp437Set = 0xff;

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const anyUtf8 = new TextDecoder('utf-8');
/** Letters of German and French in Latin-1; in CP437 these bytes are frames, Greek and signs that receipts hardly use. */
const latin1Letters: ReadonlySet<number> = new Set([
  0xc4, 0xd6, 0xdc, 0xe4, 0xf6, 0xfc, 0xdf, 0xe9, 0xe8, 0xe0, 0xea, 0xe7, 0xc9, 0xb0, 0xa7,
]);
/** The same letters in CP437: Ä Ö Ü ä ö ü é è à ê ç É §-less, ß. */
const cp437Letters: ReadonlySet<number> = new Set([
  0x8e, 0x99, 0x9a, 0x84, 0x94, 0x81, 0xe1, 0x82, 0x8a, 0x85, 0x88, 0x87, 0x90, 0xf8,
]);

const utf8OrNull = (bytes: Uint8Array): string | null => {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
};

const count = (bytes: Uint8Array, letters: ReadonlySet<number>): number => {
  let found = 0;
  for (const byte of bytes) if (letters.has(byte)) found += 1;
  return found;
};

const latin1 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

/** UTF-8 if it is valid as such, Latin-1 if its letters are more likely, CP437 otherwise. */
const guess = (bytes: Uint8Array): string => {
  if (bytes.every((byte) => byte < 0x80)) return latin1(bytes);
  const utf8 = utf8OrNull(bytes);
  if (utf8 !== null) return utf8;
  return count(bytes, latin1Letters) > count(bytes, cp437Letters) ? latin1(bytes) : decodeCp437(bytes);
};

const sevenBit: Readonly<Record<string, string>> = {
  '[': 'Ä',
  '\\': 'Ö',
  ']': 'Ü',
  '{': 'ä',
  '|': 'ö',
  '}': 'ü',
  '~': 'ß',
};
const withGermanLetters = (text: string): string => text.replace(/[[\\\]{|}~]/g, (sign) => sevenBit[sign] ?? sign);

/** ISO 8859-`part`. The system's decoders hold Windows letters at 80–9F, which in ISO 8859 are controls. Part 12 was never made. */
const iso8859 = (bytes: Uint8Array, part: number): string => {
  if (part === 1 || part === 12) return latin1(bytes);
  const decoder = new TextDecoder(`iso-8859-${String(part)}`);
  let text = '';
  for (const byte of bytes) text += byte < 0xa0 ? String.fromCharCode(byte) : decoder.decode(Uint8Array.of(byte));
  return text;
};

/** The characters; by the set that was agreed on, else by what they look like. */
export const decodeText = (bytes: Uint8Array, set: CharacterSet = null): string => {
  if (set === sevenBitSet) return withGermanLetters(latin1(bytes));
  if (set === utf8Set) return anyUtf8.decode(bytes);
  if (set === cp437Set) return decodeCp437(bytes);
  return set !== null && set <= lastIso ? iso8859(bytes, set) : guess(bytes);
};

/** A text of one line: control characters become blanks, blanks at both ends go. */
export const decodeName = (bytes: Uint8Array, set: CharacterSet = null): string =>
  decodeText(bytes, set)
    .replace(/\p{Cc}/gu, ' ')
    .trim();

/** 7-bit ZVT text, in which seven signs stand for German letters (ZVT PA00P015 rev 13.08, software version of 05 01). */
export const decodeSevenBit = (bytes: Uint8Array): string => withGermanLetters(decodeName(bytes));

/**
 * The set that the completion of a registration names (27 {14 …}). Only one that is named alone is agreed on: several are
 * those that the terminal has, of which nobody chose.
 */
export const agreedSet = (nodes: readonly TlvNode[]): CharacterSet => {
  const named = (findTag(nodes, 0x27)?.children ?? []).filter(({ tag }) => tag === 0x14);
  const [only] = named;
  return named.length === 1 && only?.value.length === 1 ? (only.value[0] ?? null) : null;
};
