// Outputs of Android's shell tools as lines, whatever ends them and however they ended.

/** Lines without their ends; an old shell ends lines with CR LF, and some with CR CR LF. */
export const linesOf = (text: string): string[] => text.split(/\r*\n/).map((line) => line.replace(/\r+$/, ''));

/**
 * Only what surely came whole: an output that may have been cut off loses its last line unless a line end closes it, for
 * `level: 8` may have been `level: 85`.
 */
export const wholeLines = (text: string): string => text.slice(0, text.lastIndexOf('\n') + 1);

/** A whole number as it stands in a text; null for anything else. */
export const wholeNumber = (text: string | undefined): number | null =>
  text !== undefined && /^[+-]?\d{1,15}$/.test(text.trim()) ? Number(text.trim()) : null;

/** A decimal number as it stands in a text; null for anything else (`NaN` too). */
export const decimalNumber = (text: string | undefined): number | null =>
  text !== undefined && /^[+-]?\d{1,12}(\.\d{1,12})?$/.test(text.trim()) ? Number(text.trim()) : null;
