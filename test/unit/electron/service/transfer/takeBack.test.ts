import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withValues } from '../../../../../electron/service/register/recordChanges.ts';
import { takeBack } from '../../../../../electron/service/transfer/takeBack.ts';
import { present } from '../../../../support/anEngine.ts';
import { csvOf, someTransfers } from '../../../../support/transfers.ts';

const at = '2026-11-22T02:00:00.000Z';
const head = ['SN', '备注', '布放地址'];

const setUp = async () => {
  const shop = await someTransfers();
  await shop.take(csvOf(head, ['V2N0001', 'a', '一号'], ['V2N0002', 'b', '二号']));
  const before = await shop.records();
  const past = await shop.take(
    csvOf(head, ['V2N0001', 'A', '三号'], ['V2N0002', 'B', '二号'], ['V2N0003', 'c', ''], ['V2N0004', 'd', '']),
  );
  const stored = present(await shop.deps.shops.open.transfers.byId(past.id));
  const named = async (serial: string) =>
    present((await shop.records()).find(({ fields }) => fields.serialNumber?.value === serial));
  return { ...shop, before, stored, named, register: shop.deps.shops.open.register };
};

describe('takeBack', () => {
  it('brings every record back exactly as it was, and the tasks of the import go with it', async () => {
    const { deps, before, stored, records, register } = await setUp();
    expect(await takeBack(deps, stored, () => undefined)).toEqual({ removed: 2, restored: 2, refused: [] });
    expect(await records()).toEqual(before);
    const tasks = await register.tasks({ isOpen: true });
    expect(tasks.map(({ kind, serialNumber }) => `${kind} ${serialNumber ?? ''}`).sort()).toEqual([
      'register V2N0001',
      'register V2N0002',
    ]);
  });

  it('leaves what was edited, used or removed since, and says which and why', async () => {
    const { deps, stored, named, register, records } = await setUp();
    const edited = withValues(await named('V2N0001'), { note: 'by hand' }, { source: 'user', at, by: 'Li' });
    const used = await named('V2N0003');
    await register.write({
      records: [edited],
      removed: [(await named('V2N0002')).id],
      custody: [
        {
          id: randomUUID(),
          recordId: used.id,
          step: 'installed',
          at,
          from: null,
          to: null,
          place: null,
          reason: '-',
          by: 'Li',
        },
      ],
      line: null,
    });
    const done = await takeBack(deps, stored, () => undefined);
    expect(done).toMatchObject({ removed: 1, restored: 0 });
    expect(done.refused.map(({ serialNumber, why }) => [serialNumber, why]).sort()).toEqual([
      ['V2N0001', 'editedSince'],
      ['V2N0002', 'gone'],
      ['V2N0003', 'usedSince'],
    ]);
    expect((await records()).map(({ fields }) => fields.note?.value)).toEqual(['by hand', 'c']);
  });

  it('goes on where it stopped when it is begun again', async () => {
    const { deps, before, stored, records } = await setUp();
    await takeBack(deps, stored, () => undefined);
    expect(await takeBack(deps, stored, () => undefined)).toEqual({ removed: 0, restored: 0, refused: [] });
    expect(await records()).toEqual(before);
  });

  it('keeps in the history of a record that an import was undone', async () => {
    const { deps, stored, named, register } = await setUp();
    await takeBack(deps, stored, () => undefined);
    const [newest] = await register.changes((await named('V2N0002')).id, null, 10);
    expect(newest).toMatchObject({ field: 'note', before: 'B', after: 'b', by: 'Li' });
    expect(newest?.reason).toContain('terminals.csv');
  });
});
