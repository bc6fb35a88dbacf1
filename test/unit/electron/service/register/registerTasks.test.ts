import { describe, expect, it } from 'vitest';
import { openTask } from '../../../../../electron/service/register/registerTaskParts.ts';
import { createRegisterTasks } from '../../../../../electron/service/register/registerTasks.ts';
import type { RegisterRecord } from '../../../../../shared/register/registerRecord.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { aRegisterRecord, keptAt } from '../../../../support/registerRecord.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const withTask = async (kind: 'register' | 'warning' = 'register', ...records: RegisterRecord[]) => {
  const deps = await someDeps();
  const task = openTask({ kind, recordId: null, terminalId: null, serialNumber: 'N900-0001', data: {} }, keptAt);
  const store = deps.shops.open.register;
  await store.write({ records, tasks: [task], line: null });
  return { ...deps, store, taskId: task.id, tasks: createRegisterTasks(deps) };
};

describe('tasks of the register', () => {
  it('are closed with a note, once', async () => {
    const { tasks, taskId, heard } = await withTask('warning');
    expect(unwrap(await tasks.close({ taskId, note: 'asked the bank' }))).toMatchObject({
      closing: { note: 'asked the bank', by: 'Li' },
    });
    expect(await tasks.close({ taskId, note: 'again' })).toMatchObject({ error: { code: 'register.task-unknown' } });
    expect(heard.at(-1)).toEqual({ name: 'register.tasksChanged', payload: { open: 0 } });
    expect(unwrap(await tasks.list({}))).toMatchObject({ tasks: [{ id: taskId }], open: 0 });
  });

  it('that are no registration are not adopted, postponed or given away', async () => {
    const { tasks, taskId } = await withTask('warning');
    for (const refused of [
      await tasks.adopt({ taskId, acceptsConflicts: false }),
      await tasks.markForeign({ taskId, note: 'not ours' }),
      await tasks.postpone({ taskId }),
    ]) {
      expect(refused).toMatchObject({ error: { code: 'register.task-unknown' } });
    }
  });

  it('lead to the record that was made meanwhile instead of a second one', async () => {
    const record = aRegisterRecord({ serialNumber: 'N900-0001' });
    const { tasks, taskId, store } = await withTask('register', record);
    expect(unwrap(await tasks.adopt({ taskId, acceptsConflicts: false }))).toEqual(record);
    expect(await store.tasks({ isOpen: true })).toMatchObject([{ recordId: record.id }]);
    expect(await store.count()).toBe(1);
  });

  it('make a record of the number alone where no check is left', async () => {
    const { tasks, taskId, store } = await withTask();
    const record = unwrap(await tasks.adopt({ taskId, acceptsConflicts: false }));
    expect(record).toMatchObject({
      lifecycle: 'pending',
      terminalId: null,
      fields: { serialNumber: { value: 'N900-0001', source: 'device' } },
    });
    expect(await store.custody(record.id)).toMatchObject([{ step: 'received' }]);
    expect(await store.openTasks()).toBe(1);
  });

  it('give a unit away together with what was written about it meanwhile', async () => {
    const record = aRegisterRecord({ serialNumber: 'N900-0001', tid: '52523535', note: 'ours?' });
    const { tasks, taskId, store } = await withTask('register', record);
    const foreign = unwrap(await tasks.markForeign({ taskId, note: 'next door' }));
    expect(foreign).toMatchObject({ id: record.id, lifecycle: 'foreign', lifecycleReason: 'next door' });
    expect(Object.keys((await store.byId(record.id))?.fields ?? {})).toEqual(['serialNumber']);
    expect(await store.openTasks()).toBe(0);
  });

  it('wait for another day', async () => {
    const { tasks, taskId, store } = await withTask();
    expect(unwrap(await tasks.postpone({ taskId })).data['postponedAt']).toEqual(expect.any(String));
    expect(await store.openTasks()).toBe(1);
  });
});
