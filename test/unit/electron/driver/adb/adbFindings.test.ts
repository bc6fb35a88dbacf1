import { describe, expect, it } from 'vitest';
import { newFindings } from '../../../../../electron/driver/adb/adbFindings.ts';

describe('findings', () => {
  it('begin with nothing but the name in the server’s list', () => {
    const { listedSerial, properties, capabilities, remarks, ...values } = newFindings('X1');
    expect([listedSerial, properties.size, capabilities.size, remarks.length]).toEqual(['X1', 0, 0, 0]);
    expect(new Set(Object.values(values))).toEqual(new Set([null]));
  });
});
