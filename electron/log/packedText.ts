// Tells characters from packed numbers: letters, digits and blanks are bytes of two digits each, too.

const isPlain = (byte: number): boolean => byte === 0x20 || (byte >= 0x30 && byte <= 0x39);

/** How many bytes before each place are digits as characters, or blanks: a stretch of nothing else is no packed number. */
export const plainBefore = (bytes: Uint8Array): Uint32Array => {
  const sums = new Uint32Array(bytes.length + 1);
  for (let at = 0; at < bytes.length; at += 1) {
    sums[at + 1] = (sums[at] as number) + (isPlain(bytes[at] as number) ? 1 : 0);
  }
  return sums;
};

const isBlank = (byte: number): boolean =>
  byte === 0x20 || byte === 0x22 || byte === 0x09 || byte === 0x0a || byte === 0x0d;

const isLetterOrDigit = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);

// All letters small, all great, or great ones before small ones, then a number; or a number in hex. The end may be cut.
const word = /^(?:(?:[a-z]*(?:[A-Z][a-z]{2,})*(?:[A-Z][a-z]?)?|[A-Z]+)\d*|[\dA-F]+|[\da-f]+)$/;

/** How many bytes of a text before each place are words, numbers or blanks: packed numbers are signs and letters mixed. */
export const wordsBefore = (bytes: Uint8Array): Uint32Array => {
  const sums = new Uint32Array(bytes.length + 1);
  let at = 0;
  const count = (end: number, each: 0 | 1): void => {
    for (; at < end; at += 1) sums[at + 1] = (sums[at] as number) + each;
  };
  while (at < bytes.length) {
    let end = at;
    while (end < bytes.length && isLetterOrDigit(bytes[end] as number)) end += 1;
    if (end === at) count(at + 1, isBlank(bytes[at] as number) ? 1 : 0);
    else count(end, word.test(Buffer.from(bytes.subarray(at, end)).toString('latin1')) ? 1 : 0);
  }
  return sums;
};
