import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTransfers } from '../../../../../electron/service/transfer/transfers.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { csvOf, someTransfers } from '../../../../support/transfers.ts';

const good = csvOf(['SN', '备注'], ['V2N0001', 'a'], ['V2N0002', 'b']);
const mixed = csvOf(['SN', '备注'], ['V2N0001', 'a'], ['1.2E+11', 'b']);

describe('transfers', () => {
  it('keep the file that was compared until it is stored or given up', async () => {
    const { transfers, read } = await someTransfers();
    const draft = await read(good);
    expect(unwrap(await transfers.draft()).draft).toEqual(draft);
    await transfers.discard();
    expect(unwrap(await transfers.draft()).draft).toBeNull();
    expect(await transfers.apply({ draftId: draft.id, goodRowsOnly: false })).toMatchObject({
      ok: false,
      error: { code: 'import.unknown' },
    });
  });

  it('store nothing of a file with errors unless the good rows are asked for', async () => {
    const { transfers, read, records } = await someTransfers();
    const { id } = await read(mixed);
    const refused = await transfers.apply({ draftId: id, goodRowsOnly: false });
    expect(refused).toMatchObject({ ok: false, error: { code: 'import.has-errors', facts: { count: 1 } } });
    expect(await records()).toEqual([]);
    expect(unwrap(await transfers.apply({ draftId: id, goodRowsOnly: true }))).toMatchObject({ added: 1 });
  });

  it('say so when there is nothing to do', async () => {
    const { transfers, read, take } = await someTransfers();
    await take(good);
    const again = await transfers.apply({ draftId: (await read(good)).id, goodRowsOnly: false });
    expect(again).toMatchObject({ ok: false, error: { code: 'import.nothing-to-do' } });
  });

  it('show rows by what becomes of them, page by page', async () => {
    const { transfers, read } = await someTransfers();
    const { id } = await read(mixed);
    const page = async (show: 'all' | 'bad' | 'new' | 'warned', from = 0) =>
      unwrap(await transfers.rows({ draftId: id, show, from, limit: 1 }));
    expect((await page('bad')).rows[0]?.row).toBe(3);
    expect((await page('new')).total).toBe(1);
    expect((await page('all', 1)).rows[0]?.row).toBe(3);
    expect((await page('warned')).total).toBe(0);
  });

  it('do one thing at a time, and end what is cancelled', async () => {
    const { transfers, write, records } = await someTransfers();
    const long = await write(csvOf(['SN'], ...Array.from({ length: 3000 }, (_, row) => [`V2N${String(row)}X`])));
    const first = transfers.read({ file: long });
    const second = transfers.read({ file: long });
    await transfers.cancel();
    expect(await second).toMatchObject({ ok: false, error: { code: 'import.busy' } });
    expect(await first).toMatchObject({ ok: false, error: { code: 'import.cancelled' } });
    expect(await transfers.read({ file: long }, AbortSignal.abort())).toMatchObject({ ok: false });
    expect(await records()).toEqual([]);
    expect(unwrap(await transfers.read({ file: long })).counts.new).toBe(3000);
  });

  it('tell the window of progress, of the register, and of imports', async () => {
    const { deps, take, transfers } = await someTransfers();
    const { id } = await take(good);
    await transfers.undo({ importId: id });
    const names = deps.heard.map(({ name }) => name);
    for (const name of ['transfer.progress', 'register.changed', 'register.tasksChanged', 'transfer.importsChanged']) {
      expect(names).toContain(name);
    }
    expect(unwrap(await transfers.imports()).imports[0]).toMatchObject({ id, undoneAt: expect.any(String) as unknown });
    expect(await transfers.undo({ importId: id })).toMatchObject({
      ok: false,
      error: { code: 'import.undone-already' },
    });
  });

  it('take an import back that was cut short when the program ended', async () => {
    const { deps, records, take } = await someTransfers();
    await take(good);
    const store = deps.shops.open.transfers;
    await store.begin({
      id: '11111111-2222-4333-8444-555555555555',
      at: '2026-11-22T01:00:00.000Z',
      by: 'Li',
      fileName: 'cut.csv',
      processId: 4711,
    });
    await createTransfers({ ...deps, version: '0.1.0' }, () => true).recover();
    expect(await store.unfinished()).toHaveLength(1);
    await createTransfers({ ...deps, version: '0.1.0' }, () => false).recover();
    expect(await store.unfinished()).toEqual([]);
    expect(await records()).toHaveLength(2);
    const { entries } = { entries: await deps.shops.open.log.between({ text: 'cut.csv' }, { from: 1, to: 100 }, 10) };
    expect(entries).toHaveLength(1);
  });

  it('write the register to a file, and answer with a value when that is impossible', async () => {
    const { deps, transfers, take } = await someTransfers();
    await take(good);
    const wanted = { filter: {}, format: 'csv', language: 'zh', isPlain: false, hasKeys: false } as const;
    expect(unwrap(await transfers.export({ ...wanted, file: join(deps.folder, 'out.csv') })).rows).toBe(2);
    expect(await transfers.export({ ...wanted, file: join(deps.folder, 'no', 'out.csv') })).toMatchObject({
      ok: false,
      error: { code: 'export.not-writable' },
    });
  });

  it('give the labels of records', async () => {
    const { transfers, take } = await someTransfers();
    await take(good);
    expect(unwrap(await transfers.labels({ filter: {} })).labels.map(({ serialNumber }) => serialNumber)).toEqual([
      'V2N0001',
      'V2N0002',
    ]);
  });
});
