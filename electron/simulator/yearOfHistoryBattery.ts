// The battery of the simulated year: slow wear, then a knee, until it no longer lasts a usual day.
import { seededRandom } from './random.ts';

/** The level at the end of the day, in percent, below which the product's own limit warns. */
export const wornLevel = 20;

/** One simulated battery; days count from its first one. */
export interface SimulatedBattery {
  /** Capacity left on a day, 1 = as new. */
  capacity(day: number): number;
  /** Inner resistance on a day, ohms; cold makes it higher. */
  resistance(day: number): number;
  /** Part of a new battery that a day of average use takes, season included. */
  usualUse(day: number): number;
  /** First day on which a day of average use ends below `wornLevel`. */
  readonly wornOn: number;
}

type Knee = (share: number) => number;

/** How the end sets in: several forms, so that no forecast can be made for one of them alone. */
const knees: readonly Knee[] = [
  (share) => share ** 2,
  (share) => Math.expm1(2 * share) / Math.expm1(2),
  (share) => share ** 1.5,
];

/** Level at the end of a day, in percent. */
export const levelAtEnd = (use: number, capacity: number): number => 100 * (1 - use / capacity);

/** A battery that is worn in month nine (between day 244 and day 272 of its life), by seed. */
export const simulatedBattery = (seed: number): SimulatedBattery => {
  const random = seededRandom(seed ^ 0x5eed);
  const between = (low: number, high: number): number => low + (high - low) * random();
  const planned = Math.round(between(248, 270));
  const use = between(0.44, 0.54);
  const season = between(0.01, 0.03);
  const peak = between(0, 365);
  const kneeDays = between(80, 130);
  const knee = knees[Math.floor(random() * knees.length)] ?? ((share: number) => share);
  const slowPart = between(0.35, 0.55);
  const [first, growth, cold] = [between(0.1, 0.15), between(3, 5), between(0.02, 0.06)];
  const wave = (day: number): number => Math.cos((2 * Math.PI * (day - peak)) / 365);
  const usualUse = (day: number): number => use * (1 + season * wave(day));
  const loss = 1 - usualUse(planned) / (1 - wornLevel / 100);
  const begins = planned - kneeDays;
  const capacity = (day: number): number => {
    const slow = (loss * slowPart * day) / planned;
    const fast = day <= begins ? 0 : loss * (1 - slowPart) * knee((day - begins) / kneeDays);
    return Math.max(0.05, 1 - slow - fast);
  };
  let wornOn = 0;
  while (wornOn < 400 && levelAtEnd(usualUse(wornOn), capacity(wornOn)) >= wornLevel) wornOn += 1;
  return {
    capacity,
    resistance: (day) => first * (1 + growth * (1 - capacity(day))) * (1 + cold * wave(day)),
    usualUse,
    wornOn,
  };
};
