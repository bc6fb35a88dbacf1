import { describe, expect, it } from 'vitest';
import { createSwapContext } from '../../../../../electron/service/binding/swapContext.ts';
import { createSwapEnds } from '../../../../../electron/service/binding/swapEnds.ts';
import { openTask } from '../../../../../electron/service/register/registerTaskParts.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { aRegisterRecord, keptAt } from '../../../../support/registerRecord.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const ready = {
  batchPassedAt: keptAt,
  batchAccepts: 0,
  newSerial: 'NEW-77',
  reportHow: 'phone',
  reportOn: '2026-11-22',
  reportTo: '客服',
  activatedOn: '2026-11-22',
  checkedAt: keptAt,
};

describe('the end of a swap', () => {
  it('hands over to a new record and waits for the acquirer’s word', async () => {
    const deps = await someDeps();
    const record = aRegisterRecord({ serialNumber: 'OLD-1', tid: '10000117' }, { lifecycle: 'inService' });
    const task = openTask(
      { kind: 'swap', recordId: record.id, terminalId: null, serialNumber: 'OLD-1', data: ready },
      keptAt,
    );
    const { register } = deps.shops.open;
    await register.write({ records: [record], tasks: [task], line: null });
    const ends = createSwapEnds(deps, createSwapContext(deps));
    const input = { taskId: task.id, oldGoes: 'swappedOut', to: '仓库', reason: '屏幕坏' } as const;
    const { newRecordId } = unwrap(await ends.handOver(input));
    expect(await register.byId(newRecordId ?? '')).toMatchObject({ lifecycle: 'pending', replaces: record.id });
    const over = unwrap(await ends.confirm({ taskId: task.id, source: 'portal', note: 'seen there' }));
    expect(over.step).toBeNull();
    expect(await register.byId(newRecordId ?? '')).toMatchObject({
      lifecycle: 'inService',
      registration: { state: 'registered' },
    });
  });
});
