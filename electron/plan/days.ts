// Days without a zone, as `2026-11-22`: adding days and months, counting days. Pure.

const msOfDay = 86_400_000;
const parse = (day: string): Date => new Date(`${day}T00:00:00.000Z`);
const format = (date: Date): string => date.toISOString().slice(0, 10);

/** The day so many days later. */
export const addDays = (day: string, days: number): string => format(new Date(parse(day).getTime() + days * msOfDay));

/** The same day so many months later; the last day of a month that is too short. */
export const addMonths = (day: string, months: number): string => {
  const from = parse(day);
  const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return format(new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(from.getUTCDate(), last))));
};

/** Days from one to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((parse(to).getTime() - parse(from).getTime()) / msOfDay);
