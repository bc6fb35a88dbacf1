import { describe, expect, it } from 'vitest';
import { healthReportSchema } from '../../../../shared/model/healthReport.ts';
import { keptFactsSchema, keptKeySchema } from '../../../../shared/model/keptFacts.ts';
import { aReport } from '../../../support/records.ts';

const terminalId = 'c0ffee00-0000-4000-8000-000000000001';

describe('kept facts', () => {
  it('are missing in records of older versions, which are still read', () => {
    expect(healthReportSchema.parse(aReport({ terminalId })).facts).toBeUndefined();
  });

  it('travel with a record', () => {
    const facts = { software: null, keys: null, readers: null, apps: [], settings: null };
    expect(healthReportSchema.parse({ ...aReport({ terminalId }), facts }).facts).toEqual(facts);
    expect(keptFactsSchema.safeParse({ ...facts, keys: [{ use: 'pin', slot: 1, state: 'gone' }] }).success).toBe(false);
  });

  it('never hold key data', () => {
    expect(keptKeySchema.parse({ use: 'pin', slot: 1, state: 'present', value: '00112233' })).not.toHaveProperty(
      'value',
    );
  });
});
