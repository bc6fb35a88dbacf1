import { describe, expect, it } from 'vitest';
import { allTemplateProposals } from '../../../../shared/job/proposals/allTemplateProposals.ts';
import { planDraftSchema } from '../../../../shared/plan/plan.ts';
import { planProposals } from '../../../../shared/plan/proposals.ts';

describe('proposed plans', () => {
  it('are whole in both languages, with reason and source, each with a checklist that exists', () => {
    const keys = new Set(allTemplateProposals.map(({ key }) => key));
    expect(new Set(planProposals.map(({ id }) => id)).size).toBe(planProposals.length);
    for (const { id, why, source, template, draft } of planProposals) {
      const made = draft({ firstOn: '2026-12-01', templateId: null });
      expect(planDraftSchema.safeParse(made).success, id).toBe(true);
      expect(why.zh.length > 10 && why.en.length > 10 && source.en.length > 10, id).toBe(true);
      expect(/[\u4e00-\u9fff]/.test(source.zh), id).toBe(true);
      expect(/[\u4e00-\u9fff]/.test(source.en), id).toBe(false);
      expect(template === null || keys.has(template), id).toBe(true);
    }
  });

  it('hold spare terminals monthly, registration quarterly, drills half-yearly, rules and training yearly', () => {
    const rhythm = (id: string) => {
      const trigger = planProposals
        .find((each) => each.id === id)
        ?.draft({ firstOn: '2026-12-01', templateId: null }).trigger;
      return trigger?.kind === 'calendar' ? [trigger.recurrence.interval, trigger.recurrence.frequency] : null;
    };
    expect(rhythm('spare-power-up')).toEqual([1, 'monthly']);
    expect(rhythm('registration-review')).toEqual([3, 'monthly']);
    expect(rhythm('emergency-drill')).toEqual([6, 'monthly']);
    expect(rhythm('rule-review')).toEqual([1, 'yearly']);
    expect(rhythm('training')).toEqual([1, 'yearly']);
    expect(rhythm('inspection-weekly')).toEqual([1, 'weekly']);
  });
});
