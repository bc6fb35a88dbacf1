import { describe, expect, it } from 'vitest';
import { simTask, simTaskOfDrift } from '../../../../../electron/service/binding/simTask.ts';
import { aRegisterRecord, keptAt } from '../../../../support/registerRecord.ts';

const record = aRegisterRecord({ iccid: '8986' });
const drift = {
  id: '00000000-0000-4000-8000-000000000001',
  recordId: record.id,
  field: 'iccid' as const,
  source: 'device' as const,
  registered: '8986',
  observed: '8987',
  firstAt: keptAt,
  lastAt: keptAt,
  checkId: null,
  handling: [],
  closedAt: null,
  closing: null,
};

describe('the task of a SIM change', () => {
  it('is opened when the cable shows another card, once', () => {
    const task = simTaskOfDrift(record, drift, { known: [], on: '2026-11-22' });
    expect(task).toMatchObject({ kind: 'simChange', data: { phase: 'seen', oldIccid: '8986', newIccid: '8987' } });
    if (task === null) throw new Error('no task');
    expect(simTaskOfDrift(record, drift, { known: [task], on: '2026-11-22' })).toBeNull();
    expect(simTaskOfDrift(record, { ...drift, source: 'portal' }, { known: [], on: '2026-11-22' })).toBeNull();
  });

  it('is the same one when a person records the change', () => {
    const seen = simTaskOfDrift(record, drift, { known: [], on: '2026-11-22' });
    const change = { oldIccid: '8986', newIccid: '8987', on: '2026-11-21', at: keptAt };
    expect(simTask(record, { ...change, known: seen })).toMatchObject({
      id: seen?.id,
      data: { phase: 'done', on: '2026-11-21' },
    });
    expect(simTask(record, { ...change, known: null })).toMatchObject({ kind: 'simChange', closedAt: null });
  });
});
