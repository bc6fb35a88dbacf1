import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { TrainingStore } from '../../../../electron/store/trainingStore.ts';
import { guides } from '../../../../shared/knowhow/allGuides.ts';
import type { Training } from '../../../../shared/knowhow/training.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const li = randomUUID();
const entry = (changes: Partial<Training> = {}): Training => ({
  id: randomUUID(),
  personId: li,
  personName: '小李',
  personRole: 'cashier',
  guideId: 'cardData',
  version: 1,
  title: guides.cardData.title,
  language: 'zh',
  way: 'read',
  withPin: false,
  at: '2026-11-22T02:00:00.000Z',
  on: '2026-11-22',
  expiresOn: '2027-11-21',
  recordedBy: 'Li',
  ...changes,
});

const aStore = async (): Promise<TrainingStore> => (await someDeps()).shops.open.training;

describe('acknowledgements', () => {
  it('are listed newest first, of one person or all, within a period whose end does not count', async () => {
    const store = await aStore();
    const all = [entry(), entry({ personId: randomUUID(), at: '2026-11-23T02:00:00.000Z' })] as const;
    for (const each of all) await store.add(each);
    expect(await store.list({}, 10)).toEqual(all.toReversed());
    expect(await store.list({ personId: li }, 10)).toEqual([all[0]]);
    expect(await store.list({ from: '2026-11-22T02:00:00.000Z', until: '2026-11-23T02:00:00.000Z' }, 10)).toEqual([
      all[0],
    ]);
    expect(await store.list({}, 1)).toEqual([all[1]]);
  });

  it('that count are the newest of the highest version for each person and text, by number and not by text', async () => {
    const store = await aStore();
    const [nine, ten, again] = [
      entry({ version: 9 }),
      entry({ version: 10 }),
      entry({ version: 9, at: '2027-01-01T00:00:00.000Z' }),
    ];
    const other = entry({ guideId: 'code97' });
    for (const each of [nine, ten, again, other]) await store.add(each);
    expect((await store.newest()).map(({ id }) => id).sort()).toEqual([ten.id, other.id].sort());
  });

  it('are refused twice under one id', async () => {
    const store = await aStore();
    const once = entry();
    await store.add(once);
    await expect(store.add(once)).rejects.toThrow();
    expect(await store.list({}, 10)).toEqual([once]);
  });
});
