// Binary coded decimals: two digits a byte, most significant first.
import { fromHex, toHex } from './hex.ts';

/** The digits with their leading zeros; null if a nibble is no digit. */
export const decodeBcd = (bytes: Uint8Array): string | null => {
  const digits = toHex(bytes);
  return /^\d*$/.test(digits) ? digits : null;
};

/** The digits before the `F` that fills an odd or short number at its right end; null if anything else is no digit. */
export const decodeFilledBcd = (bytes: Uint8Array): string | null => /^(\d*)F*$/.exec(toHex(bytes))?.[1] ?? null;

/** Digits as BCD of exactly `length` bytes, with leading zeros. Throws if they do not fit: that is a bug of ours. */
export const encodeBcd = (digits: string, length: number): Uint8Array => {
  if (!/^\d*$/.test(digits) || digits.length > length * 2) throw new Error(`not ${String(length * 2)} digits`);
  return fromHex(digits.padStart(length * 2, '0'));
};

/** Digits as BCD of exactly `length` bytes, filled with `F` at the right end. Throws if they do not fit. */
export const encodeFilledBcd = (digits: string, length: number): Uint8Array => {
  if (!/^\d*$/.test(digits) || digits.length > length * 2) throw new Error(`not ${String(length * 2)} digits`);
  return fromHex(digits.padEnd(length * 2, 'F'));
};
