import { describe, expect, it } from 'vitest';
import {
  importOutcomes,
  importRowSchema,
  registerColumnSchema,
  undoRefusalSchema,
} from '../../../../shared/register/importDraft.ts';

describe('a row of an import', () => {
  const row = { row: 2, outcome: 'new', serialNumber: 'V2N0001', name: null, changes: [], issues: [] };

  it.each(importOutcomes)('can be %s', (outcome) => {
    expect(importRowSchema.safeParse({ ...row, outcome }).success).toBe(true);
  });

  it('names columns that exist, and counts from 1', () => {
    expect(registerColumnSchema.safeParse('serialNumber').success).toBe(true);
    expect(registerColumnSchema.safeParse('colour').success).toBe(false);
    expect(importRowSchema.safeParse({ ...row, row: 0 }).success).toBe(false);
  });
});

describe('a record that an undo leaves alone', () => {
  it('says why', () => {
    const refusal = { recordId: '11111111-2222-4333-8444-555555555555', serialNumber: null, why: 'editedSince' };
    expect(undoRefusalSchema.safeParse(refusal).success).toBe(true);
    expect(undoRefusalSchema.safeParse({ ...refusal, why: 'because' }).success).toBe(false);
  });
});
