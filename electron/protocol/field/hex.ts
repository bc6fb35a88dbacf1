// Bytes as hex text and back.

/** Upper-case hex digits without spaces: `11E930EC`. */
export const toHex = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text.toUpperCase();
};

/** Upper-case hex pairs with spaces between: `06 0F 00`. */
export const toSpacedHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(' ');

/** The bytes of hex text, spaces ignored; throws on anything else, since such text is always written by us. */
export const fromHex = (text: string): Uint8Array => {
  const digits = text.replace(/\s+/g, '');
  if (!/^([0-9a-fA-F]{2})*$/.test(digits)) throw new Error(`not hex: ${text}`);
  return Uint8Array.from({ length: digits.length / 2 }, (_, at) =>
    Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16),
  );
};
