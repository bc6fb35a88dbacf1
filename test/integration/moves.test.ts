// Moves and SIM cards on a real database: nothing changes in silence, and what is not reported stays open.
import { describe, expect, it } from 'vitest';
import { aBinding, own, plugIn } from '../support/aBinding.ts';
import { unwrap } from '../support/anEngine.ts';

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
      closedAt: expect.any(String) as unknown,
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
    expect(task.closing).toMatchObject({ note: expect.stringContaining('收单机构客服 王') as unknown, by: 'Li' });
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
