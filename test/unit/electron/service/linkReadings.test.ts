import { describe, expect, it } from 'vitest';
import { earlierLines, lineShareOf, linkReadings } from '../../../../electron/service/linkReadings.ts';
import { collectReadings } from '../../../../electron/service/readingCollector.ts';
import type { LinkCounters } from '../../../../shared/model/healthReport.ts';
import { readAt } from '../../../support/checkContext.ts';
import { aCheckRecord, aStoredTerminal, quietLine } from '../../../support/records.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const none: LinkCounters = { ...quietLine, blocksSent: 0, blocksReceived: 0, acksSent: 0 };
const valuesOf = (count: LinkCounters) =>
  Object.fromEntries(linkReadings(count, readAt).map(({ metric, value }) => [metric, value]));

describe('readings of the line', () => {
  it('are every counter of a line with acknowledgements, zeros too, for nothing having happened was seen', () => {
    const count = {
      ...quietLine,
      blocksSent: 12,
      blocksReceived: 10,
      acksSent: 10,
      naksSent: 2,
      naksReceived: 1,
      crcErrors: 1,
      repeatsSent: 2,
      duplicatesReceived: 1,
      timeouts: 2,
      discardedBytes: 7,
      reconnects: 3,
    };
    expect(valuesOf(count)).toEqual({
      'link.blocks': 24,
      'link.crcErrors': 1,
      'link.naks': 3,
      'link.repeats': 2,
      'link.duplicates': 1,
      'link.timeouts': 2,
      'link.discardedBytes': 7,
      'link.reconnects': 3,
      'link.errorRate': (100 * 5) / 24,
    });
    expect(valuesOf(quietLine)).toMatchObject({ 'link.crcErrors': 0, 'link.errorRate': 0 });
  });

  it('are only what can happen on a line without acknowledgements', () => {
    expect(Object.keys(valuesOf({ ...quietLine, acksSent: 0, reconnects: 1 }))).toEqual([
      'link.blocks',
      'link.timeouts',
      'link.discardedBytes',
      'link.reconnects',
    ]);
  });

  it('are none where nothing went over the line', () => {
    expect(linkReadings(none, readAt)).toEqual([]);
    expect(linkReadings(quietLine, readAt)[0]).toMatchObject({ source: 'link', takenAt: readAt });
  });
});

describe('the share of bad blocks', () => {
  it('counts a terminal that stays silent as no fault of the line', () => {
    expect(lineShareOf({ ...quietLine, timeouts: 3 })).toEqual({ blocks: 4, bad: 0, rate: 0 });
  });

  it('cannot be more than all of them, and is nought without blocks', () => {
    const bad = { ...none, blocksSent: 3, repeatsSent: 2, naksSent: 4, blocksReceived: 1, duplicatesReceived: 1 };
    expect(lineShareOf(bad)).toEqual({ blocks: 8, bad: 7, rate: 87.5 });
    expect(lineShareOf(none).rate).toBe(0);
  });
});

describe('lines of earlier checks', () => {
  it('are told newest first, without those that have no rate', async () => {
    const deps = await someDeps();
    const { readings, checks } = deps.shops.open;
    const terminal = aStoredTerminal();
    expect(await earlierLines(readings, terminal.id)).toEqual([]);
    const stored = async (hour: number, link: LinkCounters): Promise<void> => {
      const { readings: kept } = collectReadings(linkReadings(link, readAt + hour * 3_600_000));
      await checks.record(aCheckRecord(terminal, { link, readings: [...kept] }));
    };
    await stored(0, { ...quietLine, naksSent: 1 });
    await stored(1, { ...quietLine, acksSent: 0 });
    await stored(2, quietLine);
    expect(await earlierLines(readings, terminal.id)).toEqual([
      { blocks: 4, bad: 0, rate: 0 },
      { blocks: 5, bad: 1, rate: 20 },
    ]);
  });
});
