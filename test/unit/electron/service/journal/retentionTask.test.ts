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
});
