// The binding on a real database: drift at every check, comparing by hand, moves, SIM cards.
import { describe, expect, it } from 'vitest';
import { anEngine, present, unwrap } from '../support/anEngine.ts';
import { aRegister, type RegisterShop, till } from '../support/aRegister.ts';
import { aDriverReport } from '../support/checkContext.ts';
import { createFakeClock } from '../support/fakeClock.ts';
import { anIdentity } from '../support/records.ts';

const own = {
  serialNumber: 'N900-0001',
  tid: '52523535',
  mid: '822290059430961',
  merchantName: '好邻居便利店',
  uscc: '91110000600037341L',
  settlementLast4: '1234',
  installAddress: '示范路 8 号',
  region: '上海',
  store: '静安店',
  iccid: '89860012098765432100',
};
const identity = { serialNumber: own.serialNumber, tid: own.tid, mid: own.mid };

const plugIn = (shop: RegisterShop, who: object = {}, facts: object = {}) => {
  shop.scripted.at(till, aDriverReport({ identity: anIdentity({ ...identity, ...who }), facts }));
};

/** A shop with a record in the books, and its terminal as the record says. */
const aBinding = async (fields: object = {}) => {
  const clock = createFakeClock();
  const shop = await aRegister({ clock });
  const record = await shop.create({ ...own, ...fields });
  plugIn(shop);
  const { services } = shop.engine;
  const check = async () => {
    const { checkId } = await shop.check();
    const report = unwrap(await services.checks.report({ checkId: present(checkId) }));
    return present(report.checks.find(({ id }) => id === 'registration.binding'));
  };
  const sheet = async () => unwrap(await services.bindings.sheet({ recordId: record.id }));
  return { shop, clock, record, recordId: record.id, services, check, sheet };
};

describe('the check of the binding', () => {
  it('says that there is no record, then compares what there is', async () => {
    const { shop, check } = await aBinding();
    expect(await check()).toMatchObject({ outcome: 'pass', explanation: { en: expect.stringContaining('4 item') } });
    plugIn(shop, { serialNumber: 'STRANGER-77', tid: '11112222', mid: null });
    expect(await check()).toMatchObject({ outcome: 'notSupported' });
  });

  it.each([
    ['MID', { mid: '822290059430962' }, {}, 'mid', 'fail'],
    ['TID', { tid: '52523536' }, {}, 'tid', 'fail'],
    ['acquirer', {}, { acquirer: '48982900' }, 'acquirerCode', 'warn'],
    ['merchant name', {}, { merchantName: '别家店' }, 'merchantName', 'warn'],
    ['address', {}, { address: '别处路 1 号' }, 'installAddress', 'warn'],
    ['SIM card', {}, { iccid: '89860012098765432118' }, 'iccid', 'warn'],
  ])('names old, new, source and whom to tell when the %s differs', async (_, who, facts, field, outcome) => {
    const { shop, check, sheet } = await aBinding();
    plugIn(shop, who, facts);
    const found = await check();
    expect(found.outcome).toBe(outcome);
    expect(found.who).toBe('acquirer');
    expect(found.remedy?.en).toMatch(/^Tell your acquirer/);
    const value = (side: string) => found.evidence.find(({ key }) => key === `binding.${field}.${side}`);
    expect(value('registered')?.source).toBe('register');
    expect(value('observed')?.source).toBe('device');
    expect(found.explanation.zh).toContain(String(value('registered')?.value));
    expect(found.explanation.zh).toContain(String(value('observed')?.value));
    const { drifts, rows } = await sheet();
    expect(drifts.filter(({ closedAt }) => closedAt === null)).toMatchObject([{ field, source: 'device' }]);
    expect(rows.find((row) => row.field === field)?.device?.state).toBe('different');
  });

  it('finds a unit that uses the registered numbers of another one, and keeps nothing else of it', async () => {
    const { shop, check, sheet } = await aBinding();
    plugIn(shop, { serialNumber: 'N900-0002' }, { merchantName: '别家店' });
    expect(await check()).toMatchObject({ outcome: 'fail' });
    const { rows } = await sheet();
    expect(rows.find(({ field }) => field === 'serialNumber')?.device?.value).toBe('N900-0002');
    expect(rows.find(({ field }) => field === 'merchantName')?.device).toBeNull();
  });

  it('does not take case, blanks, full-width forms, fillers or the end of a card’s number for a difference', async () => {
    const { shop, check } = await aBinding();
    const facts = { merchantName: '好邻居 便利店', iccid: '89860012098765432100F', address: '示范路８号' };
    plugIn(shop, { serialNumber: 'n900-0001' }, facts);
    expect(await check()).toMatchObject({ outcome: 'pass' });
  });
});

