import { describe, expect, it } from 'vitest';
import { parties, whoNames, whoSchema } from '../../../../shared/model/who.ts';

describe('who acts', () => {
  it('has a name in both languages for each party', () => {
    for (const party of parties) expect(whoNames[party].zh !== '' && whoNames[party].en !== '', party).toBe(true);
  });

  it('knows no other party', () => {
    expect(whoSchema.safeParse('somebody').success).toBe(false);
  });
});
