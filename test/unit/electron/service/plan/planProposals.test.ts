import { describe, expect, it } from 'vitest';
import { createPlanProposals } from '../../../../../electron/service/plan/planProposals.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { aPlanShop, planRecord } from '../../../../support/planShop.ts';

describe('proposed plans', () => {
  it('are taken once, with their checklists, and then belong to the shop', async () => {
    const shop = await aPlanShop([planRecord('A', { store: '人民路店' }), planRecord('S', { lifecycle: 'spare' })]);
    const ids = unwrap(await shop.plans.proposals()).map(({ id }) => id);
    const made = unwrap(await shop.plans.takeProposals({ ids, firstOn: '2026-12-01' }));
    expect(made).toHaveLength(ids.length);
    expect(made.every(({ templateId }) => templateId !== null)).toBe(true);
    expect(unwrap(await shop.plans.takeProposals({ ids, firstOn: '2026-12-01' }))).toEqual([]);
    expect(unwrap(await shop.plans.proposals()).every(({ isTaken }) => isTaken)).toBe(true);
    const subjects = new Map(unwrap(await shop.plans.list()).map((row) => [row.proposal, row.subjects]));
    expect(subjects.get('spare-power-up')).toBe(1);
    expect(subjects.get('emergency-drill')).toBe(1);
  });

  it('that are not known are refused', async () => {
    const shop = await aPlanShop();
    const { takeProposals } = createPlanProposals(shop, () => Promise.resolve([]));
    expect(await takeProposals({ ids: ['nothing'], firstOn: '2026-12-01' })).toMatchObject({
      error: { code: 'plan.unknown' },
    });
  });
});
