// The register on a real database: new terminals, filling, strangers, twins, restarts, and what is never kept.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { present, unwrap } from '../support/anEngine.ts';
import { aRegister, inState, own } from '../support/aRegister.ts';

describe('a terminal that nobody knew', () => {
  it('opens one task, keeps nothing of it in the register, and stays open over a restart', async () => {
    const shop = await aRegister();
    shop.plugIn({});
    await shop.check();
    await shop.check();
    const open = await shop.openTasks();
    expect(open).toMatchObject([{ kind: 'register', serialNumber: 'N900-0001', recordId: null }]);
    expect(unwrap(await shop.records.choices()).records).toBe(0);
    await shop.engine.close();
    const again = await aRegister({ dataFolder: shop.dataFolder });
    expect(await again.openTasks()).toEqual(open);
  });

  it('is filled from the cable when the person says that it is ours, and its task ends with a source only', async () => {
    const shop = await aRegister();
    shop.plugIn({ batch: '000123' });
    await shop.check();
    const [task] = await shop.openTasks('register');
    const { id: taskId } = present(task);
    const record = unwrap(await shop.tasks.adopt({ taskId, acceptsConflicts: false }));
    expect(record).toMatchObject({ lifecycle: 'pending', registration: { state: 'unknown', source: null } });
    expect(record.fields).toMatchObject({
      serialNumber: { value: 'N900-0001', source: 'device' },
      tid: { value: '52523535', source: 'device', by: null },
      mid: { value: '82229005943096D', source: 'device' },
      batch: { value: '000123', source: 'device' },
    });
    expect(await shop.openTasks('register')).toMatchObject([{ recordId: record.id }]);
    const closed = await shop.tasks.close({ taskId, note: 'looks good' });
    expect(closed).toMatchObject({ ok: false, error: { code: 'register.task-needs-source' } });
    const confirm = {
      recordId: record.id,
      state: 'registered',
      source: 'user',
      note: 'told by the bank, Ms Chen',
    } as const;
    expect(unwrap(await shop.states.confirmRegistration(confirm)).registration).toMatchObject({
      state: 'registered',
      source: 'user',
      by: 'Li',
    });
    expect(await shop.openTasks('register')).toEqual([]);
    const all = unwrap(await shop.tasks.list({ isOpen: false, kind: 'register' })).tasks;
    expect(all).toMatchObject([{ closing: { source: 'user', note: 'told by the bank, Ms Chen', by: 'Li' } }]);
  });

  it('says "not now" without losing the task', async () => {
    const shop = await aRegister();
    shop.plugIn({});
    await shop.check();
    const taskId = present((await shop.openTasks())[0]).id;
    unwrap(await shop.tasks.postpone({ taskId }));
    await shop.check();
    expect(await shop.openTasks()).toMatchObject([{ id: taskId, data: { postponedAt: expect.any(String) as string } }]);
  });

  it('that is not ours leaves its serial number and nothing else, and is not checked or stored again', async () => {
    const shop = await aRegister();
    shop.plugIn({});
    await shop.check();
    const taskId = present((await shop.openTasks())[0]).id;
    const record = unwrap(await shop.tasks.markForeign({ taskId, note: 'of the shop next door' }));
    expect(record).toMatchObject({ lifecycle: 'foreign' });
    expect(Object.keys(record.fields)).toEqual(['serialNumber']);
    expect(await shop.openTasks()).toEqual([]);
    const { services } = shop.engine;
    const [terminal] = unwrap(await services.terminals.list());
    expect(terminal).toMatchObject({
      verdict: null,
      lastCheckId: null,
      identity: { serialNumber: 'N900-0001', tid: null, mid: null },
    });
    const { id: terminalId } = present(terminal);
    expect(unwrap(await services.terminals.checks({ terminalId, before: null, limit: 9 }))).toEqual([]);
    expect(unwrap(await services.terminals.get({ terminalId }))).toMatchObject({ readings: [], report: null });
    const again = await shop.check();
    expect(again).toMatchObject({ state: 'skipped', code: 'lifecycle.not-allowed', checkId: null });
    expect(await shop.openTasks()).toMatchObject([{ kind: 'warning', data: { code: 'foreignUnit' } }]);
    const detail = unwrap(await shop.records.get({ recordId: record.id }));
    expect(Object.keys(detail.record.fields)).toEqual(['serialNumber']);
    expect(detail.observations).toEqual([]);
  });

  it('with a filler instead of a serial number matches no record and opens no task', async () => {
    const shop = await aRegister();
    await shop.create({ serialNumber: '1234567', store: 'A' });
    shop.plugIn({ serialNumber: '1234567' });
    expect(await shop.check()).toMatchObject({ state: 'done' });
    const { rows } = unwrap(
      await shop.records.page({ filter: {}, sort: 'updated', isDescending: true, offset: 0, limit: 10 }),
    );
    expect(rows).toMatchObject([{ serialNumber: '1234567', terminalId: null, tid: null }]);
    expect(await shop.openTasks('register')).toEqual([]);
  });
});

