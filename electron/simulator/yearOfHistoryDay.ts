// One day of the simulated year: how the shop used the battery, and what its readings were, half hour by half hour.
import type { MetricKey } from '../../shared/metric/catalogue.ts';
import type { Random } from './random.ts';
import type { SimulatedBattery } from './yearOfHistoryBattery.ts';

/** One simulated value; `at` in ms of the computer's clock. */
export interface YearReading {
  readonly metric: MetricKey;
  readonly value: number;
  readonly at: number;
}

/** The shop's habits are those of local time; its zone is eight hours ahead, so that a working day is one day of UTC. */
const opensAt = 1;
const workingSamples = 25;
const chargingSamples = 5;
const hourMs = 3_600_000;
const dayMs = 86_400_000;
const weekdays = [1.1, 0.95, 0.93, 0.95, 0.97, 1.02, 1.08] as const;
const restCurve = [3.2, 3.6, 3.68, 3.72, 3.76, 3.8, 3.86, 3.92, 3.99, 4.07, 4.18] as const;

/** A normal number around 0, one wide. */
export const gaussian = (random: Random): number =>
  Math.sqrt(-2 * Math.log(Math.max(random(), 1e-12))) * Math.cos(2 * Math.PI * random());

/** Voltage of a lithium cell at rest by its charge, 0 to 1. */
const restVoltage = (charge: number): number => {
  const place = Math.min(9.999, Math.max(0, charge * 10));
  const low = restCurve[Math.floor(place)] ?? 3.2;
  const high = restCurve[Math.floor(place) + 1] ?? low;
  return low + (high - low) * (place - Math.floor(place));
};

/** How the people of the shop treat the terminal on one day. */
interface Habit {
  readonly use: number;
  readonly start: number;
  readonly isOnCharger: boolean;
  /** Share of the day's use that a charge at noon gives back. */
  readonly topUp: number;
  /** Current while working, A. */
  readonly current: number;
}

const habitOf = (random: Random, day: number, usual: number): Habit => ({
  use: usual * (weekdays[day % 7] ?? 1) * Math.max(0.4, 1 + 0.05 * gaussian(random)),
  start: random() < 0.03 ? 0.75 + 0.2 * random() : 1,
  isOnCharger: random() < 0.05,
  topUp: random() < 0.1 ? 0.3 + 0.3 * random() : 0,
  current: 0.5 * (1 + 0.03 * gaussian(random)),
});

/** The charge after a part of the working day, 0 to 1. */
const chargeAt = (habit: Habit, part: number, capacity: number, random: Random): number => {
  if (habit.isOnCharger) return 0.96 + 0.03 * random();
  const used = habit.use * part - (part > 0.5 ? habit.use * habit.topUp : 0);
  return Math.min(1, Math.max(0, habit.start - Math.max(0, used) / capacity));
};

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/**
 * Level and voltage of a working day and the night in its charger. A battery that is empty before closing time switches
 * the terminal off: no readings until it is charged. `age` = days since the battery was new.
 */
export const batteryDay = (random: Random, battery: SimulatedBattery, day: number, age: number): YearReading[] => {
  const [capacity, resistance] = [battery.capacity(age), battery.resistance(age)];
  const habit = habitOf(random, day, battery.usualUse(age));
  const found: YearReading[] = [];
  const note = (at: number, charge: number, voltage: number): void => {
    found.push({ metric: 'battery.level', value: Math.round(100 * charge), at });
    found.push({ metric: 'battery.voltage', value: rounded(voltage, 2), at });
  };
  for (let sample = 0; sample < workingSamples; sample += 1) {
    const charge = chargeAt(habit, sample / (workingSamples - 1), capacity, random);
    const current = habit.isOnCharger ? -0.05 : habit.current * (1 + 0.12 * gaussian(random));
    const voltage = restVoltage(charge) - current * resistance + 0.004 * gaussian(random);
    if (charge > 0) note(day * dayMs + opensAt * hourMs + (sample * hourMs) / 2, charge, voltage);
  }
  const atClosing = chargeAt(habit, 1, capacity, random);
  for (let sample = 1; sample <= chargingSamples; sample += 1) {
    const charge = Math.min(1, atClosing + 0.25 * sample);
    const voltage = Math.min(4.2, restVoltage(charge) + 0.6 * resistance);
    note(day * dayMs + (opensAt + 12 + 2 * sample - 0.5) * hourMs, charge, voltage);
  }
  return found;
};
