import { describe, expect, it } from 'vitest';
import {
  draftOf,
  firstTrigger,
  newDraft,
  previewable,
  wrongIn,
} from '../../../../../renderer/feature/plans/planDraft.ts';
import type { PlanDraft } from '../../../../../shared/plan/plan.ts';

const named = (change: Partial<PlanDraft> = {}): PlanDraft => ({
  ...newDraft('2026-11-23'),
  name: { zh: '清洁', en: 'Clean' },
  ...change,
});

describe('a plan that is being written', () => {
  it('lacks only its name at first, and can be previewed without', () => {
    expect([...wrongIn(newDraft('2026-11-23'))]).toEqual(['name']);
    expect(previewable(newDraft('2026-11-23'))?.name.zh).toBe('–');
    expect([...wrongIn(named())]).toEqual([]);
  });

  it('says which field is wrong', () => {
    const trigger = firstTrigger('calendar', '');
    expect([...wrongIn(named({ trigger }))]).toEqual(['firstOn']);
    expect([...wrongIn(named({ scope: { kind: 'units', unitIds: [] } }))]).toEqual(['scope']);
    expect([...wrongIn(named({ trigger: firstTrigger('condition', '') }))]).toEqual(['checks']);
    expect([...wrongIn(named({ trigger: { kind: 'counter', metric: 'printer.cuts', every: 0 } }))]).toEqual(['every']);
    expect([...wrongIn(named({ minutes: 0, graceDays: -1 }))]).toEqual(['minutes', 'graceDays']);
    const risk = { reason: '', author: '', writtenOn: '2026-11-22', reviewOn: '2027-11-22' };
    expect([...wrongIn(named({ risk }))]).toEqual(['risk']);
    expect(previewable(named({ risk }))).not.toBeNull();
    expect(previewable(named({ trigger }))).toBeNull();
  });

  it('takes from a plan what a person decided, and nothing else', () => {
    const at = '2026-11-22T09:00:00.000Z';
    const plan = {
      ...named(),
      id: '00000000-0000-4000-8000-000000000001',
      proposal: null,
      continues: null,
      pausedAt: null,
      removedAt: null,
      createdAt: at,
      updatedAt: at,
      updatedBy: 'Li',
    };
    expect(draftOf(plan)).toEqual(named());
  });
});
