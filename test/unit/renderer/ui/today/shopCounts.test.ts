import { describe, expect, it } from 'vitest';
import { countsOfFleet, verdictOfShop } from '../../../../../renderer/ui/today/shopCounts.ts';
import type { FleetEntry } from '../../../../../shared/fleet/fleetEntry.ts';

const entry = (changed: Partial<FleetEntry>): FleetEntry =>
  ({
    terminalId: '00000000-0000-4000-8000-000000000001',
    lifecycle: 'inService',
    verdict: 'pass',
    link: 'reached',
    connection: null,
    ...changed,
  }) as FleetEntry;

describe('how the shop stands', () => {
  it('is as bad as its worst terminal', () => {
    const well = { all: 3, broken: 0, troubled: 0, unchecked: 0 };
    expect(verdictOfShop(well)).toBe('pass');
    expect(verdictOfShop({ ...well, unchecked: 1 })).toBe('incomplete');
    expect(verdictOfShop({ ...well, unchecked: 1, troubled: 1 })).toBe('warn');
    expect(verdictOfShop({ ...well, unchecked: 1, troubled: 1, broken: 1 })).toBe('fail');
  });

  it('counts faults, troubles and terminals without a result of two hundred', () => {
    const entries = [
      ...Array.from({ length: 190 }, () => entry({})),
      ...Array.from({ length: 4 }, () => entry({ verdict: 'fail' })),
      entry({ verdict: 'warn' }),
      entry({ link: 'unreachable' }),
      entry({ verdict: null }),
      entry({ verdict: 'incomplete' }),
      entry({ lifecycle: 'quarantined' }),
      entry({ verdict: 'fail', link: 'unreachable' }),
    ];
    expect(countsOfFleet(entries)).toEqual({ all: 200, broken: 5, troubled: 3, unchecked: 2 });
  });

  it('leaves out what is not in the house and what nobody has met', () => {
    expect(countsOfFleet([entry({}), entry({ lifecycle: 'retired' }), entry({ terminalId: null })])).toEqual({
      all: 1,
      broken: 0,
      troubled: 0,
      unchecked: 0,
    });
  });
});
