import { describe, expect, it } from 'vitest';
import { fromHex, toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';
import type { Field, Group } from '../../../../../electron/protocol/zvt/zvtFields.ts';
import {
  blockId,
  maintenanceBlockNames,
  maintenanceBlocks,
  maintenanceHead,
} from '../../../../../electron/protocol/zvt/zvtTags.ts';
import { encodeTlv } from '../../../../../electron/protocol/zvt/zvtTlv.ts';

const fieldsOf = (group: Group): Field<unknown>[] => [
  ...Object.values(group.fields),
  ...Object.values(group.lists).flatMap(fieldsOf),
];
const all = [
  ...Object.values(maintenanceHead),
  ...Object.values(maintenanceBlocks).flatMap(fieldsOf),
] as Field<unknown>[];

/** One value of each kind as a terminal sends it, and what it means. */
const examples: readonly (readonly [string, unknown])[] = [
  ['DF 50 01 01', 1],
  ['DF 51 02 61 66', [0x61, 0x66]],
  ['DF 52 04 00 00 00 19', 25],
  ['DF 53 01 10', 16],
  ['DF 54 02 10 00', 4096],
  ['DF 56 07 20 26 11 22 09 30 05', '2026-11-22T09:30:05'],
  ['DF 10 0C 4E 33 30 30 57 30 30 31 32 33 34 35', 'N300W0012345'],
  ['DF 13 0C E6 A8 A1 E6 8B 9F E8 AE BE E5 A4 87', '模拟设备'],
  ['DF 18 01 3F', 63],
  ['DF 19 02 0E CE', 3790],
  ['DF 1A 02 00 D4', 212],
  ['DF 1B 01 02', 'discharging'],
  ['DF 1C 02 01 6C', 364],
  ['DF 1D 02 0B A4', 2980],
  ['DF 20 04 00 70 00 00', 7_340_032],
  ['DF 24 04 00 02 CB CD', 183_245],
  ['DF 28 01 00', 'ready'],
  ['DF 29 01 23', 35],
  ['DF 30 01 01', 'chip'],
  ['DF 34 02 00 00', []],
  ['DF 34 02 C4 01', ['tampered', 'caseOpened', 'clockOrCoinCell', 'tamperLogNotEmpty']],
  ['DF 36 01 02', 'pin'],
  ['DF 38 01 01', 'present'],
  ['DF 39 03 5D 0E 77', fromHex('5D 0E 77')],
  ['DF 3C 01 0E', 14],
  ['DF 3D 01 05', 'roaming'],
  ['DF 3F 0A 89 86 00 12 09 87 65 43 21 00', '89860012098765432100'],
  ['DF 45 08 00 10 10 12 34 56 78 0F', '001010123456780'],
  ['DF 44 09 31 30 2E 38 33 2E 78 2E 78', '10.83.x.x'],
  ['DF 46 0F 38 32 32 32 39 30 30 35 39 34 33 30 39 36 44', '82229005943096D'],
  ['DF 47 08 30 31 32 33 34 35 30 37', '01234507'],
  ['DF 4A 01 03', 'refused'],
  ['DF 4C 03 00 01 27', '000127'],
  ['DF 57 02 39 37', '97'],
  ['DF 58 01 0A', 'upgrade'],
  ['DF 5A 0C 32 36 31 31 32 32 30 39 33 30 31 37', '261122093017'],
  ['DF 5D 06 00 00 00 08 42 50', '000000084250'],
  ['DF 5E 02 01 56', '0156'],
  ['DF 60 01 02', 'paymentApplication'],
  ['DF 63 04 20 26 07 02', '20260702'],
  ['DF 65 04 01 DC 82 68', 31_228_520],
  ['DF 66 04 07 3D 4B 50', 121_457_488],
  ['DF 6E 01 02', 'warning'],
  ['DF 6F 02 01 03', 0x0103],
  ['DF 70 0C 6E 65 74 77 6F 72 6B 20 64 6F 77 6E', 'network down'],
];

describe('tags of the maintenance extension', () => {
  it('are each used once, values DF10 to DF70, containers FF60 to FF6B', () => {
    const tags = all.map(({ tag }) => tag);
    expect(new Set(tags).size).toBe(tags.length);
    expect(tags.every((tag) => tag >= 0xdf10 && tag <= 0xdf70)).toBe(true);
    expect(maintenanceBlockNames.map(blockId)).toEqual([
      0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b,
    ]);
  });

  it.each(examples)('%s is read and written', (hex, value) => {
    const bytes = fromHex(hex);
    const field = all.find(({ tag }) => tag === (((bytes[0] as number) << 8) | (bytes[1] as number)));
    expect(field?.decode(bytes.subarray(3))).toEqual(value);
    expect(toSpacedHex(encodeTlv(field?.tag ?? 0, field?.encode(value) ?? new Uint8Array(0)))).toBe(hex);
  });
});
