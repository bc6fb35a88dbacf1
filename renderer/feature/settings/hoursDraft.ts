// Opening hours while they are being edited.
import {
  type OpeningHours,
  type OpenSpan,
  openingHoursSchema,
  type Weekday,
  weekdays,
} from '../../../shared/place/openingHours.ts';

/** A span with a key for the list; times may be empty. */
export interface DraftSpan extends OpenSpan {
  readonly key: number;
}

/** All days while they are being edited. */
export type HoursDraft = Readonly<Record<Weekday, readonly DraftSpan[]>>;

let keys = 0;

/** A span with a key of its own. */
export const draftSpan = (span: OpenSpan): DraftSpan => {
  keys += 1;
  return { ...span, key: keys };
};

const eachDay = <From, To>(from: Readonly<Record<Weekday, From>>, make: (day: From) => To): Record<Weekday, To> =>
  Object.fromEntries(weekdays.map((day) => [day, make(from[day])])) as Record<Weekday, To>;

/** Stored hours to be edited. */
export const draftOfHours = (hours: OpeningHours): HoursDraft => eachDay(hours, (spans) => spans.map(draftSpan));

/** What would be stored; null while something is missing or overlaps. */
export const hoursOf = (draft: HoursDraft): OpeningHours | null => {
  const parsed = openingHoursSchema.safeParse(
    eachDay(draft, (spans) => spans.map(({ from, until }) => ({ from, until }))),
  );
  return parsed.success ? parsed.data : null;
};
