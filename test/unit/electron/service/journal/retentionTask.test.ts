import { describe, expect, it } from 'vitest';
import { type RetentionInput, retentionTask } from '../../../../../electron/service/journal/retentionTask.ts';
import { Database } from '../../../../../electron/store/database.ts';
import { aJournal } from '../../../../support/tamperedJournal.ts';

const context = { signal: new AbortController().signal, isCancelled: () => false, progress: () => undefined };
const look = async (change: Partial<RetentionInput>, count = 1100) =>
  await retentionTask({ file: await aJournal(count), before: null, mostBytes: null, holds: [], ...change }, context);

describe('what rules would take away', () => {
  it('is what is older, but never the newest thousand', async () => {
    expect(await look({ before: '2019-01-01T03:20:00.000Z' })).toMatchObject({
      ranges: [{ first: 1, last: 50 }],
      entries: 50,
      earliest: '2019-01-01T00:00:00.000Z',
    });
    expect(await look({ before: '2030-01-01T00:00:00.000Z' })).toMatchObject({ ranges: [{ first: 1, last: 100 }] });
  });

  it('is the oldest where there are too many bytes', async () => {
    expect(await look({ mostBytes: 1 })).toMatchObject({ entries: 100 });
    expect(await look({ mostBytes: 1_000_000_000 })).toMatchObject({ entries: 0, bytes: 0 });
  });

  it('leaves what cannot be read, and an entry of a doubted clock that counts as its predecessor', async () => {
    const file = await aJournal(1100);
    const database = new Database(file);
    database.script(`DROP TRIGGER journal_keeps; UPDATE journal SET body = 'torn' WHERE number = 10`);
    database.script(
      `UPDATE journal SET body = replace(body, '"kind"', '"clock":{"doubt":"back","seconds":99},"kind"') WHERE number = 90`,
    );
    database.script(`UPDATE journal SET body = replace(body, '"at":"2019', '"at":"2001') WHERE number = 90`);
    database.close();
    const found = retentionTask({ file, before: '2019-01-01T03:20:00.000Z', mostBytes: null, holds: [] }, context);
    expect(await found).toMatchObject({
      ranges: [
        { first: 1, last: 9 },
        { first: 11, last: 50 },
      ],
    });
  });

  const withTimes = async (change: string): Promise<string> => {
    const file = await aJournal(1100);
    const database = new Database(file);
    database.script(`DROP TRIGGER journal_keeps; ${change}`);
    database.close();
    return file;
  };
  const since = (file: string, more: Partial<RetentionInput> = {}) =>
    retentionTask({ file, before: '2019-01-01T03:20:00.000Z', mostBytes: null, holds: [], ...more }, context);

  it('is not what was written while the clock was set back for many entries', async () => {
    const file = await withTimes(
      `UPDATE journal SET body = replace(body, '"at":"2019', '"at":"2001') WHERE number BETWEEN 60 AND 90
       AND body NOT LIKE '%"source":"import"%' AND body NOT LIKE '%"source":"earlier"%'`,
    );
    expect((await since(file)).ranges).toMatchObject([{ first: 1, last: 50 }]);
  });

  it('is not kept for ever by one entry of a clock that was put forward', async () => {
    const file = await withTimes(
      `UPDATE journal SET body = replace(body, '"at":"2019', '"at":"2099') WHERE number = 1`,
    );
    const { ranges } = await since(file, { now: '2026-01-01T00:00:00.000Z' });
    expect(ranges).toMatchObject([{ first: 2, last: 50 }]);
  });

  it('is not what a hold covers by the time at which it was written', async () => {
    const file = await withTimes(
      `UPDATE journal SET body = replace(body, '"at":"2019', '"at":"2001') WHERE number = 20`,
    );
    const [hold] = [{ terminalId: null, store: null, from: '2019-01-01T00:00:00.000Z', until: null }];
    const held = {
      ...hold,
      id: '',
      terminalName: null,
      why: '',
      madeBy: '',
      madeAt: '',
      liftedBy: null,
      liftedAt: null,
    };
    expect(await since(file, { holds: [{ ...held, liftedWhy: null }] })).toMatchObject({ entries: 0, held: 50 });
  });
});
