// Masks card data in a file that was read from a terminal, of which nobody knows the form, before it is kept.
import { setImmediate } from 'node:timers/promises';
import { createByteMasker } from '../log/maskBytes.ts';
import { redactText } from '../log/redact.ts';

/** A stretch of readable characters at least this long may be text; everything else is looked at as bytes too. */
const leastText = 24;

const isReadable = (byte: number): boolean =>
  (byte >= 0x20 && byte !== 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d;

/** Bytes beyond ASCII are a fifth of a text at most, unless they are UTF-8 or characters of two bytes as in GB 2312. */
const mostBeyondAscii = 1 / 5;
/** Of those that are no such character: strange signs. */
const mostAlone = 1 / 50;
const leastOfPair = 0xa1;

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Whether readable bytes are a text; other bytes of a file may be readable by chance. */
const isWritten = (bytes: Uint8Array): boolean => {
  let beyond = 0;
  let alone = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte < 0x80) continue;
    const isPair = byte >= leastOfPair && (bytes[at + 1] ?? 0) >= leastOfPair;
    if (isPair) at += 1;
    else alone += 1;
    beyond += isPair ? 2 : 1;
  }
  return beyond <= bytes.length * mostBeyondAscii || alone <= bytes.length * mostAlone || isUtf8(bytes);
};

/** Where stretches of text begin and end. */
const stretches = (bytes: Uint8Array): { readonly from: number; readonly to: number; readonly isText: boolean }[] => {
  const found: { from: number; to: number; isText: boolean }[] = [];
  let at = 0;
  while (at < bytes.length) {
    const start = at;
    while (at < bytes.length && isReadable(bytes[at] as number)) at += 1;
    const isText = at - start >= leastText && isWritten(bytes.subarray(start, at));
    if (!isText) while (at < bytes.length && !isReadable(bytes[at] as number)) at += 1;
    const last = found.at(-1);
    if (!isText && last?.isText === false) last.to = at;
    else found.push({ from: start, to: at, isText });
  }
  return found;
};

const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => (character.codePointAt(0) ?? 0) & 0xff);

const textOf = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
};

const maskPiece = (bytes: Uint8Array): Uint8Array => {
  const masked = bytes.slice();
  for (const { from, to, isText } of stretches(bytes)) {
    if (!isText) masked.set(createByteMasker().mask(bytes.subarray(from, to), true), from);
  }
  return latin1(redactText(textOf(masked)));
};

/** So much is masked at a time, so that everything else gets its turn. */
const pieceBytes = 262_144;
/** How far after that a place is looked for at which no number can go on. */
const searchBytes = 65_536;
/** No number, separators and track data included, is longer than this on either side of a cut. */
const reachBytes = 120;
const newLine = 0x0a;
const asterisk = 0x2a;

const isDecimal = (byte: number): boolean => byte >>> 4 <= 9 && (byte & 0x0f) <= 9;

/** Whether what stands before `end`, margins left out, is no digit: then no number goes on in the next line. */
const endsWithoutDigit = (bytes: Uint8Array, end: number): boolean => {
  let at = end - 1;
  while (at >= 0 && (bytes[at] === 0x0d || bytes[at] === 0x20 || bytes[at] === 0x09)) at -= 1;
  const last = bytes[at] ?? 0;
  return last < 0x30 || last > 0x39;
};

/** The end of the first line after `from` behind which no number goes on; -1 if there is none near. */
const lineEnd = (bytes: Uint8Array, from: number): number => {
  const limit = Math.min(bytes.length, from + searchBytes);
  for (let at = bytes.indexOf(newLine, from); at !== -1 && at < limit; at = bytes.indexOf(newLine, at + 1)) {
    if (endsWithoutDigit(bytes, at)) return at + 1;
  }
  return -1;
};

/** Overwrites all digits around a cut in the middle of something. */
const blindAround = (bytes: Uint8Array, cut: number): void => {
  const end = Math.min(bytes.length, cut + reachBytes);
  for (let at = Math.max(0, cut - reachBytes); at < end; at += 1) {
    if (isDecimal(bytes[at] as number)) bytes[at] = asterisk;
  }
};

/**
 * The file with every card number cut to its first six and last four digits and track data gone: numbers as characters
 * anywhere, and two digits to a byte wherever it is not plain text. Text may become a little shorter.
 */
export const maskFile = async (content: Uint8Array): Promise<Uint8Array> => {
  const bytes = content.slice();
  const pieces: Uint8Array[] = [];
  let from = 0;
  while (from < bytes.length) {
    let to = bytes.length;
    if (bytes.length - from > pieceBytes + searchBytes) {
      to = lineEnd(bytes, from + pieceBytes);
      if (to === -1) {
        to = from + pieceBytes;
        blindAround(bytes, to);
      }
    }
    pieces.push(maskPiece(bytes.subarray(from, to)));
    from = to;
    await setImmediate();
  }
  return Uint8Array.from(Buffer.concat(pieces));
};
