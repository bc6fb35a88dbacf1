// What bytes of a text tell about how a spreadsheet would take it, without reading them as a text.

const encoder = new TextEncoder();

// Blanks beyond ASCII as ECMAScript knows them, and the full-width signs with which a formula can begin (csv.ts).
const blanks =
  '\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF';
const formulaSigns = '\uFF1D\uFF0B\uFF0D\uFF20';

const packed = (bytes: Uint8Array, at: number, length: number): number => {
  let value = 0;
  for (let index = 0; index < length; index += 1) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
};
const packedSet = (characters: string): ReadonlySet<number> =>
  new Set(
    Array.from(characters, (character) => {
      const bytes = encoder.encode(character);
      return packed(bytes, 0, bytes.length);
    }),
  );
const blankSet = packedSet(blanks);
const oddStarts = packedSet(blanks + formulaSigns);
const asciiStarts: ReadonlySet<number> = new Set(encoder.encode("'=+-@ "));

const isOddStart = (bytes: Uint8Array, begin: number): boolean => {
  const first = bytes[begin] ?? 0;
  if (first < 0x80) return asciiStarts.has(first);
  return oddStarts.has(packed(bytes, begin, first === 0xc2 ? 2 : 3));
};

const isOddEnd = (bytes: Uint8Array, end: number): boolean => {
  const last = bytes[end - 1] ?? 0;
  if (last < 0x80) return last === 0x20;
  return blankSet.has(packed(bytes, end - 3, 3)) || blankSet.has(packed(bytes, end - 2, 2));
};

/**
 * Whether a text without control characters stands in a cell as it is, with or without quotation marks around it: it is
 * not empty, begins neither like a formula nor with an apostrophe, and has no blank at its ends.
 */
export const isPlainText = (bytes: Uint8Array, begin: number, end: number): boolean =>
  end > begin && !isOddStart(bytes, begin) && !isOddEnd(bytes, end);

const dash = 0x2d;
const isHexDigit = Uint8Array.from({ length: 256 }, (_, byte) =>
  (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x66) ? 1 : 0,
);

/** Whether all bytes are lower-case hex digits. */
export const isHex = (bytes: Uint8Array, begin: number, end: number): boolean => {
  for (let at = begin; at < end; at += 1) if (isHexDigit[bytes[at] ?? 0] === 0) return false;
  return true;
};

/** Whether the bytes are an id in the form of RFC 9562, which no spreadsheet takes for anything else. */
export const isUuid = (bytes: Uint8Array, begin: number, end: number): boolean =>
  end - begin === 36 &&
  bytes[begin + 8] === dash &&
  bytes[begin + 13] === dash &&
  bytes[begin + 18] === dash &&
  bytes[begin + 23] === dash &&
  isHex(bytes, begin, begin + 8) &&
  isHex(bytes, begin + 9, begin + 13) &&
  isHex(bytes, begin + 14, begin + 18) &&
  isHex(bytes, begin + 19, begin + 23) &&
  isHex(bytes, begin + 24, end);
