import { describe, expect, it } from 'vitest';
import { planProposal } from '../../../../shared/plan/planProposal.ts';

describe('a proposal', () => {
  it('becomes a draft with the first date and the checklist of the shop', () => {
    const { draft } = planProposal({
      id: 'x',
      name: { zh: '甲', en: 'A' },
      why: { zh: '因为', en: 'because' },
      source: { zh: '来源', en: '来源' },
      template: null,
      kind: 'other',
      per: 'shop',
      every: [2, 'weekly'],
      nonWorking: 'next',
      graceDays: 1,
      minutes: 5,
    });
    const templateId = '018f0000-0000-7000-8000-000000000001';
    expect(draft({ firstOn: '2026-12-01', templateId })).toMatchObject({
      templateId,
      trigger: { mode: 'fixed', firstOn: '2026-12-01', recurrence: { interval: 2, frequency: 'weekly' } },
    });
  });
});
