// Finds every card number that a run of digits may hold, wherever in it the number begins.

const shortestPan = 13;
const longestPan = 19;
/** What stays readable: issuer and the last four, as on any receipt. */
const shownFirst = 6;
const shownLast = 4;

const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9] as const;

/**
 * Marks the middle of every stretch of 13 to 19 digits that passes the Luhn test, at any place of the run; `marks` has
 * one entry for each digit. A stretch that `isHarmless` is left alone.
 */
export const markPans = (
  digits: ArrayLike<number>,
  marks: Uint8Array,
  isHarmless: (from: number, end: number) => boolean = () => false,
): void => {
  const { length } = digits;
  if (length < shortestPan) return;
  // From each place two sums run on: which digits are doubled depends on whether the number's length is even or odd.
  for (let from = 0; from + shortestPan <= length; from += 1) {
    let even = 0;
    let odd = 0;
    const end = Math.min(length, from + longestPan);
    for (let at = from; at < end; at += 1) {
      const digit = digits[at] as number;
      const twice = doubled[digit] as number;
      const isEvenPlace = (at - from) % 2 === 0;
      even += isEvenPlace ? twice : digit;
      odd += isEvenPlace ? digit : twice;
      const count = at - from + 1;
      if (count >= shortestPan && (count % 2 === 0 ? even : odd) % 10 === 0 && !isHarmless(from, at + 1)) {
        marks.fill(1, from + shownFirst, from + count - shownLast);
      }
    }
  }
};

/** Marks what a number of track data may be that ends with the run, whatever its check digit says. */
export const markTrackNumber = (length: number, marks: Uint8Array): void => {
  const from = Math.max(0, length - (longestPan - shownFirst));
  if (from < length - shownLast) marks.fill(1, from, length - shownLast);
};

/** Marks all but the first six digits of a run that was cut off: nobody knows what comes after the cut. */
export const markCutRun = (length: number, marks: Uint8Array): void => {
  if (length > shownFirst) marks.fill(1, shownFirst, length);
};
