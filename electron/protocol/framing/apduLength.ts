// How long an APDU says it is: CLASS INSTR LEN, or CLASS INSTR FF lo hi (ZVT PA00P016 rev 04 §5.2).

/** Longest APDU: five bytes of head and 65535 of data. */
export const longestApdu = 65_540;

/** Number of bytes of the whole APDU that begins at `start`; null while its head is not complete before `end`. */
export const apduLength = (bytes: Uint8Array, start = 0, end = bytes.length): number | null => {
  if (end - start < 3) return null;
  const short = bytes[start + 2] as number;
  if (short !== 0xff) return short + 3;
  if (end - start < 5) return null;
  return ((bytes[start + 3] as number) | ((bytes[start + 4] as number) << 8)) + 5;
};
