// Times of a case: what a terminal's own clock says, as a moment with this computer's offset.
import { momentOfLocal, offsetText } from '../isoTime.ts';
import type { Clock } from '../serviceDeps.ts';

/** A terminal whose clock is off by more than this cannot date what it remembers. */
export const worstClockSeconds = 26 * 3600;

const localForm = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?$/;

/**
 * A terminal's local time without zone (`2026-11-22T09:12:00`) as ISO 8601 with offset, moved by what its clock is off
 * (seconds, terminal minus computer). Null: no such time, or the clock is too far off to date anything.
 */
export const terminalMoment = (clock: Clock, local: string | null, offsetSeconds: number): string | null => {
  const parts = local === null ? null : localForm.exec(local);
  if (parts === null || Math.abs(offsetSeconds) > worstClockSeconds) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part: string | undefined) => Number(part ?? '0'));
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
  if (Number.isNaN(asUtc)) return null;
  const at = momentOfLocal(clock, asUtc - offsetSeconds * 1000);
  return offsetText(clock, at);
};
