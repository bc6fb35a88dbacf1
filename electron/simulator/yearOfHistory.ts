// A year of one terminal's readings that never happened: wear, seasons, weekends, charging habits, gaps, noise, faults.
import type { MetricKey } from '../../shared/metric/catalogue.ts';
import { type Random, seededRandom } from './random.ts';
import { type SimulatedBattery, simulatedBattery } from './yearOfHistoryBattery.ts';
import { batteryDay, gaussian, type YearReading } from './yearOfHistoryDay.ts';

/** What the year holds; days are whole, since 1970 (UTC). */
export interface SimulatedYear {
  readonly firstDay: number;
  readonly lastDay: number;
  /** First day on which the battery does not last a day of average use. */
  readonly wornOn: number;
  /** The day on which it was replaced; null where the readings end before. */
  readonly replacedOn: number | null;
  /** The readings of one day, in no order; empty on a day without any. The same for the same seed. */
  day(day: number): readonly YearReading[];
}

/** Which year is wanted. */
export interface YearWish {
  readonly seed: number;
  /** Last day with readings, whole days since 1970. */
  readonly lastDay: number;
  /** `whole` = a year in which the battery dies and is replaced; `monthBefore` = ends 30 days before it is worn. */
  readonly ends: 'whole' | 'monthBefore';
}

const daysOfYear = 365;
const daysAhead = 30;
/** The shop bears with the worn battery for as long. */
const borneFor = 12;
const dayMs = 86_400_000;
const hourMs = 3_600_000;
const holiday = { from: 100, days: 9 } as const;
/** On this day the computer's clock stood in 1970 for an hour, and on the next one a year ahead. */
const jumpDay = 150;
const impossible: Readonly<Record<number, readonly [MetricKey, number]>> = {
  60: ['battery.voltage', 30],
  61: ['module.temperature', -200],
  130: ['battery.level', 255],
  190: ['battery.temperature', 850],
};

/** Values that are read every two hours, beside those of the battery. */
const slowReadings = (random: Random, day: number, index: number, age: number): YearReading[] => {
  const season = Math.cos((2 * Math.PI * (index - 20)) / daysOfYear);
  const found: YearReading[] = [];
  const clean = Math.floor(index / 120);
  for (let hour = 1; hour <= 13; hour += 2) {
    const at = day * dayMs + hour * hourMs;
    const warm = 27 - 7 * season + 5 * Math.sin((Math.PI * hour) / 14) + gaussian(random);
    const note = (metric: MetricKey, value: number, digits: number): void => {
      found.push({ metric, value: Number(value.toFixed(digits)), at: at + 1000 });
    };
    note('battery.temperature', warm, 1);
    note('module.temperature', warm + 9 + gaussian(random), 1);
    note('signal.dbm', -78 + 4 * gaussian(random), 0);
    note('memory.free', 46 + 5 * gaussian(random), 0);
    note('storage.free', 62 - 0.14 * index + 8 * clean + 0.5 * gaussian(random), 0);
    // A cell of five years that is nearing its end: flat for long, then falling.
    note(
      'coinCell.voltage',
      3.02 - 0.0002 * index - 0.0000035 * Math.max(0, index - 120) ** 2 + 0.006 * gaussian(random),
      2,
    );
    note('clock.offset', 0.6 * (index % 90) + 2 * gaussian(random), 0);
    note('battery.cycles', 4 + Math.floor(age * 1.05), 0);
    note('printer.headDistance', 16_500 + Math.floor(38 * (index + hour / 24)), 0);
  }
  return found;
};

const misdated = (readings: readonly YearReading[], index: number): readonly YearReading[] => {
  if (index !== jumpDay && index !== jumpDay + 1) return readings;
  const jump = index === jumpDay ? null : daysOfYear * dayMs;
  return readings.map((reading, at) =>
    at % 12 === 3 ? { ...reading, at: jump === null ? reading.at % dayMs : reading.at + jump } : reading,
  );
};

const isGap = (index: number, random: Random): boolean =>
  random() < 0.03 || (index >= holiday.from && index < holiday.from + holiday.days);

/** The year of a seed. Its first battery is worn in month nine. */
export const yearOfHistory = ({ seed, lastDay, ends }: YearWish): SimulatedYear => {
  const first: SimulatedBattery = simulatedBattery(seed);
  const second = simulatedBattery(seed + 1);
  const firstDay = ends === 'whole' ? lastDay - daysOfYear + 1 : lastDay + 1 + daysAhead - first.wornOn;
  const wornOn = firstDay + first.wornOn;
  const replacedOn = wornOn + borneFor <= lastDay ? wornOn + borneFor : null;
  return {
    firstDay,
    lastDay,
    wornOn,
    replacedOn,
    day: (day) => {
      const index = day - firstDay;
      const random = seededRandom(Math.imul(seed + 1, 1_000_003) + index);
      // The first numbers of a small generator are alike for seeds in a row.
      for (let at = 0; at < 8; at += 1) random();
      if (index < 0 || day > lastDay || isGap(index, random)) return [];
      const isSecond = replacedOn !== null && day >= replacedOn;
      const age = isSecond ? day - replacedOn : index;
      const readings = [
        ...batteryDay(random, isSecond ? second : first, day, age),
        ...slowReadings(random, day, index, age),
      ];
      const odd = impossible[index];
      const more = odd === undefined ? [] : [{ metric: odd[0], value: odd[1], at: day * dayMs + 4.2 * hourMs }];
      return misdated([...readings, ...more], index);
    },
  };
};
