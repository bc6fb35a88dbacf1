import { describe, expect, it } from 'vitest';
import { createSwapContext, refuse, stepLine, withData } from '../../../../../electron/service/binding/swapContext.ts';
import { openTask } from '../../../../../electron/service/register/registerTaskParts.ts';
import { aRegisterRecord, keptAt } from '../../../../support/registerRecord.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

describe('what every step of a swap needs', () => {
  it('is a swap that has come to the step', async () => {
    const deps = await someDeps();
    const record = aRegisterRecord({ serialNumber: 'OLD-1' }, { lifecycle: 'inService' });
    const task = openTask(
      { kind: 'swap', recordId: record.id, terminalId: null, serialNumber: 'OLD-1', data: {} },
      keptAt,
    );
    await deps.shops.open.register.write({ records: [record], tasks: [task], line: null });
    const context = createSwapContext(deps);
    expect((await context.at(task.id, 'batch')).task.id).toBe(task.id);
    await expect(context.at(task.id, 'units')).rejects.toThrow('swap.not-yet');
    await expect(context.known(record.id)).rejects.toThrow('register.task-unknown');
    await expect(context.newRecordOf('old-1', record)).rejects.toThrow('swap.unit-not-usable');
    expect(await context.newRecordOf('NEW-77', record)).toBeNull();
  });

  it('names the step in its line, and keeps what was known', () => {
    expect(stepLine('batch', { zh: '甲', en: 'a' })).toEqual({
      zh: '换机 · 旧机先结算：甲',
      en: 'Swap · Settle the old unit: a',
    });
    const task = openTask(
      { kind: 'swap', recordId: null, terminalId: null, serialNumber: null, data: { a: 1 } },
      keptAt,
    );
    expect(withData(task, { b: 2 }).data).toEqual({ a: 1, b: 2 });
    expect(() => refuse('swap.not-yet', {})).toThrow('swap.not-yet');
  });
});
