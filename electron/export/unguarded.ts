// Takes away what our own files put in front of a text so that a spreadsheet leaves it alone.

/** A text with the apostrophe that csv.ts puts in front; in a workbook, one that looks like that gets one more. */
export const guardedFormula = /^'+(?:[\s\u200B]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/;

/** Text without the leading tab of an identifier, or the apostrophe before what would have been run as a formula. */
export const unguarded = (text: string): string => {
  if (text.startsWith('\t')) return text.slice(1);
  return guardedFormula.test(text) ? text.slice(1) : text;
};
