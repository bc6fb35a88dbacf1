import { describe, expect, it } from 'vitest';
import { typedSymbols } from '../../../../shared/checkCode/typedSymbols.ts';

describe('a check code as typed', () => {
  it.each([
    ['K7X0-41RF', 'lower case, blanks and dashes', 'k7x0 41rf'],
    ['K7X0-41RF', 'other dashes and no-break blanks', 'K7X0–41RF\u00A0'],
    ['K7X0-41RF', 'full-width characters', 'Ｋ７Ｘ０－４１ＲＦ'],
    ['K7X0-41RF', 'O for 0, I and l for 1', 'K7XO 4lRF'],
    ['K7X0-41RF', 'I for 1', 'K7XO 4IRF'],
    ['K7X0-41RF', 'Chinese numerals', 'K七X零-四一RF'],
    ['K7X0-41RF', 'numerals as said by wire', 'K拐X洞，四幺RF'],
    ['K7X0-41RF', 'English words', 'kilo seven x-ray zero, four one romeo foxtrot'],
    ['K7X0-41RF', 'its name in front', '检查码：K7X0-41RF'],
    ['K7X0-41RF', 'its English name in front', 'Check code: K7X0-41RF'],
  ])('is %s for %s', (code, _how, typed) => {
    expect(typedSymbols(typed)).toMatchObject({ text: code.replace('-', ''), strange: [] });
  });

  it('names letters that no code has, with what may have been meant', () => {
    expect(typedSymbols('K7XB-41RF').strange).toEqual([{ symbol: 'B', place: 3, perhaps: ['8', 'P'] }]);
    expect(typedSymbols('K7X0-41R😀').strange).toEqual([{ symbol: '😀', place: 7, perhaps: [] }]);
  });

  it('names the first group that has not four characters', () => {
    expect(typedSymbols('K7X0-41R-0000').oddGroup).toBe(2);
    expect(typedSymbols('K7X0-41RF-0000').oddGroup).toBeNull();
    expect(typedSymbols('K7X041RF0000').oddGroup).toBeNull();
  });

  it('never suggests a character that no code has', () => {
    for (const letter of 'ABCDEGJNQSTUVZ') {
      for (const each of typedSymbols(letter).strange) expect(each.perhaps.join('')).toMatch(/^[0-9FHKMPRWXY]+$/);
    }
  });
});
