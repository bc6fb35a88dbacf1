import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { newJobId } from '../../../../../electron/service/plan/jobId.ts';

describe('ids of jobs', () => {
  it('are UUIDs, each another, and rise, also within one moment and after the clock was set back', () => {
    const now = Date.UTC(2026, 10, 22);
    const ids = [...Array.from({ length: 5000 }, () => newJobId(now)), newJobId(now - 86_400_000), newJobId(now + 1)];
    expect(ids.every((id) => z.uuid().safeParse(id).success)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(ids);
  });
});
