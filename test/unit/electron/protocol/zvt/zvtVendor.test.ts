import { describe, expect, it } from 'vitest';
import { parseVendorInformation } from '../../../../../electron/protocol/zvt/zvtVendor.ts';
import { vectorBytes } from '../../../../support/zvtVectors.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const front = '17FD1E3CGER-APP-v2.0.9   52523535';

describe('the maker’s own system information', () => {
  it('has a temperature of four characters (z093)', () => {
    expect(parseVendorInformation(vectorBytes('z093').subarray(3))).toEqual({
      serialNumber: '17FD1E3C',
      softwareVersion: 'GER-APP-v2.0.9',
      tid: '52523535',
      batteryVolts: null,
      celsius: 24.4,
      problems: [],
    });
  });

  it('has one of three below ten degrees (z105)', () => {
    expect(parseVendorInformation(vectorBytes('z105').subarray(3))).toMatchObject({
      celsius: 8,
      batteryVolts: null,
      tid: '52525111',
    });
  });

  it('has a battery voltage in front when the rest is longer (z106)', () => {
    expect(parseVendorInformation(vectorBytes('z106').subarray(3))).toMatchObject({
      batteryVolts: null,
      celsius: 8,
      problems: ['battery voltage: no number'],
    });
    expect(parseVendorInformation(bytes(`${front}3.1224.4`))).toMatchObject({
      batteryVolts: 3.12,
      celsius: 24.4,
      problems: [],
    });
    expect(parseVendorInformation(bytes(`${front}3.12-4.5`))).toMatchObject({ batteryVolts: 3.12, celsius: -4.5 });
  });

  it('may end before the temperature', () => {
    expect(parseVendorInformation(bytes(front))).toMatchObject({ celsius: null, batteryVolts: null, problems: [] });
  });

  it('does not take a TID that is none', () => {
    expect(parseVendorInformation(bytes('17FD1E3CGER-APP-v2.0.9   5252A53524.4'))).toMatchObject({
      tid: null,
      problems: ['TID: not eight digits'],
    });
  });

  it.each(['', '17FD1E3C', '\u0001'.repeat(40)])('is not of another form: %#', (text) => {
    expect(parseVendorInformation(bytes(text))).toBeNull();
  });
});
