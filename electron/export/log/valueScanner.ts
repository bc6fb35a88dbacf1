// Finds where a value of a canonical text ends, byte by byte, and whether it can be copied just as it stands.

/** The values. Each answers with the first byte behind the value that begins there; -1 = it has to be read in full. */
export interface ValueScanner {
  /** A text without escapes, with too few digits to hold a card number. */
  readonly text: (bytes: Uint8Array, begin: number) => number;
  /** A text without escapes that the gate against card numbers does not look at: an id, a serial number, a known word. */
  readonly exemptText: (bytes: Uint8Array, begin: number) => number;
  /** A number as ECMAScript writes it. */
  readonly number: (bytes: Uint8Array, begin: number) => number;
  /** `true` */
  readonly yes: (bytes: Uint8Array, begin: number) => number;
  /** What was there before or after a change. */
  readonly change: (bytes: Uint8Array, begin: number) => number;
  /** Whether the value found last was a text, between quotation marks. */
  readonly isQuoted: () => boolean;
  /** Whether a comma or a semicolon stands in it, or, in other than a text, a quotation mark. */
  readonly isSeparated: () => boolean;
}

/** From this many digits on the gate looks at a text: see maskEntry.ts. */
const fewestDigits = 12;
const deepest = 16;
/** Numbers up to here are written with the digits that they were read from. */
const mostDigits = 15;
const mostDecimals = 6;

const [quote, comma, minus, dot, colon] = [0x22, 0x2c, 0x2d, 0x2e, 0x3a];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];

/** What a byte of a text is: nothing special, a digit, a separator, the begin of a digit of another writing, or the end. */
const [digit, separator, otherDigit, stop] = [1, 2, 3, 4];
const signOf = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte < 0x20 || byte === quote || byte === 0x5c) return stop;
  if (byte >= 0x30 && byte <= 0x39) return digit;
  if (byte === comma || byte === 0x3b) return separator;
  return byte === 0xef || byte === 0xd9 || byte === 0xdb ? otherDigit : 0;
});

/** Full-width, Arabic or Persian. */
const isOtherDigit = (bytes: Uint8Array, at: number): boolean => {
  const first = bytes[at];
  const second = bytes[at + 1] ?? 0;
  const third = bytes[at + 2] ?? 0;
  if (first === 0xd9) return second >= 0xa0 && second <= 0xa9;
  if (first === 0xdb) return second >= 0xb0 && second <= 0xb9;
  return second === 0xbc && third >= 0x90 && third <= 0x99;
};

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;

const behindDigits = (bytes: Uint8Array, begin: number): number => {
  let at = begin;
  while (isDigit(bytes[at])) at += 1;
  return at;
};

const behindDecimals = (bytes: Uint8Array, begin: number): number => {
  const end = behindDigits(bytes, begin);
  return end === begin || end - begin > mostDecimals || bytes[end - 1] === 0x30 ? -1 : end;
};

const behindNumber = (bytes: Uint8Array, begin: number): number => {
  const first = bytes[begin] === minus ? begin + 1 : begin;
  const whole = behindDigits(bytes, first);
  if (whole === first || (bytes[first] === 0x30 && whole > first + 1)) return -1;
  const isDecimal = bytes[whole] === dot;
  const end = isDecimal ? behindDecimals(bytes, whole + 1) : whole;
  // Nothing below zero by nothing.
  if (first > begin && bytes[first] === 0x30 && !isDecimal) return -1;
  return end - first > mostDigits || bytes[end] === 0x45 || bytes[end] === 0x65 ? -1 : end;
};

const behindWord = (bytes: Uint8Array, begin: number, word: string): number => {
  for (let at = 0; at < word.length; at += 1) if (bytes[begin + at] !== word.charCodeAt(at)) return -1;
  return begin + word.length;
};

/** Whether the name from `begin` stands behind the one from `before`, both without anything but ASCII. */
const isInOrder = (bytes: Uint8Array, [before, beforeEnd]: readonly [number, number], begin: number): boolean => {
  for (let at = 0; ; at += 1) {
    const one = bytes[before + at] ?? 0;
    const other = bytes[begin + at] ?? 0;
    if (other === quote || one >= 0x80 || other >= 0x80) return false;
    if (before + at === beforeEnd) return true;
    if (one !== other) return one < other;
  }
};

