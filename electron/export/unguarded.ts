// Takes away what our own files put in front of a text so that a spreadsheet leaves it alone.

/** Text without the leading tab of an identifier, or the apostrophe before what would have been run as a formula. */
export const unguarded = (text: string): string => {
  if (text.startsWith('\t')) return text.slice(1);
  return /^'+[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? text.slice(1) : text;
};
