import { describe, expect, it } from 'vitest';
import { plainBefore, wordsBefore } from '../../../../electron/log/packedText.ts';

const text = (characters: string): Uint8Array => Uint8Array.from(characters, (each) => each.charCodeAt(0));
const isAll = (sums: Uint32Array): boolean => sums.at(-1) === sums.length - 1;

describe('a stretch that is no packed number', () => {
  it('has digits and blanks alone where nothing is known to be text', () => {
    expect(Array.from(plainBefore(text('1 a2')))).toEqual([0, 1, 2, 2, 3]);
    expect(Array.from(plainBefore(new Uint8Array(0)))).toEqual([0]);
  });

  it.each([
    'STATUS',
    'status',
    'Status',
    'BatteryStatus',
    'STATUS 98',
    'TYPE7 "Ready"\r\n',
    '17F59B1F',
    '17f59b1f',
    'BatteryS',
  ])('has words, numbers and blanks in a text: %s', (words) => {
    expect(isAll(wordsBefore(text(words)))).toBe(true);
  });

  it.each(['Y$f!G@', '%0c ', 'bCdE', 'sTaTuS', 'q2w3e', '(', '\u0081'])('has nothing mixed: %s', (mixed) => {
    expect(isAll(wordsBefore(text(mixed)))).toBe(false);
  });

  it('counts a word as a whole or not at all', () => {
    expect(Array.from(wordsBefore(text('ab aB3x !')))).toEqual([0, 1, 2, 3, 3, 3, 3, 3, 4, 4]);
  });
});
