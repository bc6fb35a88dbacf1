import { describe, expect, it } from 'vitest';
import { inspectionPoints } from '../../../../../shared/inspection/inspectionPoint.ts';
import { dailyLookTemplate, weeklyInspectionTemplate } from '../../../../../shared/job/proposals/inspection.ts';
import { templateDraftSchema } from '../../../../../shared/job/template.ts';

describe('the checklists of the inspection', () => {
  it('are whole checklists: a form of nine points with photos and a signature, a quick look without', () => {
    expect(templateDraftSchema.parse(weeklyInspectionTemplate).items.map(({ id }) => id)).toEqual([
      ...inspectionPoints,
    ]);
    expect(weeklyInspectionTemplate.signature).toBe('either');
    expect(weeklyInspectionTemplate.items.filter(({ photo }) => photo === 'required').map(({ id }) => id)).toEqual([
      'serial',
      'seals',
    ]);
    expect(templateDraftSchema.parse(dailyLookTemplate).signature).toBe('none');
    expect(dailyLookTemplate.items.some(({ photo }) => photo === 'required')).toBe(false);
  });
});
