import { describe, expect, it } from 'vitest';
import { dailyProposals } from '../../../../../shared/job/proposals/dailyProposals.ts';

describe('proposed checklists: dailyProposals', () => {
  it('say where they come from, and how each point is done where that is not plain', () => {
    expect(dailyProposals.map(({ key }) => key)).toContain('card-readers');
    for (const { source, draft } of dailyProposals) {
      expect([source.zh, source.en].every((text) => text.length > 5)).toBe(true);
      expect(draft.items.some(({ help, metric }) => help !== null || metric !== null)).toBe(true);
    }
  });
});
