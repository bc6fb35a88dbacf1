import { describe, expect, it } from 'vitest';
import { parseTusn } from '../../../../shared/identifier/tusn.ts';

const readings = (text: string): string[] => parseTusn(text).parts.map(({ reading }) => reading.zh);

describe('TUSN', () => {
  it('of 20 characters is read in maker, type and serial number', () => {
    const reading = parseTusn('00005702280117638929');
    expect(reading.verdict).toBe('valid');
    expect(reading.parts.map(({ value }) => value)).toEqual(['000057', '02', '280117638929']);
    expect(reading.parts[1]?.reading.zh).toBe('传统 POS');
  });

  it('of 16 characters is read too', () => {
    expect(parseTusn('0000020254004318')).toMatchObject({ verdict: 'valid' });
    expect(parseTusn('0000020254004318').parts[2]?.value).toBe('54004318');
  });

  it.each([
    ['01', 'ATM'],
    ['02', '传统 POS'],
    ['03', 'mPOS'],
    ['04', '智能 POS'],
    ['05', '固定电话'],
    ['09', '刷脸'],
  ])('knows type %s', (type, name) => {
    expect(readings(`000003${type}N7NL00123456`)[1]).toContain(name);
  });

  it('knows one maker and tolerates all others and all other types', () => {
    expect(readings('00000304N7NL00123456')[0]).toBe('新大陆');
    expect(parseTusn('99999977N7NL00123456')).toMatchObject({ verdict: 'valid' });
    expect(parseTusn('99999977N7NL00123456').parts.map(({ confidence }) => confidence)).toEqual([
      'unknown',
      'unknown',
      'likely',
    ]);
  });

  it('says of a shorter one that it may be the serial number only', () => {
    const reading = parseTusn('280117638929');
    expect(reading.verdict).toBe('suspicious');
    expect(reading.notes[0]?.zh).toContain('TUSN 可能缺失');
  });

  it.each(['12345678', '000057022801176389290', '0000570228011763892*'])('%s is none', (text) => {
    expect(parseTusn(text).verdict).toBe('invalid');
  });

  it('has no check digit', () => {
    for (let digit = 0; digit < 10; digit += 1) {
      expect(parseTusn(`0000570228011763892${String(digit)}`).verdict).toBe('valid');
    }
  });

  it('is doubted where a spreadsheet rounded it', () => {
    expect(parseTusn('10005702280117600000').problems.map(({ code }) => code)).toEqual(['rounded']);
  });
});
