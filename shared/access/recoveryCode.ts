// The recovery code of the shop: shown once, printed by the owner, typed when the PIN of the owner is forgotten.

/** Capital letters that are not taken for each other or for a digit: 20 of them are 87 bits; never a card number. */
export const recoveryLetters = 'ABCDEFGHJKLMNPQRTUVWXY';

/** Letters of a code, and how many stand together on paper. */
export const recoveryLength = 20;
const groupLength = 5;

/** A code as it is printed: `ABCDE-FGHJK-LMNPQ-RTUVW`. */
export const spelledCode = (letters: string): string =>
  (letters.match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? []).join('-');

/** What was typed as the letters of a code: wide, small and with blanks or dashes; null = no code. */
export const readRecoveryCode = (typed: string): string | null => {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―]+/gu, '');
  const isCode =
    letters.length === recoveryLength && Array.from(letters).every((each) => recoveryLetters.includes(each));
  return isCode ? letters : null;
};
