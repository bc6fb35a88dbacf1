import { describe, expect, it } from 'vitest';
import { levelAtEnd, simulatedBattery, wornLevel } from '../../../../electron/simulator/yearOfHistoryBattery.ts';

describe('the battery of the simulated year', () => {
  it('is worn in month nine, whatever the seed', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const { wornOn, usualUse, capacity } = simulatedBattery(seed);
      expect(wornOn).toBeGreaterThanOrEqual(243);
      expect(wornOn).toBeLessThanOrEqual(273);
      expect(levelAtEnd(usualUse(wornOn), capacity(wornOn))).toBeLessThan(wornLevel);
      expect(levelAtEnd(usualUse(wornOn - 1), capacity(wornOn - 1))).toBeGreaterThanOrEqual(wornLevel);
    }
  });

  it('only loses capacity, faster towards its end, and its resistance grows', () => {
    const { capacity, resistance, wornOn } = simulatedBattery(5);
    for (let day = 1; day < 300; day += 1) expect(capacity(day)).toBeLessThanOrEqual(capacity(day - 1));
    expect(capacity(wornOn - 20) - capacity(wornOn)).toBeGreaterThan(3 * (capacity(80) - capacity(100)));
    expect(resistance(wornOn)).toBeGreaterThan(1.3 * resistance(0));
  });
});
