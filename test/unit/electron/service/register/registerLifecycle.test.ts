import { describe, expect, it } from 'vitest';
import {
  createRegisterLifecycle,
  custodyStepOf,
  withoutData,
} from '../../../../../electron/service/register/registerLifecycle.ts';
import { openTask } from '../../../../../electron/service/register/registerTaskParts.ts';
import type { RegisterRecord } from '../../../../../shared/register/registerRecord.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { aRegisterRecord, keptAt } from '../../../../support/registerRecord.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const withRecord = async (changes: Partial<RegisterRecord>) => {
  const deps = await someDeps();
  const record = aRegisterRecord({ serialNumber: 'N900-0001', tid: '52523535' }, changes);
  const store = deps.shops.open.register;
  await store.write({ records: [record], line: null });
  return { ...deps, store, record, recordId: record.id, states: createRegisterLifecycle(deps) };
};
const registered = { state: 'registered', source: 'portal', at: keptAt, by: 'Li', note: 'seen' } as const;

describe('a change of state', () => {
  it('keeps the masked reason in record, history and log, and the hands where they change', async () => {
    const { states, store, recordId, heard } = await withRecord({ lifecycle: 'registered', registration: registered });
    const reason = ' at the till, card 4111111111111111 ';
    const after = unwrap(await states.changeLifecycle({ recordId, to: 'inService', reason, role: 'technician' }));
    expect(after).toMatchObject({ lifecycle: 'inService', lifecycleReason: 'at the till, card 411111******1111' });
    expect(await store.byId(recordId)).toEqual(after);
    expect(await store.custody(recordId)).toMatchObject([{ step: 'installed', by: 'Li' }]);
    expect(await store.changes(recordId, null, 9)).toMatchObject([
      { field: 'lifecycle', before: 'registered', after: 'inService', reason: 'at the till, card 411111******1111' },
    ]);
    expect(JSON.stringify(heard)).not.toContain('4111111111111111');
  });

  it('to a stranger leaves the serial number and forgets the rest; back to pending asks anew', async () => {
    const { states, store, recordId } = await withRecord({});
    const foreign = unwrap(
      await states.changeLifecycle({ recordId, to: 'foreign', reason: 'next door', role: 'owner' }),
    );
    expect(Object.keys(foreign.fields)).toEqual(['serialNumber']);
    expect((await store.changes(recordId, null, 9)).map(({ field }) => field)).toEqual(['lifecycle']);
    unwrap(await states.changeLifecycle({ recordId, to: 'pending', reason: 'ours after all', role: 'owner' }));
    expect(await store.tasks({ isOpen: true })).toMatchObject([
      { kind: 'register', recordId, serialNumber: 'N900-0001' },
    ]);
  });

  it('to retired ends what is open about it', async () => {
    const { states, store, recordId } = await withRecord({ lifecycle: 'inService' });
    const task = openTask({ kind: 'review', recordId, terminalId: null, serialNumber: null, data: {} }, keptAt);
    await store.write({ tasks: [task], line: null });
    const openPayments = { accepts: null, ticked: true };
    const gone = { recordId, to: 'retired', reason: 'worn out after years', role: 'owner', openPayments } as const;
    unwrap(await states.changeLifecycle(gone));
    expect(await store.tasks({ recordId })).toMatchObject([
      { id: task.id, closing: { note: 'worn out after years', source: null } },
    ]);
  });
});

describe('a registration', () => {
  it('is what a source says, with person, time and note', async () => {
    const { states, store, recordId } = await withRecord({});
    const said = { recordId, state: 'unregistered', source: 'portal', note: 'page of the bank' } as const;
    expect(unwrap(await states.confirmRegistration(said)).registration).toMatchObject({
      state: 'unregistered',
      source: 'portal',
      by: 'Li',
      note: 'page of the bank',
    });
    expect(await store.changes(recordId, null, 9)).toMatchObject([
      { field: 'registration', before: 'unknown', after: 'unregistered' },
    ]);
  });

  it('closes the task of a new terminal only where it says that it is registered', async () => {
    const { states, store, recordId } = await withRecord({});
    const task = openTask(
      { kind: 'register', recordId, terminalId: null, serialNumber: 'N900-0001', data: {} },
      keptAt,
    );
    await store.write({ tasks: [task], line: null });
    const said = { recordId, source: 'receipt', note: 'on the slip' } as const;
    unwrap(await states.confirmRegistration({ ...said, state: 'unregistered' }));
    expect(await store.openTasks()).toBe(1);
    unwrap(await states.confirmRegistration({ ...said, state: 'registered' }));
    expect(await store.openTasks()).toBe(0);
  });

  it('of a retired terminal is not changed any more', async () => {
    const { states, recordId } = await withRecord({ lifecycle: 'retired' });
    const said = { recordId, state: 'registered', source: 'portal', note: 'late' } as const;
    expect(await states.confirmRegistration(said)).toMatchObject({ error: { code: 'lifecycle.not-allowed' } });
  });
});

describe('hands', () => {
  it('are not written down for tomorrow', async () => {
    const { states, clock, recordId } = await withRecord({});
    const entry = { recordId, step: 'lent', from: null, to: 'Wang', place: null, reason: 'the fair' } as const;
    const tomorrow = new Date(clock.now() + 86_400_000).toISOString();
    expect(await states.addCustody({ ...entry, at: tomorrow })).toMatchObject({ error: { code: 'input.invalid' } });
    const at = new Date(clock.now() - 1000).toISOString();
    unwrap(await states.addCustody({ ...entry, at }));
    expect(unwrap(await states.custody({ recordId }))).toMatchObject([{ step: 'lent', to: 'Wang', at }]);
  });

  it.each([
    ['inService', 'inRepair', false, 'sentForRepair'],
    ['inService', 'retired', false, 'retired'],
    ['inService', 'swappedOut', false, 'swapped'],
    ['inRepair', 'inService', false, 'backFromRepair'],
    ['inRepair', 'inService', true, null],
    ['registered', 'inService', false, 'installed'],
    ['inService', 'spare', false, 'moved'],
    ['inService', 'suspended', false, null],
  ] as const)('follow the state: %s → %s', (from, to, isNoted, step) => {
    expect(custodyStepOf(from, to, isNoted)).toBe(step);
  });
});

describe('the record of somebody else’s unit', () => {
  it('holds its serial number only', () => {
    const record = aRegisterRecord({ serialNumber: 'A', tid: 'B' }, { registration: registered });
    expect(withoutData(record)).toMatchObject({
      fields: { serialNumber: { value: 'A' } },
      registration: { state: 'unknown', note: null },
    });
    expect(withoutData(aRegisterRecord({ tid: 'B' })).fields).toEqual({});
  });
});
