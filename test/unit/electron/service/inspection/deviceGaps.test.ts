import { describe, expect, it } from 'vitest';
import {
  daysLater,
  gapsOf,
  isCovered,
  renewOnOf,
  standingOf,
} from '../../../../../electron/service/inspection/deviceGaps.ts';
import type { DeviceFacts } from '../../../../../electron/store/inspectionStore.ts';
import type { Plan } from '../../../../../shared/plan/plan.ts';
import { aDraft } from '../../../../support/planShop.ts';

const today = '2026-11-22';
const facts = (change: Partial<DeviceFacts> = {}): DeviceFacts => ({
  unitId: '11111111-1111-4111-8111-111111111111',
  recordId: '22222222-2222-4222-8222-222222222222',
  name: 'N900',
  serialNumber: 'N900-0001',
  model: 'N900',
  store: '南京路店',
  counter: null,
  lifecycle: 'inService',
  ptsExpires: null,
  inspectedAt: '2026-11-20T01:00:00.000Z',
  inspectedBy: 'Li',
  inspectionId: null,
  nextOn: '2026-11-27',
  baselineAt: '2026-11-01T01:00:00.000Z',
  hasDraft: false,
  movedAt: null,
  ...change,
});
const gaps = (
  change: Partial<DeviceFacts> = {},
  baselineOn: string | null = '2026-11-01',
  plans: readonly Plan[] = [],
) => gapsOf({ facts: facts(change), baselineOn }, plans, today);
const plan = (change: Partial<Plan> = {}): Plan => ({
  ...aDraft({ kind: 'inspection' }),
  id: '33333333-3333-4333-8333-333333333333',
  proposal: null,
  continues: null,
  pausedAt: null,
  removedAt: null,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  updatedBy: 'Li',
  ...change,
});

describe('what is missing at a terminal', () => {
  it('is nothing where all is known, inspected and photographed', () => {
    expect(gaps()).toEqual([]);
  });

  it('is named, the weightiest first', () => {
    const bare = { serialNumber: null, recordId: null, model: null, store: null, lifecycle: null };
    const never = { inspectedAt: null, nextOn: null, baselineAt: null };
    expect(gaps({ ...bare, ...never }, null)).toEqual([
      'noSerial',
      'notInRegister',
      'noModel',
      'noPlace',
      'neverInspected',
      'noPlan',
      'noBaseline',
    ]);
    expect(gaps({ nextOn: '2026-11-21', ptsExpires: '2026-11-21' })).toEqual(['overdue', 'approvalExpired']);
  });

  it('asks nothing of one that is out of use', () => {
    expect(gaps({ lifecycle: 'quarantined', inspectedAt: null, nextOn: null, baselineAt: null }, null)).toEqual([]);
  });

  it('counts a plan that is running and for it', () => {
    const one = facts({ nextOn: null });
    expect(isCovered(one, [plan()])).toBe(true);
    expect(isCovered(one, [plan({ pausedAt: '2026-11-01T00:00:00.000Z' })])).toBe(false);
    expect(isCovered(one, [plan({ scope: { kind: 'store', store: '别的店' } })])).toBe(false);
    expect(isCovered(one, [plan({ scope: { kind: 'model', model: 'n900' } })])).toBe(true);
    expect(isCovered(one, [plan({ scope: { kind: 'units', unitIds: [one.unitId] } })])).toBe(true);
  });
});

describe('known-good photos', () => {
  it('are old after a year, and changed where the terminal moved since then', () => {
    expect(renewOnOf('2025-11-22')).toBe(today);
    expect(daysLater('2028-02-28', 2)).toBe('2028-03-01');
    expect(standingOf({ facts: facts(), baselineOn: '2025-11-22' }, today)).toBe('old');
    expect(standingOf({ facts: facts(), baselineOn: '2025-11-23' }, today)).toBe('valid');
    const moved = facts({ movedAt: '2026-11-02T00:00:00.000Z' });
    expect(standingOf({ facts: moved, baselineOn: '2026-11-01' }, today)).toBe('changed');
    expect(standingOf({ facts: facts({ baselineAt: null, hasDraft: true }), baselineOn: null }, today)).toBe('draft');
  });
});
