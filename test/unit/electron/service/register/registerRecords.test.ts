import { describe, expect, it } from 'vitest';
import { createRegisterRecords, emptyRecord } from '../../../../../electron/service/register/registerRecords.ts';
import { AppFailure, failure } from '../../../../../shared/error/appError.ts';
import { present, unwrap } from '../../../../support/anEngine.ts';
import { aReport, aStoredTerminal } from '../../../../support/records.ts';
import { aRegisterRecord, keptAt } from '../../../../support/registerRecord.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const typed = { source: 'user', acceptsConflicts: false } as const;

const aService = async (watch?: Parameters<typeof createRegisterRecords>[1]) => {
  const deps = await someDeps();
  return { ...deps, store: deps.shops.open.register, records: createRegisterRecords(deps, watch) };
};

describe('a new record', () => {
  it('is pending, has sources, a history, a task and a log line', async () => {
    const { records, store, heard } = await aService();
    const fields = { serialNumber: ' n900-0001', store: '人民路店', tid: null };
    const { record, issues } = unwrap(await records.create({ fields, ...typed, source: 'receipt' }));
    expect(issues).toEqual([]);
    expect(record).toMatchObject({ lifecycle: 'pending', registration: { state: 'unknown' } });
    expect(record.fields.serialNumber).toMatchObject({ value: 'N900-0001', source: 'receipt', by: 'Li' });
    expect((await store.changes(record.id, null, 9)).map(({ field }) => field)).toEqual([
      'lifecycle',
      'store',
      'serialNumber',
    ]);
    expect(await store.tasks({ isOpen: true })).toMatchObject([
      { kind: 'register', recordId: record.id, serialNumber: 'N900-0001' },
    ]);
    expect(heard.map(({ name }) => name)).toEqual(['log.appended', 'register.changed', 'register.tasksChanged']);
  });

  it('is linked to the terminal that was met before, and takes over its task', async () => {
    const { records, store, shops } = await aService();
    const terminal = aStoredTerminal({ serial: 'N900-0001' });
    const line = {
      at: keptAt,
      kind: 'check',
      operator: 'Li',
      terminalId: null,
      terminalName: null,
      serialNumber: null,
      verdict: null,
      summary: { zh: '检', en: 'c' },
      checkId: null,
      simulated: false,
    } as const;
    await shops.open.checks.record({
      terminal,
      report: aReport({ terminalId: terminal.id }),
      concerns: [],
      logEntry: line,
    });
    const { record } = unwrap(await records.create({ fields: { serialNumber: 'N900-0001' }, ...typed }));
    expect(record.terminalId).toBe(terminal.id);
    expect(unwrap(await records.ofTerminal({ terminalId: terminal.id }))?.id).toBe(record.id);
    expect((await store.tasks({ isOpen: true, terminalId: terminal.id })).length).toBe(1);
  });

  it('is refused as a whole where one field is wrong, with field, problem and remedy', async () => {
    const { records, store } = await aService();
    const refused = await records.create({ fields: { store: 'A', tid: '123', mid: 'x' }, ...typed });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'register.invalid-field', facts: { registerField: 'mid', more: 1 } },
    });
    expect(await store.count()).toBe(0);
  });
});

describe('a twin that was accepted', () => {
  it('has a task of its own', async () => {
    const { records, store } = await aService();
    const fields = { serialNumber: 'N900-0001' };
    const one = unwrap(await records.create({ fields, ...typed })).record;
    const other = unwrap(await records.create({ fields, ...typed, acceptsConflicts: true })).record;
    const open = await store.tasks({ isOpen: true, kind: 'register' });
    expect(open.map(({ recordId }) => recordId)).toEqual([other.id, one.id]);
  });
});

