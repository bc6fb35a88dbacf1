import { describe, expect, it } from 'vitest';
import { forecastOutcomeSchema, soonDays } from '../../../../shared/trend/forecast.ts';

describe('what can be said of a part', () => {
  it('is a day with an interval, "later than", "reached" or a refusal with its reason', () => {
    const expected = {
      kind: 'expected',
      earliest: '2027-02-15',
      likely: '2027-03-01',
      latest: null,
      isAccelerating: true,
    };
    expect(forecastOutcomeSchema.parse(expected)).toEqual(expected);
    expect(forecastOutcomeSchema.safeParse({ kind: 'refused', reason: 'because' }).success).toBe(false);
    expect(forecastOutcomeSchema.safeParse({ kind: 'later', than: 'soon', hasTrend: true }).success).toBe(false);
  });

  it('becomes a warning thirty days ahead', () => {
    expect(soonDays).toBe(30);
  });
});
