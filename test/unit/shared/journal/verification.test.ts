import { describe, expect, it } from 'vitest';
import { faultSchema, mostFaults, verificationSchema } from '../../../../shared/journal/verification.ts';

describe('what a check of the journal found', () => {
  it('names each fault with its place', () => {
    expect(faultSchema.safeParse({ kind: 'changed', first: 1, last: 1 }).success).toBe(true);
    expect(faultSchema.safeParse({ kind: 'odd', first: 1, last: 1 }).success).toBe(false);
  });

  it('lists no more faults than a person can look through', () => {
    const faults = Array.from({ length: mostFaults + 1 }, () => ({ kind: 'changed', first: 1, last: 1 }));
    expect(verificationSchema.shape.faults.safeParse(faults).success).toBe(false);
  });
});
