import { describe, expect, it } from 'vitest';
import { evidencePeriodSchema, evidenceTables } from '../../../../shared/inspection/evidence.ts';

describe('an evidence pack', () => {
  it('has a table for every record of 9.5.1, training and custody among them', () => {
    expect(evidenceTables).toEqual(
      expect.arrayContaining([
        'devices',
        'baselines',
        'inspections',
        'cadence',
        'training',
        'custody',
        'visitors',
        'incidents',
      ]),
    );
  });

  it('is of local days', () => {
    expect(evidencePeriodSchema.safeParse({ from: '2026-02-30', until: '2026-03-01' }).success).toBe(false);
    expect(evidencePeriodSchema.safeParse({ from: '2026-02-01', until: '2026-03-01' }).success).toBe(true);
  });
});
