import { describe, expect, it } from 'vitest';
import { careProposals } from '../../../../shared/plan/careProposals.ts';

describe('proposed care', () => {
  it('is for each terminal, and takes minutes, not hours', () => {
    for (const { id, draft } of careProposals) {
      const { per, minutes, kind } = draft({ firstOn: '2026-12-01', templateId: null });
      expect([per, kind], id).toEqual(['unit', 'maintenance']);
      expect(minutes ?? 0, id).toBeLessThanOrEqual(10);
    }
  });
});
