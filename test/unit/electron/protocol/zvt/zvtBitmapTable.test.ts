import { describe, expect, it } from 'vitest';
import { parseBitmaps } from '../../../../../electron/protocol/zvt/zvtBitmaps.ts';
import { bitmapTable } from '../../../../../electron/protocol/zvt/zvtBitmapTable.ts';

const numbers =
  '01 02 03 04 05 06 0B 0C 0D 0E 17 19 22 23 24 27 29 2A 2D 2E 37 3A 3B 3C 3D 49 60 70 71 72 73 74 75 87 88 8A 8B 8C ' +
  '9A A0 A7 AA AF BA D0 D1 D2 D3 E0 E1 E2 E3 E4 E5 E6 E7 E8 E9 EA EB F0 F1 F2 F3 F4 F5 F6 F7 F8 F9 FA FB FC FD';

describe('the table of bitmaps', () => {
  it.each(numbers.split(' '))('knows %s by length and name', (hex) => {
    const row = bitmapTable.get(Number.parseInt(hex, 16));
    expect(row?.name).toMatch(/^[A-Za-z]/);
    expect(row?.number).toBe(Number.parseInt(hex, 16));
  });

  it('holds card data, passwords and parts of keys as secrets', () => {
    for (const number of [0x0e, 0x22, 0x23, 0x24, 0x2d, 0x2e, 0x3a, 0x3d, 0xaf]) {
      expect(bitmapTable.get(number)?.kind).toBe('secret');
    }
  });

  it.each([...bitmapTable.values()])('$name is as long as the table says', ({ number, length }) => {
    const two = [0xf0, 0xf2, 1, 2];
    const three = [0xf0, 0xf0, 0xf3, 1, 2, 3];
    const value =
      length === 'll' ? two : length === 'lll' ? three : length === 'tlv' ? [0] : Array.from({ length }, () => 0x11);
    const { fields, rest } = parseBitmaps(Uint8Array.from([number, ...value, 0x27, 0x00]));
    expect(rest).toHaveLength(0);
    expect(fields.map((field) => field.number)).toEqual([number, 0x27]);
    expect(fields[1]).toEqual({ number: 0x27, from: value.length + 2, length: 1 });
  });
});
