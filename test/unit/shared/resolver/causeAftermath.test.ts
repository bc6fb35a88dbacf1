import { describe, expect, it } from 'vitest';
import { causeIds } from '../../../../shared/diagnosis/causeIds.ts';
import { aftermathOf } from '../../../../shared/resolver/causeAftermath.ts';

describe('what belongs to a cause', () => {
  it.each(causeIds)('%s: what works, what to leave alone, what happens otherwise, in both languages', (cause) => {
    const { works, avoid, ifNothing } = aftermathOf(cause);
    for (const text of [works, avoid, ifNothing]) {
      expect(text.zh.length).toBeGreaterThan(3);
      expect(text.en.length).toBeGreaterThan(3);
    }
  });

  it('warns of open payments where a step of the cure can lose them', () => {
    for (const cause of ['KEY-01', 'KEY-03', 'REG-03', 'REG-07', 'HW-01', 'SW-04'] as const) {
      expect(aftermathOf(cause).batch, cause).toBe('settleFirst');
    }
    expect(aftermathOf('CARD').batch).toBe('safe');
  });

  it('sends nobody back to a terminal that must not be used, not even to settle', () => {
    expect(aftermathOf('HW-04').batch).toBe('askAcquirer');
    expect(aftermathOf('SW-03').batch).toBe('askAcquirer');
  });
});