/** A text that is JSON itself, or begins like it, stands in a cell in another form. */
const mayBeJson = new Set(Array.from('{["-0123456789tfn ', (character) => character.charCodeAt(0)));

/** A scanner; one serves any number of values, one after the other. */
export const createValueScanner = (): ValueScanner => {
  let digits = 0;
  let isSeparated = false;
  let isQuoted = false;

  /** The closing quotation mark of the text whose opening one stands at `begin`. */
  const closing = (bytes: Uint8Array, begin: number): number => {
    if (bytes[begin] !== quote) return -1;
    for (let at = begin + 1; at < bytes.length; at += 1) {
      const sign = signOf[bytes[at] as number];
      if (sign === 0) continue;
      if (sign === stop) return bytes[at] === quote ? at : -1;
      if (sign === digit) digits += 1;
      else if (sign === separator) isSeparated = true;
      else if (isOtherDigit(bytes, at)) digits += 1;
    }
    return -1;
  };

  const behindText = (bytes: Uint8Array, begin: number): number => {
    digits = 0;
    isSeparated = false;
    isQuoted = true;
    const end = closing(bytes, begin);
    return end === -1 ? -1 : end + 1;
  };

  const gated = (end: number): number => (digits >= fewestDigits ? -1 : end);

  const behindList = (bytes: Uint8Array, begin: number, depth: number): number => {
    let at = begin;
    for (;;) {
      at = behindAny(bytes, at + 1, depth);
      if (at === -1) return -1;
      if (bytes[at] === closeBracket) return at + 1;
      if (bytes[at] !== comma) return -1;
      isSeparated = true;
    }
  };

  const behindMembers = (bytes: Uint8Array, begin: number, depth: number): number => {
    let at = begin;
    let before: readonly [number, number] = [-1, -1];
    for (;;) {
      const name = at + 1;
      const end = closing(bytes, name);
      if (end === -1 || bytes[end + 1] !== colon) return -1;
      if (before[0] !== -1 && !isInOrder(bytes, before, name + 1)) return -1;
      before = [name + 1, end];
      at = behindAny(bytes, end + 2, depth);
      if (at === -1) return -1;
      if (bytes[at] === closeBrace) return at + 1;
      if (bytes[at] !== comma) return -1;
    }
  };

  const behindPlain = (bytes: Uint8Array, begin: number): number => {
    const first = bytes[begin];
    if (first === 0x74) return behindWord(bytes, begin, 'true');
    if (first === 0x66) return behindWord(bytes, begin, 'false');
    if (first === 0x6e) return behindWord(bytes, begin, 'null');
    const end = behindNumber(bytes, begin);
    digits += Math.max(0, end - begin);
    return end;
  };

  const behindAny = (bytes: Uint8Array, begin: number, depth: number): number => {
    if (depth > deepest) return -1;
    const first = bytes[begin];
    if (first === openBrace || first === quote) isSeparated = true;
    if (first === openBrace) return behindMembers(bytes, begin, depth + 1);
    if (first === openBracket) return behindList(bytes, begin, depth + 1);
    if (first !== quote) return behindPlain(bytes, begin);
    const end = closing(bytes, begin);
    return end === -1 ? -1 : end + 1;
  };

  const behindChange = (bytes: Uint8Array, begin: number): number => {
    if (bytes[begin] === quote) {
      return mayBeJson.has(bytes[begin + 1] ?? quote) ? -1 : gated(behindText(bytes, begin));
    }
    digits = 0;
    isSeparated = false;
    isQuoted = false;
    // A number below zero would be taken for a formula, and nothing is no value.
    return bytes[begin] === minus || bytes[begin] === 0x6e ? -1 : gated(behindAny(bytes, begin, 0));
  };

  const unquoted = (end: number): number => {
    isQuoted = false;
    isSeparated = false;
    return end;
  };

  return {
    text: (bytes, begin) => gated(behindText(bytes, begin)),
    exemptText: behindText,
    number: (bytes, begin) => unquoted(behindNumber(bytes, begin)),
    yes: (bytes, begin) => unquoted(behindWord(bytes, begin, 'true')),
    change: behindChange,
    isQuoted: () => isQuoted,
    isSeparated: () => isSeparated,
  };
};
