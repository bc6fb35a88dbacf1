import { describe, expect, it } from 'vitest';
import { costOf } from '../../../../../electron/service/figures/costOf.ts';

const facts = {
  parts: [
    { used: 3, price: 0.1 },
    { used: -1, price: 0.1 },
    { used: 4, price: null },
  ],
  incidents: [120.5, null],
  work: [{ minutes: 90 }, { minutes: null }],
  hourlyRate: 60,
};

describe('what a period cost', () => {
  it('is added to the cent, and what has no price is counted and left out', () => {
    expect(costOf(facts)).toEqual({
      parts: 0.2,
      incidents: 120.5,
      work: 90,
      workMinutes: 90,
      total: 210.7,
      partsUnpriced: 1,
      incidentsUnpriced: 1,
      jobsUntimed: 1,
    });
  });

  it('has no price of work until one is set', () => {
    expect(costOf({ ...facts, hourlyRate: null })).toMatchObject({ work: null, total: 120.7, workMinutes: 90 });
  });
});
