import { describe, expect, it } from 'vitest';
import { parseThermal } from '../../../../../electron/protocol/adb/adbThermal.ts';

const sensor = (value: string, kind: number): string =>
  `\tTemperature{mValue=${value}, mType=${String(kind)}, mName=x, mStatus=0}\n`;

describe('temperature of an Android terminal', () => {
  it('is the warmest skin sensor as the hardware says now', () => {
    const text = `Thermal Status: 0\nCached temperatures:\n${sensor('50.0', 3)}HAL Ready: true\nCurrent temperatures from HAL:\n${sensor('61.5', 0)}${sensor('33.25', 3)}${sensor('31.0', 3)}${sensor('28.7', 2)}Current cooling devices from HAL:\n\tCoolingDevice{mValue=0, mType=0, mName=fan}\n`;
    expect(parseThermal(text)).toBe(33.25);
  });

  it('is what is kept from before where the hardware says nothing now', () => {
    expect(
      parseThermal(`Cached temperatures:\n${sensor('36.5', 3)}HAL Ready: false\nCurrent temperatures from HAL:\n`),
    ).toBe(36.5);
  });

  it('is that of the processor where there is no skin sensor', () => {
    expect(parseThermal(`Cached temperatures:\n${sensor('42.1', 0)}${sensor('28.0', 2)}`)).toBe(42.1);
  });

  it.each([
    '',
    "Can't find service: thermalservice\n",
    sensor('NaN', 3),
    sensor('0.0', 3),
    sensor('999.0', 0),
    sensor('80.0', 8),
  ])('is not read from %j', (text) => {
    expect(parseThermal(text)).toBeNull();
  });
});
