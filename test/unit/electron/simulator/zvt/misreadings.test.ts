import { describe, expect, it } from 'vitest';
import { toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';
import { container, number } from '../../../../../electron/simulator/zvt/maintenanceFields.ts';
import { withMisreadings } from '../../../../../electron/simulator/zvt/misreadings.ts';

describe('broken sensors', () => {
  it('replace the values of their tags and nothing else', () => {
    const block = container(0xff61, [number(0xdf18, 1, 80), number(0xdf1c, 2, 364)]);
    expect(toSpacedHex(withMisreadings(block, { DF1C: 'F830' }))).toBe('FF 61 09 DF 18 01 50 DF 1C 02 F8 30');
    expect(withMisreadings(block, {})).toEqual(block);
  });
});
