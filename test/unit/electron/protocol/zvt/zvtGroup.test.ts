import { describe, expect, it } from 'vitest';
import { fromHex, toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';
import { decodeGroup, decodeOne, type TagNote } from '../../../../../electron/protocol/zvt/zvtGroup.ts';
import { maintenanceBlocks, maintenanceHead } from '../../../../../electron/protocol/zvt/zvtTags.ts';
import { parseTlv } from '../../../../../electron/protocol/zvt/zvtTlv.ts';
import { encodeGroup } from '../../../../support/zvtMaintenanceWriter.ts';

const inside = (hex: string) => parseTlv(fromHex(hex)).nodes;
const summary = (notes: readonly TagNote[]) => notes.map(({ tag, reason }) => `${tag.toString(16)} ${reason}`);

describe('a described container', () => {
  it('is read in any order, with its repeating parts', () => {
    const notes: TagNote[] = [];
    const security = decodeGroup(
      maintenanceBlocks.security,
      inside('FF 71 08 DF 38 01 00 DF 36 01 02 DF 34 02 80 00 FF 71 04 DF 38 01 01'),
      notes,
    );
    expect(security).toEqual({
      tamper: ['tampered'],
      keys: [{ state: 'missing', use: 'pin' }, { state: 'present' }],
    });
    expect(notes).toEqual([]);
  });

  it('leaves out and notes values of the wrong length, out of range, unknown, or sent twice', () => {
    const notes: TagNote[] = [];
    const power = decodeGroup(
      maintenanceBlocks.power,
      inside('DF 18 01 65 DF 19 01 0E DF 1B 01 09 DF 1C 02 01 6C DF 1C 02 01 6D'),
      notes,
    );
    expect(power).toEqual({ temperatureTenthsCelsius: 364 });
    expect(summary(notes)).toEqual(['df18 value', 'df19 length', 'df1b value', 'df1c repeated']);
  });

  it('passes by tags that it does not know', () => {
    const notes: TagNote[] = [];
    expect(decodeGroup(maintenanceBlocks.power, inside('DF 7A 02 01 02 DF 18 01 3F'), notes)).toEqual({
      batteryPercent: 63,
    });
    expect(notes).toEqual([]);
  });

  it('with nothing in it is empty and not absent', () => {
    expect(decodeGroup(maintenanceBlocks.power, [], [])).toEqual({});
    expect(toSpacedHex(encodeGroup(maintenanceBlocks.power, {}))).toBe('FF 61 00');
  });

  it('is written as it was read', () => {
    const value = { tamper: ['mesh' as const], keys: [{ use: 'mac' as const, slot: 1, state: 'present' as const }] };
    const bytes = encodeGroup(maintenanceBlocks.security, value);
    expect(decodeGroup(maintenanceBlocks.security, parseTlv(bytes).nodes[0]?.children ?? [], [])).toEqual(value);
  });

  it('may be asked for one value', () => {
    const notes: TagNote[] = [];
    expect(decodeOne(maintenanceHead.version, inside('DF 50 01 01'), notes)).toBe(1);
    expect(decodeOne(maintenanceHead.version, inside('DF 51 01 61'), notes)).toBeNull();
    expect(decodeOne(maintenanceHead.version, inside('DF 50 02 00 01'), notes)).toBeNull();
    expect(summary(notes)).toEqual(['df50 length']);
  });
});
