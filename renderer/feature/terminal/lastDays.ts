// What each of the last days came to, from the checks that were made on it.
import type { HealthReportSummary } from '../../../shared/model/healthReport.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';
import { localDay } from '../../ui/people/localDay.ts';
import { addDays } from '../../ui/planner/days.ts';

/** A day of this computer's calendar. */
export interface CheckedDay {
  readonly day: string;
  /** The worst that was found; null = no check. An unfinished check tells nothing where another was finished. */
  readonly worst: Verdict | null;
  readonly count: number;
}

const days = 7;
const byWeight: readonly Verdict[] = ['fail', 'warn', 'pass', 'incomplete'];

/**
 * The seven days up to today, oldest first. Of checks, newest first, at most `most` were asked for: where that many came,
 * days before the oldest of them are left out, and that one's day too, for more may have been made on it.
 */
export const lastDays = (
  checks: readonly Pick<HealthReportSummary, 'finishedAt' | 'verdict'>[],
  today: string,
  most: number,
): CheckedDay[] => {
  const found = checks.map(({ finishedAt, verdict }) => ({ day: localDay(new Date(finishedAt)), verdict }));
  const cut = checks.length < most ? '' : (found.at(-1)?.day ?? '');
  return Array.from({ length: days }, (_, at) => addDays(today, at + 1 - days))
    .filter((day) => day > cut)
    .map((day) => {
      const ofDay = found.filter((check) => check.day === day);
      const worst = byWeight.find((verdict) => ofDay.some((check) => check.verdict === verdict)) ?? null;
      return { day, worst, count: ofDay.length };
    });
};
