// Which numbers occurred, at one bit each: a million entries take 125 kB.

/** A set of positive numbers below 2^31. */
export interface NumberSet {
  readonly add: (number: number) => void;
  readonly has: (number: number) => boolean;
}

/** An empty set. */
export const createNumberSet = (): NumberSet => {
  let bits = new Uint8Array(1024);
  return {
    add: (number) => {
      const at = Math.floor(number / 8);
      if (at >= bits.length) {
        const larger = new Uint8Array(Math.max(bits.length * 2, at + 1));
        larger.set(bits);
        bits = larger;
      }
      bits[at] = (bits[at] ?? 0) | (1 << (number % 8));
    },
    has: (number) => ((bits[Math.floor(number / 8)] ?? 0) & (1 << (number % 8))) !== 0,
  };
};
