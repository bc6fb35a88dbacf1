// Text as ZVT terminals send it: CP437 by the document, Latin-1 or UTF-8 by some makers (PROTOCOL.md §7).
import { decodeCp437 } from '../field/cp437.ts';

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
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

/** The characters; UTF-8 if it is valid as such, Latin-1 if its letters are more likely, CP437 otherwise. */
export const decodeText = (bytes: Uint8Array): string => {
  if (bytes.every((byte) => byte < 0x80)) return String.fromCharCode(...bytes);
  const utf8 = utf8OrNull(bytes);
  if (utf8 !== null) return utf8;
  if (count(bytes, latin1Letters) > count(bytes, cp437Letters)) return String.fromCharCode(...bytes);
  return decodeCp437(bytes);
};

/** A text of one line: control characters become blanks, blanks at both ends go. */
export const decodeName = (bytes: Uint8Array): string =>
  decodeText(bytes)
    .replace(/\p{Cc}/gu, ' ')
    .trim();

const sevenBit: Readonly<Record<string, string>> = {
  '[': 'Ä',
  '\\': 'Ö',
  ']': 'Ü',
  '{': 'ä',
  '|': 'ö',
  '}': 'ü',
  '~': 'ß',
};

/** 7-bit ZVT text, in which seven signs stand for German letters (ZVT PA00P015 rev 13.08, software version of 05 01). */
export const decodeSevenBit = (bytes: Uint8Array): string =>
  decodeName(bytes).replace(/[[\\\]{|}~]/g, (sign) => sevenBit[sign] ?? sign);
