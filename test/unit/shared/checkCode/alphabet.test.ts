import { describe, expect, it } from 'vitest';
import { inGroups, spokenGroups, symbolCount, symbolOf, symbols } from '../../../../shared/checkCode/alphabet.ts';

describe('characters of a check code', () => {
  it('are 19 different ones, a prime, without vowels and without letters that look like a digit', () => {
    expect(symbolCount).toBe(19);
    expect(new Set(symbols).size).toBe(19);
    expect(symbols).not.toMatch(/[AEIOUBDGLQSZ]/);
    expect(symbolOf(10)).toBe('F');
  });

  it('stand in groups of four', () => {
    expect(inGroups('K123456789FHKMPR')).toBe('K123-4567-89FH-KMPR');
  });

  it('are each said differently in both languages', () => {
    const [all] = spokenGroups(symbols);
    expect(new Set(all?.zh.split('，')).size).toBe(19);
    expect(new Set(all?.en.split(', ')).size).toBe(19);
    expect(spokenGroups('K17Y-20MM').map(({ zh }) => zh)).toEqual([
      'K（开门的 K），幺，七，Y（云朵的 Y）',
      '二，零，M（马路的 M），M（马路的 M）',
    ]);
    expect(spokenGroups('K17Y')[0]?.en).toBe('K as in Kilo, one, seven, Y as in Yankee');
  });
});
