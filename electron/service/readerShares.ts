// How many of a hundred reads of a card failed: over the newest stretch that has enough of them to say anything.
import type { MetricKey } from '../../shared/metric/catalogue.ts';
import type { Reading } from '../../shared/model/reading.ts';
import { type EarlierValues, sinceReset } from './earlierCounters.ts';

/** Fewer tries say nothing: one clumsy swipe in ten is ten per cent. */
export const leastReads = 50;

/** The counters and the share of each reader. */
export const readerMetrics = {
  chip: { reads: 'card.chipReads', misreads: 'card.chipMisreads', share: 'card.chipFailed' },
  stripe: { reads: 'card.stripeReads', misreads: 'card.stripeMisreads', share: 'card.stripeFailed' },
  contactless: {
    reads: 'card.contactlessReads',
    misreads: 'card.contactlessMisreads',
    share: 'card.contactlessFailed',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<'reads' | 'misreads' | 'share', MetricKey>>>>;

/** A reader of cards. */
export type CardReader = keyof typeof readerMetrics;

/** Tries and failures of one stretch that ends now. */
export interface ReaderStretch {
  readonly reads: number;
  readonly failed: number;
  /** When the stretch began, UTC text; null = with the counter itself, at the maker's. */
  readonly since: string | null;
}

/**
 * The shortest stretch that begins at an earlier check, ends now and has 50 tries or more; if none has, everything since
 * the counter began. The counters are cumulative, so the difference of two checks is what happened between them; a
 * stretch of fixed length would be empty in a quiet shop, and everything since manufacture hides that a reader got worse.
 * Null where the terminal does not tell both counts, or where they cannot both be right.
 */
export const readerStretch = (
  reader: CardReader,
  readings: ReadonlyMap<MetricKey, Reading>,
  earlier: EarlierValues,
): ReaderStretch | null => {
  const { reads, misreads } = readerMetrics[reader];
  const now = { reads: readings.get(reads)?.value, misreads: readings.get(misreads)?.value };
  if (now.reads === undefined || now.misreads === undefined || now.misreads > now.reads) return null;
  const misreadsAt = new Map(earlier.get(misreads)?.map(({ check, value }) => [check, value]));
  for (const { check, value, at } of sinceReset(now.reads, earlier.get(reads) ?? [])) {
    const before = misreadsAt.get(check);
    if (before === undefined || now.reads - value < leastReads) continue;
    const stretch = { reads: now.reads - value, failed: now.misreads - before, since: at };
    if (stretch.failed >= 0 && stretch.failed <= stretch.reads) return stretch;
  }
  return { reads: now.reads, failed: now.misreads, since: null };
};
