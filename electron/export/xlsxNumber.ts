// Numbers of a spreadsheet as text, digit by digit as they stand in the file: never by way of a rounded number.
import { emptyCell, type ReadCell } from './readCell.ts';
import type { NumberStyle } from './xlsxParts.ts';

const dayMs = 86_400_000;

/** A day count of a spreadsheet as ISO text (ECMA-376-1 §18.17.4: day 1 = 1900-01-01, and a 29 February 1900 that never was). */
export const serialDate = (serial: number, is1904: boolean): string => {
  const days = is1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const at = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * 1000);
  if (Number.isNaN(at.getTime())) return '';
  const text = at.toISOString();
  return at.getTime() % dayMs === 0 ? text.slice(0, 10) : text.slice(0, 19);
};

/** `1.23E5` written out where every digit is in the file; a number with lost digits stays as it is. */
const writtenOut = (raw: string): string => {
  const match = /^(\d)(?:\.(\d+))?[eE]\+?(\d{1,2})$/.exec(raw);
  if (match === null) return raw;
  const [, first = '', rest = '', power = '0'] = match;
  const exponent = Number(power);
  // A spreadsheet keeps 15 digits; what is longer was rounded.
  return exponent > 14 || rest.length > exponent ? raw : first + rest.padEnd(exponent, '0');
};

/** A number cell: its digits, zeros in front where its format shows them, or a date where its format is one. */
export const numberCell = (raw: string, style: NumberStyle | undefined, is1904: boolean): ReadCell => {
  const trimmed = raw.trim();
  if (trimmed === '') return emptyCell;
  if (style?.isDate === true && /^\d+(\.\d+)?$/.test(trimmed)) {
    return { kind: 'date', text: serialDate(Number(trimmed), is1904), isFormula: false };
  }
  const text = writtenOut(trimmed);
  const padded = /^\d+$/.test(text) ? text.padStart(style?.zeros ?? 0, '0') : text;
  return { kind: 'number', text: padded, isFormula: false };
};
