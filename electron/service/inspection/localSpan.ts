// Local days of the shop as the UTC moments between which they lie.
import { momentOfLocal, utcText } from '../isoTime.ts';
import type { Clock } from '../serviceDeps.ts';

const dayMs = 86_400_000;

/** The moment at which a local day begins, UTC text. Where its midnight does not exist: the first moment that does. */
export const startOfDay = (clock: Clock, day: string): string =>
  utcText(momentOfLocal(clock, Date.parse(`${day}T00:00:00Z`)));

/** First moment of the first day and of the day after the last; null stays null. */
export const momentsOf = (
  clock: Clock,
  { from, until }: { readonly from: string | null; readonly until: string | null },
): { readonly from: string | null; readonly until: string | null } => ({
  from: from === null ? null : startOfDay(clock, from),
  until:
    until === null
      ? null
      : startOfDay(clock, new Date(Date.parse(`${until}T00:00:00Z`) + dayMs).toISOString().slice(0, 10)),
});
