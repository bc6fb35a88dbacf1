import { describe, expect, it } from 'vitest';
import { templatesCommands, templatesEvents } from '../../../../shared/ipc/templatesContract.ts';
import { anItem, aTemplateDraft } from '../../../support/aJob.ts';

const templateId = '0a8ac9b5-5d3c-4e0c-9d52-4d0f3c6c1f01';

describe('channels about checklists', () => {
  it('say which version was seen by whoever changes one', () => {
    const { input } = templatesCommands['templates.change'];
    expect(input.safeParse({ templateId, draft: aTemplateDraft(), basedOn: 1 }).success).toBe(true);
    expect(input.safeParse({ templateId, draft: aTemplateDraft() }).success).toBe(false);
    expect(input.safeParse({ templateId, draft: aTemplateDraft(), basedOn: 0 }).success).toBe(false);
  });

  it('take no more points than a person can answer', () => {
    const items = Array.from({ length: 101 }, (_, index) => anItem({ id: `p${index}` }));
    expect(templatesCommands['templates.create'].input.safeParse({ draft: aTemplateDraft({ items }) }).success).toBe(
      false,
    );
    expect(templatesEvents['templates.changed'].payload.safeParse({}).success).toBe(true);
  });
});
