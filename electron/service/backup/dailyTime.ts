// When a daily backup is due. Local times are in ms, written as if they were UTC.

const dayMs = 86_400_000;
const minuteMs = 60_000;
/** A backup that begins later than this after its time was caught up. */
const punctualMs = 10 * minuteMs;
/** What failed is tried again after so long. */
const againMs = 60 * minuteMs;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const midnightOf = (at: number): number => at - (((at % dayMs) + dayMs) % dayMs);

/** The newest moment of the plan that has come; however often the computer was off, only this one counts. */
export const newestDue = (time: string, localNow: number): number => {
  const today = midnightOf(localNow) + minutesOf(time) * minuteMs;
  return today <= localNow ? today : today - dayMs;
};

/** The next moment of the plan. */
export const nextDaily = (time: string, localNow: number): number => newestDue(time, localNow) + dayMs;

/** What the decision depends on; all in ms since 1970. */
export interface DailyState {
  readonly due: number;
  readonly now: number;
  /** From when on the plan holds. */
  readonly since: number;
  /** The last one: what it was made for, when it ended, whether it went wrong; null = none yet. */
  readonly last: { readonly dueAt: number; readonly at: number; readonly hasFailed: boolean } | null;
}

/**
 * Whether the backup has to be made now. Nothing that lay before the plan was set is caught up; what failed is tried
 * again after an hour; times that are still to come were written by a clock that was ahead, and hold nobody up.
 */
export const isDailyDue = ({ due, now, since, last }: DailyState): boolean => {
  if (due < since && since <= now) return false;
  if (last === null || last.dueAt > now || last.dueAt < due) return true;
  return last.hasFailed && (now - last.at >= againMs || last.at > now);
};

/** Whether a backup that begins at `now` for the moment `due` was caught up. */
export const isCaughtUp = (due: number, now: number): boolean => now - due > punctualMs;
