// What a hold covers, in words; and days typed by a person as moments.
import type { HoldScope } from '../../../shared/journal/hold.ts';

/** The beginning of a day of this computer (`2026-11-22`) as UTC text; `after` = of the day that follows. Null = no day. */
export const momentOfDay = (day: string, after = 0): string | null => {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  const at = new Date(year, month - 1, date + after);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
};

/** The last moment that a period covers: `until` itself is not covered. */
export const lastMoment = (until: string): number => Date.parse(until) - 1;

/** Which sentence tells the period. */
export const periodKind = ({
  from,
  until,
}: Pick<HoldScope, 'from' | 'until'>): 'always' | 'since' | 'upTo' | 'between' => {
  if (from === null) return until === null ? 'always' : 'upTo';
  return until === null ? 'since' : 'between';
};