describe('a difference', () => {
  it('is seen again, closes by itself when both agree, and stays in the history', async () => {
    const { shop, clock, check, sheet } = await aBinding();
    plugIn(shop, { tid: '52523536' });
    await check();
    const first = present((await sheet()).drifts[0]);
    await clock.advance(60_000);
    await check();
    const again = present((await sheet()).drifts[0]);
    expect(again).toMatchObject({ id: first.id, firstAt: first.firstAt });
    expect(again.lastAt > first.lastAt).toBe(true);
    plugIn(shop);
    await check();
    expect((await sheet()).drifts).toMatchObject([{ id: first.id, closing: { kind: 'agreed', by: null } }]);
  });

  it('is told to the acquirer, or left until a day, after which it counts again', async () => {
    const { shop, clock, services, check, sheet } = await aBinding();
    plugIn(shop, { tid: '52523536' });
    await check();
    const { id: driftId } = present((await sheet()).drifts[0]);
    const reported = { driftId, kind: 'reported', note: '电话 95016', until: null } as const;
    expect(unwrap(await services.bindings.handle(reported)).drifts[0]?.handling).toMatchObject([{ kind: 'reported' }]);
    expect(await check()).toMatchObject({ outcome: 'fail' });
    const accepted = { driftId, kind: 'accepted', note: '周五下载参数', until: '2026-11-24' } as const;
    unwrap(await services.bindings.handle(accepted));
    expect(await check()).toMatchObject({ outcome: 'pass', explanation: { en: expect.stringContaining('marked') } });
    await clock.advance(3 * 86_400_000);
    expect(await check()).toMatchObject({ outcome: 'fail' });
    const late = { ...accepted, until: '2026-11-24' };
    expect(await services.bindings.handle(late)).toMatchObject({ error: { code: 'input.invalid' } });
  });

  it('ends when the register was wrong: the observed value is taken, with its reason and source', async () => {
    const { shop, services, recordId, check, sheet } = await aBinding();
    plugIn(shop, { tid: '52523536' });
    await check();
    const { id: driftId } = present((await sheet()).drifts[0]);
    const taken = unwrap(await services.bindings.take({ driftId, reason: 'typed wrong' }));
    expect(taken.drifts).toMatchObject([{ closing: { kind: 'taken', reason: 'typed wrong', by: 'Li' } }]);
    expect(await services.bindings.take({ driftId, reason: 'again' })).toMatchObject({
      error: { code: 'binding.drift-unknown' },
    });
    const { record } = unwrap(await shop.records.get({ recordId }));
    expect(record.fields.tid).toMatchObject({ value: '52523536', source: 'device' });
    expect(await check()).toMatchObject({ outcome: 'pass' });
  });

  it('of an address or of the serial number cannot be taken in passing', async () => {
    const { shop, services, check, sheet } = await aBinding();
    plugIn(shop, {}, { address: '别处路 1 号' });
    await check();
    const { id: driftId } = present((await sheet()).drifts[0]);
    const answer = await services.bindings.take({ driftId, reason: 'it moved' });
    expect(answer).toMatchObject({ error: { code: 'move.not-stated' } });
    plugIn(shop, { serialNumber: 'N900-0002' });
    await check();
    const other = present((await sheet()).drifts.find(({ field }) => field === 'serialNumber'));
    expect(await services.bindings.take({ driftId: other.id, reason: 'other unit' })).toMatchObject({
      error: { code: 'binding.needs-swap' },
    });
  });

  it('comes up from a slip or the portal that a person types in, and goes when the source is out of date', async () => {
    const { services, recordId } = await aBinding();
    const seen = { recordId, source: 'portal', on: '2026-11-20' } as const;
    const sheet = unwrap(
      await services.bindings.observe({
        ...seen,
        values: { settlementLast4: '9876', uscc: '91440300708461136T', mid: own.mid },
      }),
    );
    expect(sheet.drifts.map(({ field, registered, observed }) => [field, registered, observed])).toEqual([
      ['uscc', '9111**********341L', '9144**********136T'],
      ['settlementLast4', '****1234', '****9876'],
    ]);
    expect(sheet.rows.find(({ field }) => field === 'mid')?.portal).toMatchObject({ state: 'same' });
    expect(JSON.stringify(sheet)).not.toContain('91110000600037341L');
    const account = present(sheet.drifts.find(({ field }) => field === 'settlementLast4'));
    const after = unwrap(await services.bindings.outdated({ driftId: account.id, reason: 'old page' }));
    expect(after.rows.find(({ field }) => field === 'settlementLast4')?.portal).toBeNull();
    expect(after.drifts.find(({ id }) => id === account.id)).toMatchObject({ closing: { kind: 'outdated' } });
    const forgotten = unwrap(await services.bindings.observe({ ...seen, values: { mid: null } }));
    expect(forgotten.rows.find(({ field }) => field === 'mid')?.portal).toBeNull();
  });

  it('refuses what cannot be: tomorrow’s slip, a wrong number, a card number', async () => {
    const { services, recordId } = await aBinding();
    const seen = { recordId, source: 'receipt' } as const;
    const tomorrow = await services.bindings.observe({ ...seen, on: '2026-11-23', values: { mid: own.mid } });
    expect(tomorrow).toMatchObject({ error: { code: 'input.invalid' } });
    for (const values of [{ mid: '123' }, { uscc: '91110000600037341' }, { settlementLast4: '6222021234567890123' }]) {
      const answer = await services.bindings.observe({ ...seen, on: '2026-11-22', values });
      expect(answer).toMatchObject({ error: { code: 'register.invalid-field' } });
    }
  });

  it('follows the record: correcting a field by hand closes it', async () => {
    const { shop, recordId, check, sheet } = await aBinding();
    plugIn(shop, { tid: '52523536' });
    await check();
    const fields = { tid: '52523536' };
    unwrap(await shop.records.saveFields({ recordId, fields, source: 'user', acceptsConflicts: false }));
    expect((await sheet()).drifts).toMatchObject([{ closing: { kind: 'agreed' } }]);
  });
});