describe('changing a record', () => {
  it('keeps who said what, and does nothing where nothing is new', async () => {
    const { records, store, heard } = await aService();
    const record = aRegisterRecord({ serialNumber: 'N900-0001', tid: '52523535' });
    await store.write({ records: [record], line: null });
    const same = unwrap(await records.saveFields({ recordId: record.id, fields: { tid: '52523535' }, ...typed }));
    expect(same.record).toEqual(record);
    expect(heard).toEqual([]);
    unwrap(await records.saveFields({ recordId: record.id, fields: { tid: '52523535' }, ...typed, source: 'portal' }));
    expect((await store.byId(record.id))?.fields.tid?.source).toBe('portal');
    unwrap(await records.saveFields({ recordId: record.id, fields: { tid: '' }, ...typed }));
    expect((await store.byId(record.id))?.fields.tid).toBeUndefined();
    expect(await store.changes(record.id, null, 9)).toMatchObject([
      { field: 'tid', before: '52523535', after: null, source: 'user' },
      { field: 'tid', before: '52523535', after: '52523535', source: 'portal' },
    ]);
  });

  it('is refused where the state does not allow it, or whoever watches says no', async () => {
    const refusal = new AppFailure(failure('input.invalid').error);
    const saved: string[] = [];
    const { records, store } = await aService({
      beforeSave: (_, fields) => {
        if (fields.installAddress !== undefined) throw refusal;
      },
      onSaved: (before, after) => Promise.resolve(void saved.push(`${before?.id ?? 'new'} ${after.id}`)),
    });
    const [open, retired] = [aRegisterRecord(), aRegisterRecord({}, { lifecycle: 'retired' })];
    await store.write({ records: [open, retired], line: null });
    const change = { fields: { store: 'A' }, ...typed };
    expect(await records.saveFields({ recordId: retired.id, ...change })).toMatchObject({
      error: { code: 'lifecycle.not-allowed' },
    });
    expect(await records.saveFields({ recordId: open.id, ...change, fields: { installAddress: 'B' } })).toMatchObject({
      error: { code: 'input.invalid' },
    });
    unwrap(await records.saveFields({ recordId: open.id, ...change }));
    expect(saved).toEqual([`${open.id} ${open.id}`]);
    expect(await records.saveFields({ recordId: '3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b001', ...change })).toMatchObject({
      error: { code: 'register.unknown' },
    });
  });
});

describe('removing a record', () => {
  it('takes everything of it away, but not the question about a terminal that stands here', async () => {
    const { records, store } = await aService();
    const { record } = unwrap(await records.create({ fields: { serialNumber: 'N900-0001' }, ...typed }));
    const [task] = await store.tasks({ isOpen: true });
    await store.write({
      tasks: [{ ...present(task), terminalId: '3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b001' }],
      line: null,
    });
    unwrap(await records.remove({ recordId: record.id, reason: 'entered twice' }));
    expect(await store.count()).toBe(0);
    expect(await store.changes(record.id, null, 9)).toEqual([]);
    expect(await store.tasks({ isOpen: true })).toMatchObject([{ kind: 'register', recordId: null }]);
  });

  it('ends the task of a unit that never was here, and is refused later in its life', async () => {
    const { records, store } = await aService();
    const { record } = unwrap(await records.create({ fields: { serialNumber: 'N900-0001' }, ...typed }));
    unwrap(await records.remove({ recordId: record.id, reason: 'entered twice' }));
    expect(await store.tasks({ isOpen: true })).toEqual([]);
    const inService = aRegisterRecord({}, { lifecycle: 'inService' });
    await store.write({ records: [inService], line: null });
    expect(await records.remove({ recordId: inService.id, reason: 'no more' })).toMatchObject({
      error: { code: 'lifecycle.not-allowed' },
    });
  });
});

describe('looking', () => {
  it('at records gives pages, choices, details and history', async () => {
    const { records, store } = await aService();
    const record = aRegisterRecord({ serialNumber: 'N900-0001', store: 'A' });
    await store.write({ records: [record], line: null });
    const query = { filter: { text: 'n900' }, sort: 'store', isDescending: false, offset: 0, limit: 10 } as const;
    expect(unwrap(await records.page(query))).toMatchObject({ rows: [{ id: record.id }], total: 1 });
    expect(unwrap(await records.choices())).toMatchObject({ stores: ['A'], records: 1 });
    expect(unwrap(await records.get({ recordId: record.id }))).toEqual({
      record,
      observations: [],
      openTasks: [],
      isBackFromRepair: false,
    });
    expect(unwrap(await records.bySerial({ serialNumber: 'n900-0001' }))).toHaveLength(1);
    expect(
      await records.changes({ recordId: '3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b001', before: null, limit: 5 }),
    ).toMatchObject({ ok: false });
  });

  it('at texts stores nothing and says everything', async () => {
    const { records, store } = await aService();
    const { issues, values } = unwrap(
      await records.check({ fields: { tid: '1', mid: '82229005943096d', store: null } }),
    );
    expect(issues).toMatchObject([{ field: 'tid', severity: 'error' }]);
    expect(values).toEqual({ mid: '82229005943096D' });
    expect(await store.count()).toBe(0);
  });
});

describe('an empty record', () => {
  it('knows nothing, and says that it knows nothing', () => {
    expect(emptyRecord(keptAt, 'pending', 'new')).toMatchObject({
      terminalId: null,
      registration: { state: 'unknown', source: null, at: null },
      fields: {},
      lifecycleReason: 'new',
    });
  });
});
