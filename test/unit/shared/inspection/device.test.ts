import { describe, expect, it } from 'vitest';
import { deviceGapNames, deviceGaps, deviceSchema } from '../../../../shared/inspection/device.ts';

describe('a line of the list of terminals', () => {
  it('has the fields that 9.5.1.1 asks for: make, model, place, number', () => {
    const { shape } = deviceSchema;
    expect(Object.keys(shape)).toEqual(
      expect.arrayContaining(['maker', 'address', 'seals', 'ptsApproval', 'ptsExpires']),
    );
    expect(Object.keys(shape.unit.shape)).toEqual(
      expect.arrayContaining(['model', 'serialNumber', 'store', 'counter']),
    );
  });

  it('names everything that can be missing', () => {
    expect(deviceGaps.filter((gap) => deviceGapNames[gap].en === '')).toEqual([]);
  });
});
