import { describe, expect, it } from 'vitest';
import {
  copyBlockOf,
  doneSteps,
  nextStep,
  swapDataOf,
  swapOf,
} from '../../../../../electron/service/binding/swapParts.ts';
import { openTask } from '../../../../../electron/service/register/registerTaskParts.ts';
import { aRegisterRecord, keptAt } from '../../../../support/registerRecord.ts';

const record = aRegisterRecord({
  serialNumber: 'OLD-1',
  tid: '10000117',
  uscc: '91110000600037341L',
  settlementLast4: '1234',
});
const task = (data = {}) =>
  openTask({ kind: 'swap', recordId: record.id, terminalId: null, serialNumber: 'OLD-1', data }, keptAt);
const none = { state: 'none', count: 0, at: keptAt } as const;

describe('a swap out of its task', () => {
  it('is at the first step that is not done, whatever else is known', () => {
    expect(nextStep(task())).toBe('batch');
    expect(nextStep(task({ newSerial: 'NEW-1' }))).toBe('batch');
    expect(doneSteps(task({ batchPassedAt: keptAt, newSerial: 'NEW-1' }))).toEqual(['batch', 'units']);
    expect(nextStep({ ...task(), closedAt: keptAt })).toBeNull();
  });

  it('ignores data of another form', () => {
    expect(swapDataOf(task({ newSerial: 7 }))).toEqual({});
  });

  it('tells the acquirer both numbers and what is bound, and neither account nor credit code', () => {
    const { zh, en } = copyBlockOf(record, task({ newSerial: 'NEW-1' }));
    expect(zh).toContain('旧机身号：OLD-1\n新机身号：NEW-1');
    expect(en).toContain('Merchant number (MID): (unknown)');
    expect(`${zh}${en}`).not.toMatch(/1234|91110000600037341L/);
  });

  it('is shown as a whole', () => {
    expect(swapOf(record, task(), none)).toMatchObject({
      step: 'batch',
      oldSerial: 'OLD-1',
      check: null,
      unsettled: none,
    });
  });
});
