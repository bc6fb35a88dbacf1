// The modulus-10 check of card numbers, SIM cards and mobile modules.

/** The sum that is a multiple of ten for a right number; only digits may stand in the text. */
const luhnSum = (digits: string): number => {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 48;
    const weighed = at % 2 === 1 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum;
};

/** Whether the last digit checks the others; false for anything that is not all digits. */
export const passesLuhn = (digits: string): boolean => /^\d+$/.test(digits) && luhnSum(digits) % 10 === 0;

/** The digit that belongs after these digits. */
export const luhnDigitFor = (digits: string): string => String((10 - (luhnSum(`${digits}0`) % 10)) % 10);
