// Whole numbers as bytes; big-endian unless the name says otherwise.

/** Unsigned number of all the bytes, at most six of them. */
export const decodeUnsigned = (bytes: Uint8Array): number => {
  let value = 0;
  for (const byte of bytes) value = value * 256 + byte;
  return value;
};

/** Two's complement number of all the bytes, at most six of them. */
export const decodeSigned = (bytes: Uint8Array): number => {
  const value = decodeUnsigned(bytes);
  return (bytes[0] ?? 0) >= 0x80 ? value - 256 ** bytes.length : value;
};

/** A number, negative ones as two's complement, in exactly `length` bytes. Throws if it does not fit: a bug of ours. */
export const encodeInteger = (value: number, length: number): Uint8Array => {
  const span = 256 ** length;
  if (!Number.isInteger(value) || value >= span || value < -span / 2) {
    throw new Error(`${String(value)} does not fit ${String(length)} bytes`);
  }
  const bytes = new Uint8Array(length);
  let rest = value < 0 ? value + span : value;
  for (let at = length - 1; at >= 0; at -= 1) {
    bytes[at] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  return bytes;
};
