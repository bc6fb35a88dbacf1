// Makes pasted text plain: one form of every digit, blank, dash and line end, and nothing that cannot be seen.

/** Longer texts are cut; unit: UTF-16 units, as a text field counts. */
export const longestPaste = 200_000;

/** Characters that are drawn as nothing or as a blank, though Unicode calls them letters or symbols. */
const blankLetters = /[\u115f\u1160\u2800\u3164\uffa0]/g;
const lineEnds = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
/** Every control but the line end. */
const invisible = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Variation_Selector}]/gu;
/** Marks that are drawn over a digit and would hide it from whoever looks for digits. */
const marksOnDigits = /(?<=[0-9]\p{M}{0,8})\p{M}/gu;
const dashes = /[\p{Pd}\u2212\u00ac]/gu;
const cutNumber = /[0-9](?:[^\p{L}\n]{0,3}\n?[0-9]){0,40}$/u;
const isDigit = /\p{Nd}/u;

/** Value of a decimal digit of any script: its distance from the first of its ten. */
const asciiDigit = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character;
  let value = 0;
  while (value < 9 && isDigit.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
};

/** Text without control, direction and zero-width characters, full-width forms made plain; `isCut` = it was too long. */
export const cleanText = (pasted: string): { readonly text: string; readonly isCut: boolean } => {
  const isCut = pasted.length > longestPaste;
  const text = pasted
    .slice(0, longestPaste)
    .replace(lineEnds, '\n')
    .normalize('NFKC')
    .replace(/\t/g, '  ')
    .replace(blankLetters, ' ')
    .replace(invisible, '')
    .replace(/[^\S\n]/g, ' ')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(marksOnDigits, '')
    .replace(dashes, '-');
  // One character can become eighteen by normalisation.
  if (!isCut && text.length <= longestPaste) return { text, isCut: false };
  // What a number goes on with after the cut nobody knows, so it goes too.
  return { text: text.slice(0, longestPaste).replace(cutNumber, ''), isCut: true };
};