describe('a terminal that the register knows', () => {
  it('fills what is empty and never overwrites what the owner wrote', async () => {
    const shop = await aRegister();
    const { id: recordId } = await shop.create({ serialNumber: 'n900-0001', model: 'Our till', tid: '52523535' });
    shop.plugIn({ model: 'N900' });
    const { terminalId } = await shop.check();
    const { record } = unwrap(await shop.records.get({ recordId }));
    expect(record.terminalId).toBe(terminalId);
    expect(record.fields).toMatchObject({
      model: { value: 'Our till', source: 'user', by: 'Li' },
      mid: { value: '82229005943096D', source: 'device', by: null },
    });
    const changes = unwrap(await shop.records.changes({ recordId, before: null, limit: 50 }));
    expect(changes).toContainEqual(expect.objectContaining({ field: 'mid', before: null, source: 'device' }));
    const log = unwrap(
      await shop.engine.services.log.page({ filter: { kind: 'register' }, beforeNumber: null, limit: 10 }),
    );
    expect(log.entries[0]?.summary.en).toMatch(/^Record filled from the terminal: .*Merchant number/);
  });

  it('warns once of another TID, and not again after it was dealt with', async () => {
    const shop = await aRegister();
    await shop.create(own);
    shop.plugIn({ tid: '99999999' });
    await shop.check();
    await shop.check();
    const [warning, ...more] = await shop.openTasks('warning');
    expect(more).toEqual([]);
    expect(warning?.data).toEqual({ code: 'otherTid', serial: 'N900-0001', tid: '52523535', otherTid: '99999999' });
    unwrap(await shop.tasks.close({ taskId: present(warning).id, note: 'acquirer corrects it' }));
    await shop.check();
    expect(await shop.openTasks('warning')).toEqual([]);
  });

  it('warns when an unknown unit has a TID of ours', async () => {
    const shop = await aRegister();
    await shop.create(own);
    shop.plugIn({ serialNumber: 'N900-0002' });
    await shop.check();
    expect(await shop.openTasks('warning')).toMatchObject([
      { data: { code: 'duplicateTid', serial: 'N900-0002', otherSerial: 'N900-0001', tid: '52523535' } },
    ]);
  });
});

describe('numbers that two units cannot both have', () => {
  it('are refused until the person accepts them, and then leave a warning', async () => {
    const shop = await aRegister();
    await shop.create(own);
    const twin = { serialNumber: 'N900-0001', mid: '102581083986056' };
    const refused = await shop.records.create({ fields: twin, source: 'user', acceptsConflicts: false });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'register.conflict', facts: { conflict: 'serialUnderTwoMerchants' } },
    });
    expect(unwrap(await shop.records.choices()).records).toBe(1);
    unwrap(await shop.records.create({ fields: twin, source: 'user', acceptsConflicts: true }));
    expect(await shop.openTasks('warning')).toMatchObject([{ data: { code: 'serialUnderTwoMerchants' } }]);
    expect(unwrap(await shop.records.bySerial({ serialNumber: 'n900-0001' }))).toHaveLength(2);
  });

  it('may both stand where the acquirers differ', async () => {
    const shop = await aRegister();
    await shop.create(own);
    const other = { serialNumber: 'N900-0002', tid: '52523535', mid: '102581083986056' };
    expect((await shop.records.create({ fields: other, source: 'user', acceptsConflicts: false })).ok).toBe(true);
  });

  it('of a retired unit are never used again', async () => {
    const shop = await aRegister();
    await inState(shop, 'retired');
    for (const acceptsConflicts of [false, true]) {
      const again = await shop.records.create({ fields: own, source: 'user', acceptsConflicts });
      expect(again).toMatchObject({ ok: false, error: { code: 'register.serial-retired' } });
    }
  });
});

describe('what is never kept', () => {
  it('is a settlement account, a card number, or any of them in file or log', async () => {
    const shop = await aRegister();
    const account = '6222021234567890123';
    const long = await shop.records.create({
      fields: { serialNumber: 'N900-0001', settlementLast4: account },
      source: 'user',
      acceptsConflicts: false,
    });
    expect(long).toMatchObject({
      ok: false,
      error: { code: 'register.invalid-field', facts: { registerField: 'settlementLast4' } },
    });
    expect(JSON.stringify(long)).not.toContain('1234567890');
    const { id: recordId } = await shop.create({
      serialNumber: 'N900-0001',
      settlementLast4: '０１２３',
      note: '卡号 4111 1111 1111 1111',
    });
    const { record } = unwrap(await shop.records.get({ recordId }));
    expect(record.fields.settlementLast4?.value).toBe('0123');
    expect(record.fields.note?.value).toBe('卡号 4111 11** **** 1111');
    await shop.states.confirmRegistration({
      recordId,
      state: 'registered',
      source: 'user',
      note: 'pan 4111111111111111',
    });
    await shop.engine.close();
    const bytes = readFileSync(join(shop.dataFolder, 'shop', 'steward.db'));
    for (const secret of [account, '4111111111111111', '4111 1111 1111 1111']) {
      expect(bytes.includes(Buffer.from(secret)), secret).toBe(false);
    }
  });
});
