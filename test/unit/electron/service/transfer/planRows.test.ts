import { describe, expect, it } from 'vitest';
import { pairOf, planRow, serialOf } from '../../../../../electron/service/transfer/planRows.ts';
import type { RowValues } from '../../../../../electron/service/transfer/rowValues.ts';
import type { Lifecycle } from '../../../../../shared/register/lifecycle.ts';
import type { RegisterFieldKey } from '../../../../../shared/register/registerFields.ts';
import type { RegisterRecord } from '../../../../../shared/register/registerRecord.ts';

const at = '2026-11-22T01:00:00.000Z';
const id = '11111111-2222-4333-8444-555555555555';
const nothing = { rowsOfSerial: new Map(), serialOfPair: new Map() };

const recordOf = (lifecycle: Lifecycle, values: Partial<Record<RegisterFieldKey, string>>): RegisterRecord => ({
  id,
  terminalId: null,
  lifecycle,
  lifecycleSince: at,
  lifecycleReason: '',
  registration: { state: 'unknown', source: null, at: null, by: null, note: null },
  fields: Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, { value, source: 'user' as const, at, by: null }]),
  ),
  replacedBy: null,
  replaces: null,
  createdAt: at,
  updatedAt: at,
});
const rowOf = (values: Partial<Record<RegisterFieldKey, string>>, more: Partial<RowValues> = {}): RowValues => ({
  row: 2,
  values: new Map(Object.entries(values) as [RegisterFieldKey, string][]),
  id: null,
  lifecycle: null,
  issues: [],
  ...more,
});
const plan = (row: RowValues, ...records: readonly RegisterRecord[]) =>
  planRow(
    row,
    {
      bySerial: new Map(records.map((record) => [record.fields.serialNumber?.value ?? '', record])),
      byId: new Map(records.map((record) => [record.id, record])),
      byPair: new Map(),
    },
    nothing,
  ).shown;
const problemsOf = ({ issues }: ReturnType<typeof plan>) =>
  issues.map(({ severity, problem }) => `${severity} ${problem}`);

describe('planRow', () => {
  it.each(['quarantined', 'swappedOut', 'retired', 'foreign'] as const)(
    'refuses to change the record of a terminal that is %s, with the reason, but takes it as it is',
    (lifecycle) => {
      const record = recordOf(lifecycle, { serialNumber: 'V2N0001', note: 'a' });
      const changed = plan(rowOf({ serialNumber: 'V2N0001', note: 'b' }), record);
      expect(changed.outcome).toBe('bad');
      expect(problemsOf(changed)).toEqual(['error not-editable']);
      expect(changed.issues[0]?.remedy.zh).not.toContain('{');
      expect(plan(rowOf({ serialNumber: 'V2N0001', note: 'a' }), record).outcome).toBe('same');
    },
  );

  it('leaves the state of life of a known terminal alone and says so', () => {
    const record = recordOf('spare', { serialNumber: 'V2N0001' });
    const shown = plan(rowOf({ serialNumber: 'V2N0001' }, { lifecycle: 'inService' }), record);
    expect(shown.outcome).toBe('same');
    expect(problemsOf(shown)).toEqual(['warning lifecycle-kept']);
  });

  it('does not change a serial number by way of a record id', () => {
    const record = recordOf('pending', { serialNumber: 'V2N0001' });
    expect(problemsOf(plan(rowOf({ serialNumber: 'V2N0009' }, { id }), record))).toEqual(['error other-serial']);
  });

  it('gives a record without serial number the one of its row, and finds a row without one by its id', () => {
    const bare = recordOf('pending', { tid: '10000001' });
    expect(plan(rowOf({ serialNumber: 'V2N0001' }, { id }), bare)).toMatchObject({ outcome: 'changed' });
    expect(plan(rowOf({ tid: '10000001' }, { id }), bare)).toMatchObject({ outcome: 'same' });
    expect(problemsOf(plan(rowOf({ tid: '10000001' })))).toEqual(['error no-serial']);
  });

  it('compares serial numbers in capitals, and pairs only when both numbers are there', () => {
    expect(serialOf(rowOf({ serialNumber: 'v2n1' }))).toBe('V2N1');
    expect(serialOf(rowOf({}))).toBeNull();
    expect(pairOf('1', undefined)).toBeNull();
  });
});
