import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIccid } from '../../../../shared/identifier/iccid.ts';
import { luhnDigitFor } from '../../../../shared/identifier/luhn.ts';

const right = (start: string): string => start + luhnDigitFor(start);
const chinese = right('8986001234567890123');

describe('ICCID', () => {
  it('of a Chinese card names the issuer, as a guess', () => {
    const reading = parseIccid(chinese);
    expect(reading).toMatchObject({ verdict: 'valid', value: chinese });
    expect(reading.parts.map(({ name, reading: { zh } }) => [name, zh])).toEqual([
      ['industry', '电信'],
      ['country', '中国'],
      ['issuer', '中国移动'],
      ['account', '发卡方自己编的号'],
      ['check', '符合 Luhn 算法'],
    ]);
    expect(reading.parts[2]).toMatchObject({ confidence: 'likely', isVerified: false });
  });

  it.each([
    ['898601', '中国联通'],
    ['898606', '中国联通'],
    ['898609', '中国联通'],
    ['898603', '中国电信'],
    ['898611', '中国电信'],
    ['898615', '中国广电'],
    ['898602', '中国移动'],
    ['898699', '不在本程序的名单里'],
  ])('%s: %s', (prefix, issuer) => {
    expect(parseIccid(right(`${prefix}1234567890123`)).parts[2]?.reading.zh).toContain(issuer);
  });

  it('takes a wrong check digit as a hint only', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^8986\d{14,15}$/), fc.integer({ min: 0, max: 9 }), (start, last) => {
        const { verdict } = parseIccid(`${start}${String(last)}`);
        expect(['valid', 'suspicious']).toContain(verdict);
        if (luhnDigitFor(start) === String(last)) expect(verdict).toBe('valid');
      }),
    );
    expect(parseIccid('89860012345678901230').problems[0]?.message.zh).toContain('只是提醒');
  });

  it.each([`${right('898600123456789012')}F`, `${right('898600123456789012')}f`])(
    '%s: the F at the end is filling',
    (text) => {
      const reading = parseIccid(text);
      expect(reading).toMatchObject({ verdict: 'valid', value: right('898600123456789012') });
      expect(reading.notes[0]?.zh).toContain('填充位');
    },
  );

  it('with a letter is taken as some Chinese cards have it, unchecked', () => {
    const reading = parseIccid('898600D1234567890123');
    expect(reading.verdict).toBe('valid');
    expect(reading.parts.map(({ name }) => name)).not.toContain('check');
  });

  it('of another country is valid without a name for its issuer', () => {
    expect(parseIccid('8944110068123456785').parts[1]?.confidence).toBe('unknown');
  });

  it.each([
    ['12345678901234567890', 'start'],
    ['98681032547698103254', 'swapped'],
    ['898600123456789012', 'length'],
    ['898600123456789012345', 'length'],
    ['8944X10068123456785', 'character'],
  ])('%s is none: %s', (text, code) => {
    const reading = parseIccid(text);
    expect(reading.verdict).toBe('invalid');
    expect(reading.problems.map((problem) => problem.code)).toContain(code);
  });

  it('is doubted where a spreadsheet rounded it', () => {
    expect(parseIccid('89860012345678900000').problems).toMatchObject([{ code: 'rounded', severity: 'suspicious' }]);
  });

  it('is no card number although it passes the same check; a card number is no ICCID (T25)', () => {
    expect(parseIccid(chinese).isCardNumber).toBe(false);
    expect(parseIccid('6222021234567890123')).toMatchObject({
      verdict: 'invalid',
      isCardNumber: true,
      value: '622202*********0123',
    });
  });
});
