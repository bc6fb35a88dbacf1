import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../electron/simulator/random.ts';
import { simulatedBattery } from '../../../../electron/simulator/yearOfHistoryBattery.ts';
import { batteryDay, gaussian } from '../../../../electron/simulator/yearOfHistoryDay.ts';

describe('a day of the simulated year', () => {
  it('begins full, falls while the shop is open, and is charged at night', () => {
    const day = batteryDay(seededRandom(4), simulatedBattery(1), 20_000, 10);
    const levels = day.filter(({ metric }) => metric === 'battery.level');
    expect(levels).toHaveLength(30);
    expect(levels[0]?.value).toBeGreaterThan(70);
    expect(levels.at(-1)?.value).toBe(100);
    expect(Math.min(...levels.map(({ value }) => value))).toBeLessThan(65);
    for (const { at } of day) expect(Math.floor(at / 86_400_000)).toBe(20_000);
  });

  it('has no readings while the battery is empty', () => {
    const day = batteryDay(seededRandom(4), simulatedBattery(1), 20_000, 330);
    expect(day.length).toBeLessThan(60);
    for (const { metric, value } of day) if (metric === 'battery.level') expect(value).toBeGreaterThanOrEqual(0);
  });

  it('draws normal numbers', () => {
    const random = seededRandom(9);
    const draws = Array.from({ length: 2000 }, () => gaussian(random));
    expect(Math.abs(draws.reduce((sum, each) => sum + each, 0) / 2000)).toBeLessThan(0.1);
  });
});
