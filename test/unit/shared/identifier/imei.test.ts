import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsLikeImei, parseImei } from '../../../../shared/identifier/imei.ts';
import { luhnDigitFor } from '../../../../shared/identifier/luhn.ts';

const first14 = fc.stringMatching(/^8[6]\d{12}$/).filter((text) => new Set(text).size > 4);

describe('IMEI', () => {
  it('of the textbook is valid and has its parts', () => {
    const reading = parseImei('49-015420-323751-8');
    expect(reading).toMatchObject({ verdict: 'valid', value: '490154203237518' });
    expect(reading.parts.map(({ value }) => value)).toEqual(['49015420', '323751', '8']);
  });

  it('is right with exactly one check digit', () => {
    fc.assert(
      fc.property(first14, fc.integer({ min: 0, max: 9 }), (start, last) => {
        const isRight = luhnDigitFor(start) === String(last);
        expect(parseImei(`${start}${String(last)}`).verdict).toBe(isRight ? 'valid' : 'invalid');
      }),
    );
  });

  it('says which digit does not fit and what it should be', () => {
    const reading = parseImei('490154203237511');
    expect(reading.problems).toMatchObject([{ code: 'check-digit', at: 14 }]);
    expect(reading.problems[0]?.message.zh).toContain('应为 8');
  });

  it.each([
    ['49015420323751', '14 位', 2],
    ['8649015420323751', 'IMEISV', 3],
    ['49015420323751800', '17 位', 4],
  ])('%s is explained: %s', (text, note, parts) => {
    const reading = parseImei(text);
    expect(reading.verdict).toBe('valid');
    expect(reading.notes[0]?.zh).toContain(note);
    expect(reading.parts).toHaveLength(parts);
    expect(reading.parts.map(({ value }) => value).join('')).toBe(text);
  });

  it.each(['000000000000000', '004999010640000', '123456789012345', '111111111111111'])('%s is a filler', (text) => {
    expect(parseImei(text).verdict).toBe('missing');
  });

  it.each([
    ['A0000012345678', 'meid'],
    ['4901542032', 'length'],
    ['49015420323751X', 'character'],
  ])('%s is none: %s', (text, code) => {
    expect(parseImei(text)).toMatchObject({ verdict: 'invalid', problems: [{ code }] });
  });

  it('masks a card number, but no IMEI that passes the same check (T25)', () => {
    expect(parseImei('378282246310005')).toMatchObject({ isCardNumber: true, value: '378282*****0005' });
    expect(parseImei('6222021234567890').isCardNumber).toBe(true);
    expect(parseImei('3530111333300000').isCardNumber).toBe(true);
    expect(parseImei('4400000000000511').isCardNumber).toBe(true);
    expect(beginsLikeImei('378282246310005')).toBe(false);
    fc.assert(fc.property(first14, (start) => !parseImei(start + luhnDigitFor(start)).isCardNumber));
  });
});
