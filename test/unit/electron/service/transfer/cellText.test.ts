import { describe, expect, it } from 'vitest';
import type { ReadCell } from '../../../../../electron/export/readCell.ts';
import { cellText } from '../../../../../electron/service/transfer/cellText.ts';

const cell = (text: string, kind: ReadCell['kind'] = 'text', isFormula = false): ReadCell => ({
  text,
  kind,
  isFormula,
});
const problemOf = (...given: Parameters<typeof cellText>) => cellText(...given).problems[0]?.problem ?? null;

describe('cellText', () => {
  it.each(['1.2E+11', '8.98E+14', '1.23457e+11', '1,2E+11'])('knows that digits of %s are lost', (text) => {
    expect(problemOf(cell(text), 'serialNumber', true)).toBe('digits-lost');
  });

  it.each(['12E45678', 'E12345', '17E5', 'V2N0001', '00123'])('keeps the serial number %s', (text) => {
    expect(cellText(cell(text), 'serialNumber', true)).toEqual({ text, problems: [] });
  });

  it('never evaluates a formula, but takes ="0012" for the text that it is', () => {
    expect(problemOf(cell('=1+1'), 'text', true)).toBe('formula');
    expect(problemOf(cell('  =HYPERLINK("http://x")'), 'text', true)).toBe('formula');
    expect(problemOf(cell('2', 'number', true), 'text', false)).toBe('formula');
    expect(cellText(cell('="0012"'), 'tid', true)).toEqual({ text: '0012', problems: [] });
    expect(cellText(cell('=1+1'), 'text', false)).toEqual({ text: '=1+1', problems: [] });
  });

  it('takes our own guards away', () => {
    expect(cellText(cell("'=a"), 'text', true).text).toBe('=a');
    expect(cellText(cell('\t00123'), 'serialNumber', true).text).toBe('00123');
    expect(cellText(cell("'-x"), 'text', false).text).toBe('-x');
  });

  it('takes a number of a spreadsheet for a serial number only when it is exact, and says what may be lost', () => {
    expect(cellText(cell('123456789012345', 'number'), 'serialNumber', false)).toMatchObject({
      text: '123456789012345',
      problems: [{ severity: 'warning', problem: 'number-cell' }],
    });
    expect(problemOf(cell('1234567890123460', 'number'), 'serialNumber', false)).toBe('digits-lost');
    expect(problemOf(cell('1.2345E+19', 'number'), 'tusn', false)).toBe('digits-lost');
    expect(problemOf(cell('12.5', 'number'), 'serialNumber', false)).toBe('not-exact');
    expect(problemOf(cell('2025-01-01', 'date'), 'tid', false)).toBe('not-exact');
  });

  it('says how many digits are missing where the length is known', () => {
    const { problems } = cellText(cell('1234', 'number'), 'tid', false);
    expect(problems).toEqual([
      {
        severity: 'error',
        problem: 'zeros-lost',
        facts: { zh: { found: '4', expected: '8' }, en: { found: '4', expected: '8' } },
      },
    ]);
  });

  it('names errors of the spreadsheet, and what it changed in a number', () => {
    expect(problemOf(cell('#REF!', 'error'), 'text', false)).toBe('error-cell');
    expect(problemOf(cell('Ｖ２Ｎ１'), 'serialNumber', true)).toBe('changed-on-the-way');
    expect(problemOf(cell('V2N\u202E1'), 'serialNumber', true)).toBe('changed-on-the-way');
  });
});
