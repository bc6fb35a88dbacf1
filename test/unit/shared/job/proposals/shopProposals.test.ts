import { describe, expect, it } from 'vitest';
import { shopProposals } from '../../../../../shared/job/proposals/shopProposals.ts';

describe('proposed checklists: shopProposals', () => {
  it('say where they come from, and how each point is done where that is not plain', () => {
    expect(shopProposals.map(({ key }) => key)).toContain('spare-power-up');
    for (const { source, draft } of shopProposals) {
      expect([source.zh, source.en].every((text) => text.length > 5)).toBe(true);
      expect(draft.items.some(({ help, metric }) => help !== null || metric !== null)).toBe(true);
    }
  });
});
