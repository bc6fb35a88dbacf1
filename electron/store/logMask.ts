// A set of entries of one block: one bit for each.

/** Entries of one block of the index. */
export const blockEntries = 4096;
const words = blockEntries / 32;

/** One bit for each entry of a block. */
export type LogMask = Uint32Array;

/** No entry. */
export const emptyMask = (): LogMask => new Uint32Array(words);

/** Every entry. */
export const fullMask = (): LogMask => new Uint32Array(words).fill(0xffff_ffff);

/** Adds the entry at this place of the block. */
export const setBit = (mask: LogMask, place: number): void => {
  mask[place >>> 5] = (mask[place >>> 5] ?? 0) | (1 << (place & 31));
};

/** Keeps only what is in the other one too. */
export const keepCommon = (mask: LogMask, other: LogMask): void => {
  for (let at = 0; at < words; at += 1) mask[at] = (mask[at] ?? 0) & (other[at] ?? 0);
};

/** Keeps the places below `end`, or those from `begin` on. */
export const keepSpan = (mask: LogMask, begin: number, end: number): void => {
  for (let at = 0; at < words; at += 1) {
    const low = Math.max(0, Math.min(32, begin - at * 32));
    const high = Math.max(0, Math.min(32, end - at * 32));
    const upTo = high === 32 ? 0xffff_ffff : (1 << high) - 1;
    const from = low === 32 ? 0 : 0xffff_ffff << low;
    mask[at] = (mask[at] ?? 0) & upTo & from;
  }
};

// Counting bits in parallel (Hacker's Delight, figure 5-2).
const bitsIn = (value: number): number => {
  let left = value - ((value >>> 1) & 0x5555_5555);
  left = (left & 0x3333_3333) + ((left >>> 2) & 0x3333_3333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
};

/** How many entries are in it. */
export const countBits = (mask: LogMask): number => {
  let count = 0;
  for (let at = 0; at < words; at += 1) count += bitsIn(mask[at] ?? 0);
  return count;
};

/** The places in it, highest first. */
export const placesOf = (mask: LogMask): readonly number[] => {
  const places: number[] = [];
  for (let at = words - 1; at >= 0; at -= 1) {
    let left = mask[at] ?? 0;
    while (left !== 0) {
      const bit = 31 - Math.clz32(left);
      places.push(at * 32 + bit);
      left &= ~(1 << bit);
    }
  }
  return places;
};
