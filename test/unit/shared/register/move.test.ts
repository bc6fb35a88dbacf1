import { describe, expect, it } from 'vitest';
import {
  placeData,
  placeFields,
  placeOf,
  plannedOnOf,
  reportData,
  reportOf,
  reportWayNames,
  reportWays,
  statementSchema,
} from '../../../../shared/register/move.ts';

const report = { how: 'phone', on: '2026-11-22', to: '客服', caseNumber: null } as const;

describe('a move', () => {
  it('is reported or not yet; there is no third answer', () => {
    expect(statementSchema.safeParse({ state: 'reported', ...report }).success).toBe(true);
    expect(statementSchema.safeParse({ state: 'notYet', dueOn: '2026-12-01' }).success).toBe(true);
    expect(statementSchema.safeParse({ state: 'correction' }).success).toBe(false);
  });

  it('keeps its report and both places in the data of its task', () => {
    expect(reportOf(reportData(report))).toEqual(report);
    expect(reportOf({ reportHow: 'pigeon' })).toBeNull();
    const place = { installAddress: '甲路', store: null };
    expect(placeOf(placeData('to', place), 'to')).toEqual(place);
    expect(placeOf(placeData('to', place), 'from')).toEqual({});
    expect(placeFields).toContain('counter');
  });

  it('is planned while its phase says so', () => {
    expect(plannedOnOf({ phase: 'planned', plannedOn: '2026-12-01' })).toBe('2026-12-01');
    expect(plannedOnOf({ phase: 'done', plannedOn: '2026-12-01' })).toBeNull();
    expect(plannedOnOf({ phase: 'planned', plannedOn: 'soon' })).toBeNull();
  });

  it('can be reported in ways that have names', () => {
    for (const way of reportWays) expect(reportWayNames[way].zh).not.toBe('');
  });
});
