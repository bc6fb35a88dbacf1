// Days as whole numbers, counted from 1970-01-01 in the Gregorian calendar: no zone, no host clock. Pure.

/** A day taken apart. */
export interface CivilDay {
  readonly year: number;
  /** 1 … 12 */
  readonly month: number;
  /** 1 … 31 */
  readonly day: number;
}

const daysOfEra = 146_097;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month, 1 … 12, of a year. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (lengths[month - 1] ?? 31);

/** The number of a day. The year is counted from March, so that the leap day is its last one. */
export const dayNumber = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysOfEra + dayOfEra - 719_468;
};

/** The day of a number. */
export const civilDay = (number: number): CivilDay => {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / daysOfEra);
  const dayOfEra = shifted - era * daysOfEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * march + 2) / 5) + 1,
  };
};

/** The number of a day as `2026-11-22`. */
export const numberOf = (on: string): number =>
  dayNumber(Number(on.slice(0, 4)), Number(on.slice(5, 7)), Number(on.slice(8, 10)));

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

/** A number as `2026-11-22`; years 0000 … 9999. */
export const dayOf = (number: number): string => {
  const { year, month, day } = civilDay(number);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
};

/** Monday = 0 … Sunday = 6. */
export const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7;

/** The last day that can be written, 9999-12-31. */
export const lastOfAll = dayNumber(9999, 12, 31);
