// What a person types into a field for a number.

/** Empty = null; anything that is no number = NaN. A comma or a full-width point stands for the decimal point. */
export const typedNumber = (typed: string): number | null => {
  const text = typed.normalize('NFKC').trim().replace(',', '.').replace('。', '.');
  if (text === '') return null;
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
};
