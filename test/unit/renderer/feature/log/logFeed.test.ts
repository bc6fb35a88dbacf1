import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type AskRows, createLogFeed, type LogFeed } from '../../../../../renderer/feature/log/logFeed.ts';
import { failure, success } from '../../../../../shared/error/appError.ts';
import type { CommandInput } from '../../../../../shared/ipc/contract.ts';
import type { LogEntry } from '../../../../../shared/model/logEntry.ts';
import type { LogRow } from '../../../../../shared/model/logRow.ts';

const entry = (number: number, more: Partial<LogEntry> = {}): LogEntry => ({
  number,
  at: '2026-03-01T00:00:00.000Z',
  kind: 'check',
  operator: 'a',
  terminalId: null,
  terminalName: null,
  serialNumber: null,
  verdict: null,
  summary: { zh: '检查', en: 'check' },
  checkId: null,
  simulated: false,
  ...more,
});

/** A journal that answers as the program does. */
const aJournal = (count: number) => {
  const asked: CommandInput<'log.rows'>[] = [];
  const journal = { count, asked, isBroken: false };
  const ask: AskRows = async (input) => {
    asked.push(input);
    await Promise.resolve();
    if (journal.isBroken) return failure('engine.not-running', {});
    const asOf = input.asOf ?? journal.count;
    const newest = asOf - input.offset;
    const rows = Array.from(
      { length: Math.max(0, Math.min(input.limit, newest)) },
      (_, step): LogRow => ({
        entry: entry(newest - step),
        state: 'whole',
        isMarked: false,
        notes: 0,
      }),
    );
    return success({ rows, total: asOf, asOf, newer: journal.count - asOf });
  };
  return { journal, ask };
};

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
};
const numbersOn = (feed: LogFeed, page: number): number[] =>
  (feed.state().pages.get(page) ?? []).map((row) => row.entry.number);

beforeEach(() => {
  vi.useFakeTimers();
});

describe('the rows of the log', () => {
  it('are asked for where somebody looks, with the neighbours', async () => {
    const { journal, ask } = aJournal(1000);
    const feed = createLogFeed({ kind: 'check' }, ask);
    feed.show(0, 20);
    await settled();
    expect(journal.asked.map(({ offset }) => offset)).toEqual([0, 100]);
    expect(journal.asked[0]).toEqual({ filter: { kind: 'check' }, asOf: null, offset: 0, limit: 100 });
    expect(feed.state()).toMatchObject({ total: 1000, asOf: 1000, newer: 0, error: null });
    feed.show(505, 520);
    await settled();
    expect(journal.asked.slice(2).map(({ offset, asOf }) => [offset, asOf])).toEqual([
      [500, 1000],
      [600, 1000],
      [400, 1000],
    ]);
    expect(numbersOn(feed, 5)[5]).toBe(495);
  });

  it('that were only passed are never asked for', async () => {
    const { journal, ask } = aJournal(1_000_000);
    const feed = createLogFeed({}, ask);
    feed.show(0, 20);
    await settled();
    const before = journal.asked.length;
    for (let row = 0; row < 900_000; row += 10_000) feed.show(row, row + 20);
    await settled();
    expect(journal.asked.length - before).toBeLessThan(8);
    expect(feed.state().pages.has(8900)).toBe(true);
  });

  it('are thrown away when there are many', async () => {
    const { ask } = aJournal(1_000_000);
    const feed = createLogFeed({}, ask);
    for (let row = 0; row < 30_000; row += 300) {
      feed.show(row, row + 20);
      await settled();
    }
    expect(feed.state().pages.size).toBeLessThanOrEqual(40);
  });

  it('come as they are written while somebody follows', async () => {
    const { journal, ask } = aJournal(10);
    const feed = createLogFeed({}, ask);
    feed.show(0, 20);
    await settled();
    journal.count = 12;
    feed.appended(entry(11));
    feed.appended(entry(12));
    await vi.advanceTimersByTimeAsync(300);
    expect(numbersOn(feed, 0)[0]).toBe(12);
    expect(journal.asked).toHaveLength(2);
  });

  it('stand still while somebody reads further down; new ones are counted', async () => {
    const { journal, ask } = aJournal(500);
    const feed = createLogFeed({}, ask);
    feed.show(200, 220);
    await settled();
    feed.follow(false);
    const before = numbersOn(feed, 2);
    journal.count = 503;
    feed.appended(entry(501));
    await vi.advanceTimersByTimeAsync(300);
    expect(numbersOn(feed, 2)).toEqual(before);
    expect(feed.state()).toMatchObject({ total: 500, asOf: 500, newer: 3 });
    feed.renew();
    await settled();
    expect(feed.state()).toMatchObject({ total: 503, asOf: 503, newer: 0 });
  });

  it('are asked for again when something is said about one of them', async () => {
    const { journal, ask } = aJournal(50);
    const feed = createLogFeed({}, ask);
    feed.show(0, 20);
    await settled();
    feed.follow(false);
    journal.count = 51;
    feed.appended(entry(51, { kind: 'note', about: 40 }));
    await vi.advanceTimersByTimeAsync(300);
    expect(journal.asked.at(-2)).toMatchObject({ asOf: 50, offset: 0, limit: 100 });
  });

  it('keep what is there when a question fails, and ask again on demand', async () => {
    const { journal, ask } = aJournal(500);
    const feed = createLogFeed({}, ask);
    feed.show(0, 20);
    await settled();
    journal.isBroken = true;
    feed.show(400, 420);
    await settled();
    expect(feed.state().error?.code).toBe('engine.not-running');
    expect(numbersOn(feed, 0)[0]).toBe(500);
    journal.isBroken = false;
    feed.retry();
    await settled();
    expect(feed.state().error).toBeNull();
    expect(numbersOn(feed, 4)[0]).toBe(100);
  });

  it('are no longer listened to after the end', async () => {
    const { journal, ask } = aJournal(5);
    const feed = createLogFeed({}, ask);
    feed.show(0, 20);
    feed.appended(entry(6));
    feed.stop();
    await vi.advanceTimersByTimeAsync(1000);
    expect(feed.state().total).toBeNull();
    expect(journal.asked).toHaveLength(1);
  });

  it('that were written while nobody looked are asked for when somebody looks again, in an empty log too', async () => {
    for (const count of [0, 300]) {
      const { journal, ask } = aJournal(count);
      const feed = createLogFeed({}, ask);
      feed.show(0, 20);
      await settled();
      feed.stop();
      journal.count += 2;
      feed.show(0, 20);
      await settled();
      expect(feed.state()).toMatchObject({ total: count + 2, newer: 0 });
      expect(numbersOn(feed, 0)[0]).toBe(count + 2);
      // Somebody who reads an entry keeps the place: what came is counted, and what was changed is asked for anew.
      feed.follow(false);
      feed.stop();
      journal.count += 3;
      const before = journal.asked.length;
      feed.show(0, 20);
      await settled();
      expect(feed.state()).toMatchObject({ total: count + 2, newer: 3 });
      expect(journal.asked.length).toBeGreaterThan(before);
      feed.stop();
    }
  });
});
