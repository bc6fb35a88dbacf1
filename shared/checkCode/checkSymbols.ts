// The two check characters: a Hamming code over the field of 19 elements, at most 20 characters long.

/** Two sums that are zero for a code without mistake. */
interface Syndrome {
  readonly plain: number;
  readonly weighted: number;
}

const prime = 19;
const modulo = (value: number): number => ((value % prime) + prime) % prime;

/**
 * What each place adds to the two sums. No two places add in the same proportion, which is why any one or any two wrong
 * characters are noticed, wherever they stand: the swap of any two included.
 */
const shareOf = (place: number, length: number): Syndrome => {
  if (place === length - 1) return { plain: 0, weighted: 1 };
  if (place === length - 2) return { plain: 1, weighted: prime - 1 };
  return { plain: 1, weighted: place };
};

const syndromeOf = (values: readonly number[]): Syndrome => {
  let plain = 0;
  let weighted = 0;
  values.forEach((value, place) => {
    const share = shareOf(place, values.length);
    plain += value * share.plain;
    weighted += value * share.weighted;
  });
  return { plain: modulo(plain), weighted: modulo(weighted) };
};

/** Whether two check characters at the end fit what is before them. */
export const isSound = (values: readonly number[]): boolean => {
  const { plain, weighted } = syndromeOf(values);
  return plain === 0 && weighted === 0;
};

/** The values with their two check values behind; values are 0 to 18, at most 18 of them. */
export const withCheckValues = (values: readonly number[]): readonly number[] => {
  const first = modulo(-syndromeOf([...values, 0, 0]).plain);
  const second = modulo(-syndromeOf([...values, first, 0]).weighted);
  return [...values, first, second];
};

const swapped = (values: readonly number[], place: number): readonly number[] => [
  ...values.slice(0, place),
  ...values.slice(place + 1, place + 2),
  ...values.slice(place, place + 1),
  ...values.slice(place + 2),
];

/** Every way to make the values sound again by one other character, or by swapping two neighbours. */
export const possibleRepairs = (
  values: readonly number[],
): readonly { places: number[]; values: readonly number[] }[] => {
  const { plain, weighted } = syndromeOf(values);
  const repairs: { places: number[]; values: readonly number[] }[] = [];
  values.forEach((value, place) => {
    const share = shareOf(place, values.length);
    for (let error = 1; error < prime; error += 1) {
      if (modulo(share.plain * error) !== plain || modulo(share.weighted * error) !== weighted) continue;
      repairs.push({ places: [place], values: values.with(place, modulo(value - error)) });
    }
    const turned = swapped(values, place);
    if (place < values.length - 1 && isSound(turned)) repairs.push({ places: [place, place + 1], values: turned });
  });
  return repairs;
};
