// Notices at moments: which of them were in force when something happened, and which are worth showing now.
import { concerns, type NoticeSubject } from '../../../shared/knowhow/noticeScope.ts';
import { noticePhase, type PublicNotice, startOf } from '../../../shared/knowhow/publicNotice.ts';
import { localText } from '../isoTime.ts';
import type { Clock } from '../serviceDeps.ts';

const aheadMs = 14 * 86_400_000;

/** A moment in ms as the local minute that notices are compared with, `2026-11-22T09:30`. */
export const minuteOf = (clock: Clock, at: number): string => localText(clock, at).slice(0, 16).replace(' ', 'T');

/** Notices of a subject that were in force at one of the moments (ms). */
export const inForceAt = (
  notices: readonly PublicNotice[],
  subject: NoticeSubject,
  clock: Clock,
  moments: readonly number[],
): PublicNotice[] => {
  const minutes = moments.map((at) => minuteOf(clock, at));
  return notices.filter(
    (notice) => concerns(notice, subject) && minutes.some((minute) => noticePhase(notice, minute) === 'active'),
  );
};

/** A rule or restriction without an end would be shown for ever: a review puts it away. */
const isSettled = ({ review, endsOn }: PublicNotice): boolean => review !== null && endsOn === null;

/** Notices of a subject that are worth showing now: in force, or beginning within two weeks. */
export const worthShowing = (
  notices: readonly PublicNotice[],
  subject: NoticeSubject,
  clock: Clock,
): PublicNotice[] => {
  const now = minuteOf(clock, clock.now());
  const soon = minuteOf(clock, clock.now() + aheadMs);
  return notices.filter((notice) => {
    if (!concerns(notice, subject) || isSettled(notice)) return false;
    const phase = noticePhase(notice, now);
    return phase === 'active' || (phase === 'upcoming' && startOf(notice) <= soon);
  });
};

const places = { active: 0, upcoming: 1, over: 2 } as const;

/** Those in force first, then those to come (the next first), then those that are over (the last first). */
export const inOrder = (notices: readonly PublicNotice[], clock: Clock): PublicNotice[] => {
  const now = minuteOf(clock, clock.now());
  const place = (notice: PublicNotice): number => places[noticePhase(notice, now)];
  return notices.toSorted((one, other) => {
    const apart = place(one) - place(other);
    if (apart !== 0) return apart;
    const byStart = startOf(one).localeCompare(startOf(other));
    return (place(one) === places.upcoming ? byStart : -byStart) || one.id.localeCompare(other.id);
  });
};
