// When a scheduled export is due. Local times are in ms, written as if they were UTC.
import type { ScheduleFields } from './logExport.ts';

const dayMs = 86_400_000;
const minuteMs = 60_000;
/** Longer than any month: a moment of the plan lies within. */
const daysLooked = 63;

type Plan = Pick<ScheduleFields, 'rhythm' | 'day' | 'time'>;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const lastOfMonth = (at: Date): number => new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();

const isDay = ({ rhythm, day }: Plan, midnight: number): boolean => {
  if (rhythm === 'daily') return true;
  const at = new Date(midnight);
  if (rhythm === 'weekly') return (at.getUTCDay() === 0 ? 7 : at.getUTCDay()) === Math.min(day, 7);
  return at.getUTCDate() === Math.min(day, lastOfMonth(at));
};

const find = (plan: Plan, localNow: number, step: 1 | -1, fits: (at: number) => boolean): number | null => {
  const today = localNow - (((localNow % dayMs) + dayMs) % dayMs);
  for (let days = 0; days <= daysLooked; days += 1) {
    const midnight = today + step * days * dayMs;
    const at = midnight + minutesOf(plan.time) * minuteMs;
    if (isDay(plan, midnight) && fits(at)) return at;
  }
  return null;
};

/** The newest moment of the plan that has come. */
export const newestMoment = (plan: Plan, localNow: number): number =>
  find(plan, localNow, -1, (at) => at <= localNow) ?? Number.NEGATIVE_INFINITY;

/** The next moment of the plan. */
export const nextMoment = (plan: Plan, localNow: number): number =>
  find(plan, localNow, 1, (at) => at > localNow) ?? Number.POSITIVE_INFINITY;

/** The moment of the plan before one of its moments: where its stretch of the log begins. */
export const momentBefore = (plan: Plan, moment: number): number => newestMoment(plan, moment - 1);
