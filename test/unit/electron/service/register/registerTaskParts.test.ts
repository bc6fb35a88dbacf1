import { describe, expect, it } from 'vitest';
import {
  closedTask,
  conflictTask,
  isKnownWarning,
  openTask,
} from '../../../../../electron/service/register/registerTaskParts.ts';
import { keptAt } from '../../../../support/registerRecord.ts';

const warning = (data: Readonly<Record<string, string | null>>) =>
  openTask({ kind: 'warning', recordId: null, terminalId: null, serialNumber: 'A1', data: { ...data } }, keptAt);

describe('tasks', () => {
  it('are open without a day, until they are closed with masked words', () => {
    const task = openTask(
      { kind: 'move', recordId: null, terminalId: null, serialNumber: null, data: {}, dueOn: '2026-12-01' },
      keptAt,
    );
    expect(task).toMatchObject({ openedAt: keptAt, dueOn: '2026-12-01', closedAt: null, closing: null });
    expect(warning({}).dueOn).toBeNull();
    const closed = closedTask(task, { at: keptAt, by: 'Li', note: ' card 4111111111111111 ', source: 'portal' });
    expect(closed).toMatchObject({
      id: task.id,
      closedAt: keptAt,
      closing: { source: 'portal', note: 'card 411111******1111', by: 'Li' },
    });
    expect(closedTask(task, { at: keptAt, by: 'Li', note: 'x' }).closing?.source).toBeNull();
  });

  it('about a conflict carry its evidence', () => {
    const conflict = { code: 'duplicateSerial', data: { code: 'duplicateSerial', serial: 'A1' } } as const;
    expect(conflictTask(conflict, { recordId: null, terminalId: null, at: keptAt })).toMatchObject({
      kind: 'warning',
      serialNumber: 'A1',
      data: { code: 'duplicateSerial', serial: 'A1' },
    });
  });
});

describe('a warning', () => {
  const tid = { code: 'otherTid', serial: 'A1', tid: '1', otherTid: '2' };
  const plugged = { code: 'retiredPluggedIn', serial: 'A1' };
  const done = { at: keptAt, by: 'Li', note: 'dealt with' };

  it('is known while it is open, in whatever order its evidence stands', () => {
    const reordered = Object.fromEntries(Object.entries(tid).reverse());
    expect(isKnownWarning([warning(tid)], warning(reordered))).toBe(true);
    expect(isKnownWarning([warning(tid)], warning({ ...tid, otherTid: '3' }))).toBe(false);
    expect(isKnownWarning([], warning(tid))).toBe(false);
  });

  it('that was dealt with does not come back on the same evidence, but for a unit plugged in again', () => {
    expect(isKnownWarning([closedTask(warning(tid), done)], warning(tid))).toBe(true);
    expect(isKnownWarning([closedTask(warning(plugged), done)], warning(plugged))).toBe(false);
    expect(isKnownWarning([warning(plugged)], warning(plugged))).toBe(true);
  });
});
