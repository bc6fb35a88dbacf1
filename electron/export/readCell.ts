// A table as it was read from a file, before anybody says what its columns mean.

/** One cell. `number` and `date` only come from spreadsheets; a `date` is ISO text. Formulas are never evaluated. */
export interface ReadCell {
  readonly text: string;
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error';
  readonly isFormula: boolean;
}

/** One row; `number` as the spreadsheet counts, from 1, the header and empty rows included. */
export interface ReadRow {
  readonly number: number;
  readonly cells: readonly ReadCell[];
}

/** What stands where nothing stands. */
export const emptyCell: ReadCell = { text: '', kind: 'text', isFormula: false };

/** Whether a row holds nothing but blanks. */
export const isEmptyRow = ({ cells }: ReadRow): boolean =>
  cells.every((cell) => !cell.isFormula && /^[\s\uFEFF\u200B]*$/u.test(cell.text));
