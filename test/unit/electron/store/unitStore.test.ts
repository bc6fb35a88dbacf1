import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aDraft, addRecords, aPlanShop, planRecord } from '../../../support/planShop.ts';
import { aCheckRecord, anIdentity, aStoredTerminal } from '../../../support/records.ts';

const at = '2026-11-22T02:00:00.000Z';

const met = async (shop: Awaited<ReturnType<typeof aPlanShop>>, serial: string) => {
  const terminal = aStoredTerminal({ identity: anIdentity({ serialNumber: serial }), serial });
  await shop.store.checks.record(aCheckRecord(terminal, { readings: [] }));
  return terminal;
};

describe('units', () => {
  it('are every terminal of the register and every one that was met, each once', async () => {
    const shop = await aPlanShop([planRecord('A', { store: '人民路店' })]);
    await met(shop, 'B');
    const units = await shop.work.units();
    expect(units.map(({ serialNumber, store, lifecycle }) => [serialNumber, store, lifecycle])).toEqual([
      ['A', '人民路店', 'inService'],
      ['B', null, null],
    ]);
    expect(await shop.store.units.sync(randomUUID, at)).toBe(false);
  });

  it('keep their id when a met terminal is taken into the register', async () => {
    const shop = await aPlanShop();
    const terminal = await met(shop, 'B');
    const [before] = await shop.work.units();
    await addRecords(shop.store, [{ ...planRecord('B'), terminalId: terminal.id }]);
    const after = await shop.work.units();
    expect(after.map(({ id }) => id)).toEqual([before?.id]);
    expect(after[0]?.recordId).not.toBeNull();
    expect(await shop.store.units.byTerminal(terminal.id)).toMatchObject({ id: before?.id });
  });

  it('that turn out to be one become one, and its jobs come along', async () => {
    const record = planRecord('B');
    const shop = await aPlanShop([record]);
    const terminal = await met(shop, 'B');
    await shop.create(aDraft());
    const [kept, other] = [await shop.store.units.byRecord(record.id), await shop.store.units.byTerminal(terminal.id)];
    expect(kept?.id).not.toBe(other?.id);
    await addRecords(shop.store, [{ ...record, terminalId: terminal.id }]);
    shop.work.wake();
    const due = await shop.jobs({ until: '2026-11-23' });
    expect(due.filter(({ state }) => state === 'open')).toHaveLength(1);
    expect(new Set(due.map(({ subject }) => (subject.kind === 'unit' ? subject.unitId : '')))).toEqual(
      new Set([kept?.id]),
    );
    expect(await shop.store.units.byId(other?.id ?? '')).toMatchObject({ id: kept?.id, terminalId: terminal.id });
    expect(await shop.work.units()).toHaveLength(1);
  });

  it('that are not in use by their state of life get no planned jobs', async () => {
    const shop = await aPlanShop([
      planRecord('A', { lifecycle: 'quarantined' }),
      planRecord('B', { lifecycle: 'spare' }),
    ]);
    expect((await shop.work.units()).map(({ serialNumber, isPlanned }) => [serialNumber, isPlanned])).toEqual([
      ['A', false],
      ['B', true],
    ]);
  });
});
