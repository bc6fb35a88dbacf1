import { describe, expect, it } from 'vitest';
import { tagTable } from '../../../../../electron/protocol/zvt/zvtTagTable.ts';

const named =
  '07 0A 0F 10 11 12 14 15 1A 1B 1C 1D 1E 24 25 26 27 28 2D 33 34 35 43 60 E4 E7 1F00 1F07 1F0E 1F0F 1F16 1F17 1F32 1F40 ' +
  '1F41 1F42 1F43 1F44 1F54 1F55 1F56 1F57 1F58 1F59 1F60 1F71 1F72 1F73 1F76 1F77 1F78 1F79 1F7A 1F7B FF40 FF41 FF4D ' +
  'FF60 FF6B FF70 FF75 DF10 DF18 DF34 DF50 DF5E DF70';

describe('the table of tags', () => {
  it.each(named.split(' '))('names %s', (hex) => {
    expect(tagTable.get(Number.parseInt(hex, 16))?.name).toMatch(/^[A-Za-z]/);
  });

  it('shows nothing of a card in the field, of passwords and of keys', () => {
    expect(tagTable.get(0x60)?.kind).toBe('secretContainer');
    for (const tag of [0x43, 0x4c, 0x1f09, 0x1f5d, 0x1f74, 0xff40, 0xdf39])
      expect(tagTable.get(tag)?.kind).toBe('secret');
  });

  it('has a kind that fits the tag: containers are constructed, values are not', () => {
    for (const [tag, { kind, name }] of tagTable) {
      const first = Number.parseInt(
        tag
          .toString(16)
          .padStart(tag > 0xff ? 4 : 2, '0')
          .slice(0, 2),
        16,
      );
      const isContainer = kind === 'container' || kind === 'secretContainer';
      if (name === 'password of the maker' || name === 'network settings of the maker') continue;
      expect(`${name} ${String((first & 0x20) !== 0)}`).toBe(`${name} ${String(isContainer)}`);
    }
  });

  it('writes the extension’s names apart', () => {
    expect(tagTable.get(0xdf19)?.name).toBe('battery millivolts');
  });
});
