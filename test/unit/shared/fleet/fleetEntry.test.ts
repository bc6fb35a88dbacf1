import { describe, expect, it } from 'vitest';
import {
  type FleetEntry,
  fleetEntrySchema,
  fleetStateOf,
  fleetStates,
  isLost,
  needsSomebody,
  worstFirst,
} from '../../../../shared/fleet/fleetEntry.ts';
import { aFleetEntry } from '../../../support/aFleetEntry.ts';

const connection = (state: NonNullable<FleetEntry['connection']>['state']): FleetEntry['connection'] => ({
  state,
  since: '2026-11-22T01:30:00.000Z',
  error: null,
});

describe('the group of a terminal', () => {
  it.each([
    [{}, 'well'],
    [{ verdict: 'fail' }, 'fault'],
    [{ verdict: 'warn' }, 'attention'],
    [{ verdict: 'incomplete' }, 'incomplete'],
    [{ verdict: null }, 'unchecked'],
    [{ link: 'unreachable' }, 'unreachable'],
    [{ verdict: 'fail', link: 'unreachable' }, 'fault'],
    [{ verdict: 'warn', connection: connection('offline') }, 'unreachable'],
    [{ connection: connection('busy') }, 'well'],
    [{ terminalId: null, verdict: null }, 'neverSeen'],
    [{ lifecycle: 'quarantined', verdict: 'fail' }, 'maintenance'],
    [{ lifecycle: 'inRepair', link: 'unreachable' }, 'maintenance'],
    [{ lifecycle: 'retired', verdict: 'fail' }, 'away'],
    [{ lifecycle: 'swappedOut' }, 'away'],
    [{ lifecycle: 'foreign' }, 'away'],
    [{ lifecycle: 'spare' }, 'well'],
  ] as const)('of %j is %s', (changes, state) => {
    expect(fleetStateOf(aFleetEntry(changes as Partial<FleetEntry>))).toBe(state);
  });

  it('is lost in every state that is neither connected nor in use', () => {
    const lost = (['connected', 'connecting', 'offline', 'busy', 'denied', 'noDriver'] as const).filter((state) =>
      isLost({ link: 'reached', connection: connection(state) }),
    );
    expect(lost).toEqual(['offline', 'denied', 'noDriver']);
  });

  it('asks for somebody down to “attention”', () => {
    expect(fleetStates.filter(needsSomebody)).toEqual(['fault', 'unreachable', 'attention']);
  });
});

describe('the order of the overview', () => {
  it('is worst first, then by name with numbers by value', () => {
    const sorted = [
      aFleetEntry({ name: '柜台 10' }),
      aFleetEntry({ name: '柜台 2' }),
      aFleetEntry({ name: 'Z', verdict: 'fail' }),
      aFleetEntry({ name: 'A', link: 'unreachable' }),
    ].sort(worstFirst);
    expect(sorted.map(({ name }) => name)).toEqual(['Z', 'A', '柜台 2', '柜台 10']);
  });

  it('is the same whatever came first', () => {
    const entries = Array.from({ length: 30 }, (_, at) => aFleetEntry({ name: `T${String(at % 5)}` }));
    expect([...entries].reverse().sort(worstFirst)).toEqual([...entries].sort(worstFirst));
    for (const entry of entries) expect(fleetEntrySchema.safeParse(entry).success).toBe(true);
  });
});
