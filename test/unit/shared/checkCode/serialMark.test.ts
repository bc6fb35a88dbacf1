import { describe, expect, it } from 'vitest';
import { fitsSerial, markCount, noMark, serialMark } from '../../../../shared/checkCode/serialMark.ts';

describe('mark of a serial number', () => {
  it('is the same for ever', () => {
    expect(['17F59B1F', 'T-0001', '00000024'].map(serialMark)).toEqual([24_885, 1081, 7691]);
  });

  it('does not depend on blanks, dashes, case or width', () => {
    expect(serialMark('17f5 9b1f')).toBe(serialMark('17F5-9B1F'));
    expect(serialMark('１７Ｆ５９Ｂ１Ｆ')).toBe(serialMark('17F59B1F'));
  });

  it('is shared by few numbers of a series and stays within its bounds', () => {
    const marks = Array.from({ length: 2000 }, (_, index) => serialMark(`SN${String(41_000_000 + index)}`));
    expect(new Set(marks).size).toBeGreaterThan(1880);
    expect(Math.min(...marks)).toBeGreaterThan(0);
    expect(Math.max(...marks)).toBeLessThan(markCount);
  });

  it('says nothing where no number was told', () => {
    expect(serialMark(null)).toBe(noMark);
    expect(serialMark(' - ')).toBe(noMark);
    expect(fitsSerial(noMark, '17F59B1F')).toBe('untold');
    expect(fitsSerial(serialMark('17F59B1F'), '17F59B1F')).toBe('fits');
    expect(fitsSerial(serialMark('17F59B1F'), '17F59B1E')).toBe('other');
  });
});
