import { describe, expect, it } from 'vitest';
import { fromHex } from '../../../../../electron/protocol/field/hex.ts';
import { decodeName, decodeSevenBit, decodeText } from '../../../../../electron/protocol/zvt/zvtText.ts';

describe('text of a terminal', () => {
  it.each([
    ['54 65 73 74', 'Test'],
    ['84 20 94 20 81 20 E1', 'ä ö ü ß'],
    ['48 C4 4E 44 4C 45 52', 'HÄNDLER'],
    ['47 FC 6C 74 69 67', 'Gültig'],
    ['47 81 6C 74 69 67', 'Gültig'],
    ['E6 A8 A1 E6 8B 9F', '模拟'],
    ['34 36 F8 43', '46°C'],
    ['', ''],
  ])('%s is "%s", whichever character set was meant', (hex, text) => {
    expect(decodeText(fromHex(hex))).toBe(text);
  });

  it('as a name has no control characters and no blanks around it', () => {
    expect(decodeName(fromHex('20 41 00 42 0D 0A 20'))).toBe('A B');
  });

  it('of seven bits has German letters in place of seven signs', () => {
    expect(decodeSevenBit(fromHex('54 65 73 74 20 7B 20 7C 20 7D 20 7E'))).toBe('Test ä ö ü ß');
    expect(decodeSevenBit(fromHex('5B 5C 5D'))).toBe('ÄÖÜ');
  });
});