describe('another address', () => {
  const place = { installAddress: '新路 1 号', store: '徐汇店' };
  const notYet = { state: 'notYet', dueOn: '2026-11-29' } as const;
  const reported = {
    state: 'reported',
    how: 'phone',
    on: '2026-11-22',
    to: '收单机构客服 王',
    caseNumber: 'A-17',
  } as const;

  it.each(['installAddress', 'region', 'store'])('is not saved in silence: %s', async (field) => {
    const { shop, recordId, record } = await aBinding();
    const save = (value: string | null) =>
      shop.records.saveFields({ recordId, fields: { [field]: value }, source: 'user', acceptsConflicts: true });
    for (const value of ['别处', '', null]) {
      expect(await save(value)).toMatchObject({ error: { code: 'move.not-stated' } });
    }
    expect(unwrap(await shop.records.get({ recordId })).record.fields).toEqual(record.fields);
    expect(await save(` ${record.fields[field as 'store']?.value} `)).toMatchObject({ ok: true });
  });

  it('is saved with “not yet” and stays open as a task until it was reported', async () => {
    const { shop, services, recordId } = await aBinding();
    const { record, task } = unwrap(await services.moves.save({ recordId, place, statement: notYet, reason: '换店' }));
    expect(record.fields).toMatchObject({ installAddress: { value: '新路 1 号' }, store: { value: '徐汇店' } });
    expect(await shop.openTasks('move')).toMatchObject([
      { id: task.id, dueOn: '2026-11-29', data: { 'from.installAddress': own.installAddress } },
    ]);
    expect(unwrap(await shop.states.custody({ recordId }))).toMatchObject([
      { step: 'moved', place: '新路 1 号 徐汇店' },
    ]);
    expect(await shop.tasks.close({ taskId: task.id, note: 'never mind' })).toMatchObject({
      error: { code: 'register.task-has-way' },
    });
    const { state: _, ...report } = reported;
    const told = unwrap(await services.moves.report({ taskId: task.id, report }));
    expect(told).toMatchObject({
      closedAt: expect.any(String),
      data: { reportTo: '收单机构客服 王', caseNumber: 'A-17' },
    });
    expect(await shop.openTasks('move')).toEqual([]);
    expect(await services.moves.report({ taskId: task.id, report })).toMatchObject({
      error: { code: 'register.task-unknown' },
    });
  });

  it('is saved as reported with how, when and to whom', async () => {
    const { shop, services, recordId } = await aBinding();
    const { task } = unwrap(await services.moves.save({ recordId, place, statement: reported, reason: '换店' }));
    expect(task.closing).toMatchObject({ note: expect.stringContaining('收单机构客服 王'), by: 'Li' });
    expect(await shop.openTasks('move')).toEqual([]);
    const future = { ...reported, on: '2026-12-01' };
    const answer = await services.moves.save({ recordId, place: { store: '三店' }, statement: future, reason: '换店' });
    expect(answer).toMatchObject({ error: { code: 'input.invalid' } });
  });

  it('can be planned: nothing changes before it is carried out, and unreported it stays open afterwards', async () => {
    const { shop, services, recordId } = await aBinding();
    const confirm = { recordId, state: 'registered', source: 'portal', note: 'portal' } as const;
    unwrap(await shop.states.confirmRegistration(confirm));
    unwrap(await shop.states.changeLifecycle({ recordId, to: 'inService', reason: 'opened', role: 'owner' }));
    const plan = { recordId, place, on: '2026-12-01', statement: notYet, reason: '换店' };
    const { record, task } = unwrap(await services.moves.plan(plan));
    expect(record.fields.installAddress?.value).toBe(own.installAddress);
    expect(task).toMatchObject({ dueOn: '2026-12-01', closedAt: null, data: { phase: 'planned' } });
    const done = unwrap(await services.moves.carryOut({ taskId: task.id }));
    expect(done).toMatchObject({
      record: { fields: { installAddress: { value: '新路 1 号' } } },
      task: { closedAt: null },
    });
    const other = unwrap(await services.moves.plan({ ...plan, place: { store: '三店' } }));
    expect(
      unwrap(await services.moves.cancel({ taskId: other.task.id, reason: 'not moving' })).closedAt,
    ).not.toBeNull();
    expect(await services.moves.plan({ ...plan, on: '2026-11-01', place: { store: '三店' } })).toMatchObject({
      error: { code: 'input.invalid' },
    });
  });

  it('needs another place, and a lifecycle that may be changed', async () => {
    const { services, recordId } = await aBinding();
    const same = { recordId, place: { installAddress: own.installAddress }, statement: notYet, reason: '换店' };
    expect(await services.moves.save(same)).toMatchObject({ error: { code: 'input.invalid' } });
    expect(await services.moves.plan({ ...same, on: '2026-12-01' })).toMatchObject({
      error: { code: 'lifecycle.not-allowed' },
    });
  });
});

