import { describe, expect, it } from 'vitest';
import { careProposals } from '../../../../../shared/job/proposals/careProposals.ts';

describe('proposed checklists: careProposals', () => {
  it('say where they come from, and how each point is done where that is not plain', () => {
    expect(careProposals.map(({ key }) => key)).toContain('print-head');
    for (const { source, draft } of careProposals) {
      expect([source.zh, source.en].every((text) => text.length > 5)).toBe(true);
      expect(draft.items.some(({ help, metric }) => help !== null || metric !== null)).toBe(true);
    }
  });
});
