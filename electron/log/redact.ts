// Masks card data in bytes, and hands on the masking of text, before anything stores, shows, logs or exports it.
import { redactLines, redactText } from '../../shared/mask/redactText.ts';

export { redactLines, redactText };

/**
 * Bytes as spaced hex text, at most `most` of them, with card numbers masked, be they digits as characters or two
 * digits a byte.
 */
export const redactedHex = (bytes: Uint8Array, most = 64): string => {
  const asText = redactText(String.fromCharCode(...bytes.subarray(0, 1024)));
  const masked = Array.from(asText, (character) => (character.codePointAt(0) ?? 0) & 0xff);
  const hex = masked.map((byte) => byte.toString(16).padStart(2, '0').toUpperCase());
  // Two digits a byte: an odd number of digits is filled with F or followed by the D of track data.
  const packed = hex.join('').replace(/[0-9]{12,19}(?=[A-F]|$)/g, (digits) => redactText(digits));
  const pairs = redactText((packed.match(/../g) ?? []).join(' ')).split(' ');
  return pairs.slice(0, most).join(' ') + (bytes.length > most ? ' …' : '');
};
