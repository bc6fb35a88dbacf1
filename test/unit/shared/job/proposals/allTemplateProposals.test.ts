import { describe, expect, it } from 'vitest';
import { allTemplateProposals } from '../../../../../shared/job/proposals/allTemplateProposals.ts';
import { templateDraftSchema } from '../../../../../shared/job/template.ts';
import { templateProblem } from '../../../../../shared/job/templateProblem.ts';
import { planProposals } from '../../../../../shared/plan/proposals.ts';
import { forbiddenIn } from '../../../../rules/forbiddenAdvice.ts';

describe('the proposed checklists', () => {
  it.each(allTemplateProposals.map((each) => [each.key, each] as const))('%s can be taken as it is', (_, { draft }) => {
    expect(templateDraftSchema.parse(draft)).toEqual(draft);
    expect(templateProblem(draft)).toBeNull();
  });

  it('have a key each, none twice', () => {
    const keys = allTemplateProposals.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('include every one that a proposed plan refers to', () => {
    const keys = new Set(allTemplateProposals.map(({ key }) => key));
    expect(
      planProposals.flatMap(({ template }) => (template === null || keys.has(template) ? [] : [template])),
    ).toEqual([]);
  });

  it('advise nothing that is forbidden', () => {
    expect(allTemplateProposals.flatMap((each) => forbiddenIn(JSON.stringify(each)))).toEqual([]);
  });
});
