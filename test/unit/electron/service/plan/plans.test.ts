import { describe, expect, it } from 'vitest';
import { createPlans } from '../../../../../electron/service/plan/plans.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { aDraft, aPlanShop, planRecord } from '../../../../support/planShop.ts';

describe('plans', () => {
  it('are listed with their next day and for how many they are', async () => {
    const shop = await aPlanShop([planRecord('A'), planRecord('B')]);
    const plans = createPlans(shop);
    const { id } = unwrap(await plans.create({ draft: aDraft() }));
    expect(unwrap(await plans.list())).toMatchObject([{ id, subjects: 2, nextOn: '2026-11-23' }]);
    unwrap(await plans.pause({ planId: id, isPaused: true, reason: 'closed' }));
    expect(unwrap(await plans.get({ planId: id }))).toMatchObject({ subjects: 2, nextOn: null });
  });

  it('keep no card number in a name, and no checklist that is not there', async () => {
    const shop = await aPlanShop();
    const made = await shop.create(aDraft({ name: { zh: '4111111111111111', en: '4111 1111 1111 1111' } }));
    expect(JSON.stringify(made)).not.toMatch(/411111111111|4111 1111 1111/);
    const draft = aDraft({ templateId: '018f0000-0000-7000-8000-000000000009' });
    expect(await shop.plans.create({ draft })).toMatchObject({ error: { code: 'template.unknown' } });
    expect(await shop.plans.get({ planId: '018f0000-0000-7000-8000-000000000009' })).toMatchObject({
      error: { code: 'plan.unknown' },
    });
  });
});
