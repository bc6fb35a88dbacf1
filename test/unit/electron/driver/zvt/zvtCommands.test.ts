import { describe, expect, it } from 'vitest';
import { commandBytes, zvtCommands } from '../../../../../electron/driver/zvt/zvtCommands.ts';
import { toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';

describe('commands of the driver', () => {
  it('are these five, and only one each may print or go online', () => {
    expect(Object.values(zvtCommands).map(({ name, effect }) => `${name} ${effect}`)).toEqual([
      '05 01 passive',
      '0F 4D passive',
      '0F A1 passive',
      '06 1A prints',
      '06 70 mayGoOnline',
    ]);
  });

  it('have these bytes', () => {
    expect(toSpacedHex(commandBytes.statusEnquiry('000000'))).toBe('05 01 07 00 00 00 03 04 06 00');
    expect(toSpacedHex(commandBytes.vendorInformation())).toBe('0F A1 02 00 01');
    expect(toSpacedHex(commandBytes.printConfiguration())).toBe('06 1A 00');
    expect(toSpacedHex(commandBytes.diagnosis())).toBe('06 70 05 06 03 1B 01 01');
  });
});
