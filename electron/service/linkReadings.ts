// The counters of a check's line as readings: charted, judged and exported like what a terminal says itself.
import type { LinkCounters } from '../../shared/model/healthReport.ts';
import type { Measured } from '../driver/terminalDriver.ts';
import type { ReadingStore } from '../store/readingStore.ts';

/** What the counters say of the blocks on a line. */
export interface LineShare {
  /** Blocks in both directions, every copy counted, damaged ones too. */
  readonly blocks: number;
  /** Of these, the ones that were in vain: damaged, refused, not acknowledged in time, or received once more. */
  readonly bad: number;
  /** 100 × bad ÷ blocks; 0 without blocks. */
  readonly rate: number;
}

/** Blocks, bad ones and their share; how each is counted stands beside `link.errorRate` in shared/metric/catalogue.ts. */
export const lineShareOf = (count: LinkCounters): LineShare => {
  const blocks = count.blocksSent + count.blocksReceived + count.naksSent;
  const bad = count.naksSent + count.repeatsSent + count.duplicatesReceived;
  return { blocks, bad, rate: blocks === 0 ? 0 : (100 * bad) / blocks };
};

/** Earlier checks whose lines are compared with this one's. */
const earlierChecks = 12;

/**
 * Blocks and bad blocks of a terminal's earlier checks, newest first; checks over a line without a rate are passed over.
 * Rejects with store.*
 */
export const earlierLines = async (readings: ReadingStore, terminalId: string): Promise<readonly LineShare[]> => {
  const rates = await readings.newest(terminalId, 'link.errorRate', earlierChecks);
  if (rates.length === 0) return [];
  const blocks = await readings.newest(terminalId, 'link.blocks', 3 * earlierChecks);
  const blocksAt = new Map(blocks.map(({ at, value }) => [at, value]));
  return rates.flatMap(({ at, value }) => {
    const count = blocksAt.get(at);
    return count === undefined ? [] : [{ blocks: count, bad: Math.round((value * count) / 100), rate: value }];
  });
};

/** Whether blocks are acknowledged on that line; where they are not (TCP), nothing can be damaged or repeated. */
const isAcknowledged = ({ acksSent, naksSent, naksReceived, repeatsSent }: LinkCounters): boolean =>
  acksSent + naksSent + naksReceived + repeatsSent > 0;

/** Readings of a line on which anything was sent or received; `takenAt` is the end of the check, computer's time in ms. */
export const linkReadings = (count: LinkCounters, takenAt: number): readonly Measured[] => {
  const { blocks, rate } = lineShareOf(count);
  if (blocks === 0) return [];
  const ifAcknowledged = (value: number): number | null => (isAcknowledged(count) ? value : null);
  const rows = [
    ['link.blocks', blocks],
    ['link.crcErrors', ifAcknowledged(count.crcErrors)],
    ['link.naks', ifAcknowledged(count.naksSent + count.naksReceived)],
    ['link.repeats', ifAcknowledged(count.repeatsSent)],
    ['link.duplicates', ifAcknowledged(count.duplicatesReceived)],
    ['link.timeouts', count.timeouts],
    ['link.discardedBytes', count.discardedBytes],
    ['link.reconnects', count.reconnects],
    ['link.errorRate', ifAcknowledged(rate)],
  ] as const;
  return rows.flatMap(([metric, value]) => (value === null ? [] : [{ metric, value, source: 'link', takenAt }]));
};
