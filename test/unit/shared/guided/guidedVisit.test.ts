import { describe, expect, it } from 'vitest';
import {
  endedAfterMs,
  guidedCheckIdSchema,
  measureSchema,
  staleAfterMs,
} from '../../../../shared/guided/guidedVisit.ts';

describe('the shapes of a guided visit', () => {
  it('take guided checks only', () => {
    expect(guidedCheckIdSchema.safeParse('guided.keypad').success).toBe(true);
    expect(guidedCheckIdSchema.safeParse('battery.level').success).toBe(false);
  });

  it('tell measurements apart by their kind', () => {
    const at = '2026-11-22T01:00:00.000Z';
    expect(measureSchema.safeParse({ kind: 'readerCounts', at, good: 3, failed: null }).success).toBe(true);
    expect(measureSchema.safeParse({ kind: 'clock', at, good: 3, failed: null }).success).toBe(false);
  });

  it('let a visit grow stale long before it is ended', () => {
    expect(staleAfterMs).toBe(12 * 3_600_000);
    expect(endedAfterMs).toBeGreaterThan(staleAfterMs);
  });
});
