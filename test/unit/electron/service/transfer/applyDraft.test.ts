import { describe, expect, it } from 'vitest';
import { withValues } from '../../../../../electron/service/register/recordChanges.ts';
import { openTask } from '../../../../../electron/service/register/registerTaskParts.ts';
import { applyDraft, forgetImport } from '../../../../../electron/service/transfer/applyDraft.ts';
import { makeDraft } from '../../../../../electron/service/transfer/makeDraft.ts';
import { takeBack } from '../../../../../electron/service/transfer/takeBack.ts';
import { present } from '../../../../support/anEngine.ts';
import { aCheckRecord, anIdentity, aStoredTerminal } from '../../../../support/records.ts';
import { csvOf, someTransfers } from '../../../../support/transfers.ts';

const at = '2026-11-22T01:00:00.000Z';
const many = csvOf(
  ['SN', '备注'],
  ...Array.from({ length: 120 }, (_, row) => [`V2N${String(row).padStart(4, '0')}`, 'x']),
);

const setUp = async (text = many) => {
  const shop = await someTransfers();
  const watch = { onProgress: () => undefined, signal: new AbortController().signal };
  const draft = await makeDraft(shop.deps.shops.open.transfers, await shop.write(text), at, watch);
  return { ...shop, draft, watch };
};

describe('applyDraft', () => {
  it('stores new and changed rows, writes one line into the log, and tells how far it is', async () => {
    const { deps, draft, watch, records } = await setUp();
    const done: number[] = [];
    const past = await applyDraft(deps, draft, { ...watch, onProgress: (progress) => done.push(progress.done) });
    expect(past).toMatchObject({ added: 120, changed: 0, by: 'Li', fileName: 'terminals.csv', undoneAt: null });
    expect(await records()).toHaveLength(120);
    expect(done.at(-1)).toBe(120);
    const entries = await deps.shops.open.log.between({}, { from: 1, to: 100 }, 100);
    expect(entries.filter(({ kind }) => kind === 'import')).toHaveLength(1);
  });

  it('leaves nothing when it is cancelled half-way', async () => {
    const { deps, draft, records } = await setUp();
    const stop = new AbortController();
    const onProgress = ({ done }: { done: number }): void => {
      if (done > 30) stop.abort();
    };
    await expect(applyDraft(deps, draft, { onProgress, signal: stop.signal })).rejects.toThrow('import.cancelled');
    expect(await records()).toEqual([]);
    expect(await deps.shops.open.register.tasks({ isOpen: true })).toEqual([]);
    expect(await deps.shops.open.transfers.unfinished()).toEqual([]);
    expect(await deps.shops.open.transfers.list(10)).toEqual([]);
  });

  it('leaves nothing, and overwrites nothing, when a record was edited after the comparison', async () => {
    const { deps, take, write, records } = await someTransfers();
    await take(csvOf(['SN', '备注'], ['V2N0001', 'a'], ['V2N0002', 'a']));
    const watch = { onProgress: () => undefined, signal: new AbortController().signal };
    const changing = csvOf(['SN', '备注'], ['V2N0003', 'new'], ['V2N0002', 'from the file']);
    const draft = await makeDraft(deps.shops.open.transfers, await write(changing), at, watch);
    const record = present((await records()).find(({ fields }) => fields.serialNumber?.value === 'V2N0002'));
    const edited = withValues(record, { note: 'by hand' }, { source: 'user', at, by: 'Li' });
    await deps.shops.open.register.write({ records: [edited], line: null });
    await expect(applyDraft(deps, draft, watch)).rejects.toThrow('import.overtaken');
    expect((await records()).map(({ fields }) => fields.note?.value)).toEqual(['a', 'by hand']);
  });

  it('takes over the task of a terminal that was plugged in before, and lets go of it when taken back', async () => {
    const { deps, draft, watch, records } = await setUp(csvOf(['SN'], ['V2N0001'], ['V2N0002']));
    const { register, checks, transfers } = deps.shops.open;
    const met = aStoredTerminal({ identity: anIdentity({ serialNumber: 'V2N0001' }) });
    await checks.record(aCheckRecord(met));
    const task = openTask(
      { kind: 'register', recordId: null, terminalId: met.id, serialNumber: 'V2N0001', data: {} },
      at,
    );
    await register.write({ tasks: [task], line: null });
    const past = await applyDraft(deps, draft, watch);
    const open = await register.tasks({ isOpen: true, kind: 'register' });
    expect(open.map(({ serialNumber }) => serialNumber).sort()).toEqual(['V2N0001', 'V2N0002']);
    const record = present((await records()).find(({ terminalId }) => terminalId === met.id));
    expect(open.find(({ id }) => id === task.id)).toMatchObject({ recordId: record.id, terminalId: met.id });
    await takeBack(deps, present(await transfers.byId(past.id)), () => undefined);
    expect(await register.tasks({ isOpen: true })).toEqual([task]);
  });

  it('is taken back when the program ended in the middle of it', async () => {
    const { deps, draft, watch, records } = await setUp();
    const store = deps.shops.open.transfers;
    const cut = {
      ...store,
      finish: () => Promise.reject(new Error('power')),
      states: () => Promise.resolve([]),
      forget: () => Promise.resolve(),
    };
    const shops = { ...deps.shops, open: { ...deps.shops.open, transfers: cut } };
    await expect(applyDraft({ ...deps, shops }, draft, watch)).rejects.toThrow('power');
    expect(await records()).toHaveLength(120);
    const [unfinished] = await store.unfinished();
    await forgetImport(deps, present(unfinished));
    expect(await records()).toEqual([]);
    expect(await store.unfinished()).toEqual([]);
  });
});
