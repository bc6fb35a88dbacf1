// The two check characters of a unified social credit code: GB 32100-2015 for the whole, GB 11714 for its organisation code.

/** The 31 characters of the code, in the order of their values; I, O, S, V and Z are left out. */
export const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const modulus = usccAlphabet.length;
/** Powers of three, modulo 31. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/** The 18th character for the first 17, which must all be of the alphabet. */
export const usccCheckFor = (first17: string): string => {
  const sum = weights.reduce((total, weight, at) => total + usccAlphabet.indexOf(first17.charAt(at)) * weight, 0);
  return usccAlphabet.charAt((modulus - (sum % modulus)) % modulus);
};

/** The check character of an organisation code for its first eight, digits or capital letters. */
export const organisationCheckFor = (first8: string): string => {
  const sum = organisationWeights.reduce(
    (total, weight, at) => total + Number.parseInt(first8.charAt(at), 36) * weight,
    0,
  );
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
};
