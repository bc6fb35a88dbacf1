import { describe, expect, it } from 'vitest';
import { numberCell, serialDate } from '../../../../electron/export/xlsxNumber.ts';

describe('numbers of a spreadsheet', () => {
  it.each([
    ['12345678', '12345678'],
    ['1.2345678E7', '12345678'],
    ['1.23456789012E14', '123456789012000'],
    ['1.2345678901234567E+19', '1.2345678901234567E+19'],
    ['8.98E+25', '8.98E+25'],
    ['0.5', '0.5'],
  ])('%s is %s', (raw, text) => {
    expect(numberCell(raw, undefined, false)).toEqual({ kind: 'number', text, isFormula: false });
  });

  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [45658, false, '2025-01-01'],
    [45658.5, false, '2025-01-01T12:00:00'],
    [0, true, '1904-01-01'],
    [44196, true, '2025-01-01'],
  ])('day %s (1904: %s) is %s', (serial, is1904, day) => {
    expect(serialDate(serial, is1904)).toBe(day);
  });
});
