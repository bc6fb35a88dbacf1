// Masks card data in a file that was read from a terminal, of which nobody knows the form, before it is kept.
import { createByteMasker } from '../log/maskBytes.ts';
import { redactText } from '../log/redact.ts';

/** A stretch of readable characters at least this long is text; everything else is looked at as bytes too. */
const leastText = 24;

const isReadable = (byte: number): boolean =>
  (byte >= 0x20 && byte !== 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d;

/** Where stretches of text begin and end. */
const stretches = (bytes: Uint8Array): { readonly from: number; readonly to: number; readonly isText: boolean }[] => {
  const found: { from: number; to: number; isText: boolean }[] = [];
  let at = 0;
  while (at < bytes.length) {
    const start = at;
    while (at < bytes.length && isReadable(bytes[at] as number)) at += 1;
    const isText = at - start >= leastText;
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

/**
 * The file with every card number cut to its first six and last four digits and track data gone: numbers as characters
 * anywhere, and two digits to a byte wherever it is not plain text. Text may become a little shorter.
 */
export const maskFile = (bytes: Uint8Array): Uint8Array => {
  const masked = bytes.slice();
  for (const { from, to, isText } of stretches(bytes)) {
    if (!isText) masked.set(createByteMasker().mask(bytes.subarray(from, to), true), from);
  }
  return latin1(redactText(textOf(masked)));
};
