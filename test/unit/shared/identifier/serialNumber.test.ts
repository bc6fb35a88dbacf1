import { describe, expect, it } from 'vitest';
import { parseSerialNumber } from '../../../../shared/identifier/serialNumber.ts';

describe('serial number', () => {
  it.each([
    '',
    '1234567',
    '0123456789ABCDEF',
    'unknown',
    'Default string',
    'To be filled by O.E.M.',
    '0000000',
    'N/A',
    '无',
  ])('%j is missing (T15)', (text) => {
    expect(parseSerialNumber(text)).toMatchObject({ verdict: 'missing', problems: [] });
  });

  it.each(['N7NL00123456', '17031CT21001234', '123-456-789', '0820012345', '281A00123'])(
    '%s is valid as it is',
    (text) => {
      expect(parseSerialNumber(text)).toMatchObject({ verdict: 'valid', value: text, parts: [] });
    },
  );

  it.each([
    ['AB1', 'length'],
    [`A1${'B'.repeat(40)}`, 'length'],
    ['AB12#4567', 'character'],
    ['123456012345678000', 'rounded'],
  ])('%s is doubted: %s', (text, code) => {
    const reading = parseSerialNumber(text);
    expect(reading.verdict).toBe('suspicious');
    expect(reading.problems.map((problem) => problem.code)).toContain(code);
  });

  it('is lost where a spreadsheet wrote 1.2E+11', () => {
    expect(parseSerialNumber('1.2E+11')).toMatchObject({ verdict: 'invalid', problems: [{ code: 'spreadsheet' }] });
  });

  it('is masked where a card number was typed', () => {
    expect(parseSerialNumber('6222 0212 3456 7890 123').value).toBe('622202*********0123');
    expect(parseSerialNumber('6222-0212-3456-7890-123').value).toBe('622202*********0123');
  });
});