describe('another SIM card', () => {
  it('seen by the cable opens a task, which ends when the change is recorded and reported', async () => {
    const { shop, services, recordId, check, sheet } = await aBinding();
    plugIn(shop, {}, { iccid: '89860012098765432118' });
    await check();
    await check();
    const [task, ...more] = await shop.openTasks('simChange');
    expect(more).toEqual([]);
    expect(task).toMatchObject({ data: { phase: 'seen', oldIccid: own.iccid, newIccid: '89860012098765432118' } });
    const change = { recordId, oldIccid: null, newIccid: '8986 0012 0987 6543 2118', on: '2026-11-22' };
    const statement = { state: 'notYet', dueOn: '2026-11-25' } as const;
    const recorded = unwrap(await services.moves.changeSim({ ...change, statement }));
    expect(recorded.task).toMatchObject({ id: task?.id, closedAt: null, data: { oldIccid: own.iccid } });
    expect(recorded.record.fields.iccid?.value).toBe('89860012098765432118');
    expect((await sheet()).drifts).toMatchObject([{ field: 'iccid', closing: { kind: 'agreed' } }]);
    const report = { how: 'app', on: '2026-11-22', to: '收单机构 App', caseNumber: null } as const;
    unwrap(await services.moves.report({ taskId: recorded.task.id, report }));
    expect(await shop.openTasks('simChange')).toEqual([]);
  });
});

describe('the shops', () => {
  it('compare a simulated terminal with the simulated shop’s register only', async () => {
    const { engine } = await anEngine();
    expect(await engine.services.bindings.sheet({ recordId: '00000000-0000-4000-8000-000000000000' })).toMatchObject({
      error: { code: 'register.unknown' },
    });
  });
});
