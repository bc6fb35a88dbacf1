import { describe, expect, it } from 'vitest';
import { type Failure, reliabilityOf } from '../../../../shared/figures/reliabilityOf.ts';

const hour = 3_600_000;
const window = { from: 0, until: 1000 * hour };
const aFailure = (since: number, worksSince: number | null, changes: Partial<Failure> = {}): Failure => ({
  unitId: 'a',
  isOfTerminal: true,
  isOutOfUse: true,
  since: since * hour,
  worksSince: worksSince === null ? null : worksSince * hour,
  ...changes,
});
const of = (failures: readonly Failure[], units = [{ unitId: 'a', knownSince: 0 }]) =>
  reliabilityOf({ units, unitsLeftOut: 0, failures, plannedStops: [] }, window);

describe('failures and times', () => {
  it('follow the formulas that the page shows', () => {
    const figures = of([aFailure(100, 110), aFailure(500, 530)]);
    expect(figures).toMatchObject({ observedHours: 1000, downtimeHours: 40, failures: 2, repairs: 2 });
    expect(figures.mtbfHours).toBe(480);
    expect(figures.mttrHours).toBe(20);
    expect(figures.availability).toBe(0.96);
  });

  it('count overlapping failures of one terminal once as downtime, and both as failures', () => {
    expect(of([aFailure(100, 120), aFailure(110, 130)])).toMatchObject({ downtimeHours: 30, failures: 2 });
  });

  it('have no mean without a failure or a repair, and no availability without a terminal', () => {
    expect(of([])).toMatchObject({ mtbfHours: null, mttrHours: null, availability: 1 });
    expect(of([], [])).toMatchObject({ observedHours: 0, availability: null });
    expect(of([aFailure(900, null)])).toMatchObject({ downtimeHours: 100, failures: 1, mttrHours: null });
  });

  it('leave out what was still usable, was of the network or of a terminal that is not in service', () => {
    const figures = of([
      aFailure(1, 2, { isOutOfUse: false }),
      aFailure(1, 2, { isOfTerminal: false }),
      aFailure(1, 2, { unitId: null }),
      aFailure(1, 2, { unitId: 'b' }),
    ]);
    expect(figures).toMatchObject({ failures: 0, downtimeHours: 0, incidentsLeftOut: 4 });
  });

  it('cut what reaches over the period, but take the whole time of a repair', () => {
    const figures = of([aFailure(-50, 10), aFailure(990, 1020)]);
    expect(figures).toMatchObject({ downtimeHours: 20, failures: 1, repairs: 1, mttrHours: 60 });
  });

  it('observe a terminal from the day on which it came into the books', () => {
    const units = [
      { unitId: 'a', knownSince: 900 * hour },
      { unitId: 'late', knownSince: 2000 * hour },
    ];
    expect(of([aFailure(800, 950)], units)).toMatchObject({ observedHours: 100, downtimeHours: 50 });
  });

  it('keep planned work apart from downtime', () => {
    const stop = { unitId: 'a', from: 10 * hour, until: 12 * hour };
    const facts = { units: [{ unitId: 'a', knownSince: 0 }], unitsLeftOut: 0, failures: [], plannedStops: [stop] };
    expect(reliabilityOf(facts, window)).toMatchObject({ plannedHours: 2, downtimeHours: 0 });
  });
});
