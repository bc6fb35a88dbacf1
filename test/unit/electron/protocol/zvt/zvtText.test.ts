import { describe, expect, it } from 'vitest';
import { fromHex } from '../../../../../electron/protocol/field/hex.ts';
import { agreedSet, decodeName, decodeSevenBit, decodeText } from '../../../../../electron/protocol/zvt/zvtText.ts';

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

describe('a character set that was agreed on', () => {
  it.each([
    [0x00, '54 7B 7C 7D 7E 5B', 'Täöüß\u00c4'],
    [0x01, 'E4 F6 FC DF A4 80', 'äöüß¤\u0080'],
    [0x02, 'B1 E8 9F', 'ąč\u009f'],
    [0x03, 'A1 B1', 'Ħħ'],
    [0x04, 'A2 E7', 'ĸį'],
    [0x05, 'B0 D0', 'Аа'],
    [0x06, 'C7', 'ا'],
    [0x07, 'C1 E1', 'Αα'],
    [0x08, 'E0', 'א'],
    [0x09, 'DD FD 85', 'İı\u0085'],
    [0x0a, 'A1 B1', 'Ąą'],
    [0x0b, 'A1', 'ก'],
    [0x0c, 'E4', 'ä'],
    [0x0d, 'A1 E0', '”ą'],
    [0x0e, 'A1', 'Ḃ'],
    [0x0f, 'A4', '€'],
    [0x10, 'A4 E5', '€ć'],
    [0xfe, 'E4 BD A0 FF', '你\ufffd'],
    [0xff, '84 C4 E1', 'ä─ß'],
  ])('%i reads %s as “%s”', (set, hex, text) => {
    expect(decodeText(fromHex(hex), set)).toBe(text);
  });

  it('that nobody knows is guessed', () => {
    expect(decodeText(fromHex('47 FC 6C'), 0x55)).toBe('Gül');
    expect(decodeName(fromHex('20 B0 00'), 0x05)).toBe('А');
  });

  it('is the one that the terminal names alone', () => {
    const node = (...sets: number[]) => ({
      tag: 0x27,
      value: new Uint8Array(0),
      children: sets.map((set) => ({ tag: 0x14, value: Uint8Array.of(set), children: [] })),
    });
    expect(agreedSet([node(0xfe)])).toBe(0xfe);
    expect(agreedSet([node(0xff, 0xfe)])).toBeNull();
    expect(agreedSet([node()])).toBeNull();
    expect(agreedSet([])).toBeNull();
    const odd = {
      tag: 0x27,
      value: new Uint8Array(0),
      children: [{ tag: 0x14, value: new Uint8Array(0), children: [] }],
    };
    expect(agreedSet([odd])).toBeNull();
  });
});
