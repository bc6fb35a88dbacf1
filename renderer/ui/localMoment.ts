// A moment as a field for date and time has it: local, to the minute, without a zone.

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A moment in ms as `2026-11-22T09:30`, local. */
export const localFieldOf = (at: number): string => {
  const date = new Date(at);
  const day = `${String(date.getFullYear())}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
  return `${day}T${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
};

/** What the field says as UTC text; null = it says no moment. */
export const momentOfField = (typed: string): string | null => {
  const at = new Date(typed).getTime();
  return typed === '' || Number.isNaN(at) ? null : new Date(at).toISOString();
};
