import { describe, expect, it } from 'vitest';
import type { FleetEntry } from '../../../../shared/fleet/fleetEntry.ts';
import {
  countStates,
  type FleetQuery,
  filterFleet,
  fleetActionOf,
  fleetQueryPairs,
  groupFleet,
  groupKeyOf,
  isRestricted,
  readFleetQuery,
  wholeFleet,
} from '../../../../shared/fleet/fleetView.ts';
import { aFleetEntry } from '../../../support/aFleetEntry.ts';

const connection = (state: NonNullable<FleetEntry['connection']>['state']): FleetEntry['connection'] => ({
  state,
  since: '2026-11-22T01:30:00.000Z',
  error: null,
});
const query = (changes: Partial<FleetQuery>): FleetQuery => ({ ...wholeFleet, ...changes });
const names = (entries: readonly FleetEntry[]) => entries.map(({ name }) => name);

const fleet = [
  aFleetEntry({
    name: 'a',
    store: '一店',
    model: 'A920',
    verdict: 'fail',
    lifecycle: 'inService',
    registration: 'registered',
  }),
  aFleetEntry({ name: 'b', store: '一店', model: 'N5', link: 'unreachable', lifecycle: 'spare' }),
  aFleetEntry({ name: 'c', store: '二店', model: 'A920', verdict: 'warn', serialNumber: 'ＳＮ９９' }),
  aFleetEntry({ name: 'd', store: null, terminalId: null, verdict: null, link: 'never', lifecycle: 'inService' }),
  aFleetEntry({ name: 'e', store: '二店' }),
];

describe('the filter of the overview', () => {
  it.each([
    [{}, 'abcde'],
    [{ text: '一店' }, 'ab'],
    [{ text: 'sn99' }, 'c'],
    [{ text: 'a920 一店' }, 'a'],
    [{ store: '二店' }, 'ce'],
    [{ store: '-' }, 'd'],
    [{ model: 'N5' }, 'b'],
    [{ state: 'fault' }, 'a'],
    [{ state: 'attentionNeeded' }, 'abc'],
    [{ link: 'lost' }, 'b'],
    [{ link: 'never' }, 'd'],
    [{ link: 'there' }, 'ace'],
    [{ lifecycle: 'spare' }, 'b'],
    [{ lifecycle: '-' }, 'ce'],
    [{ registration: 'registered' }, 'a'],
    [{ state: 'well', store: '一店' }, ''],
  ] as const)('%j lets through %s', (changes, expected) => {
    expect(names(filterFleet(fleet, query(changes as Partial<FleetQuery>))).join('')).toBe(expected);
  });

  it('counts every state whatever state is chosen', () => {
    const counts = countStates(filterFleet(fleet, query({ state: 'fault', store: '二店' }), true));
    expect([...counts]).toEqual([
      ['attention', 1],
      ['well', 1],
    ]);
  });

  it('comes back from its address as it was', () => {
    const some = query({
      text: '柜台 1',
      state: 'fault',
      store: '一店',
      lifecycle: '-',
      group: 'store',
      density: 'tiles',
    });
    expect(readFleetQuery(new URLSearchParams(fleetQueryPairs(some)))).toEqual(some);
    expect(fleetQueryPairs(wholeFleet)).toEqual([]);
    expect(readFleetQuery(new URLSearchParams('state=x&group=y&density=z&lifecycle=q&link=&text='))).toEqual(
      wholeFleet,
    );
  });

  it('is no restriction if it only arranges', () => {
    expect(isRestricted(query({ group: 'model', density: 'tiles' }))).toBe(false);
    expect(isRestricted(query({ text: 'x' }))).toBe(true);
  });
});

describe('groups of the overview', () => {
  it('stand in the order of their worst line', () => {
    expect(groupFleet(fleet, 'state').map(({ key }) => key)).toEqual([
      'fault',
      'unreachable',
      'attention',
      'neverSeen',
      'well',
    ]);
    expect(groupFleet(fleet, 'store').map(({ key, ids }) => [key, ids.length])).toEqual([
      ['一店', 2],
      ['二店', 2],
      ['-', 1],
    ]);
    expect(groupFleet(fleet, 'none')).toHaveLength(1);
    expect(fleet.map((entry) => groupKeyOf(entry, 'model'))).toEqual([
      'A920',
      'N5',
      'A920',
      'cVEND plug',
      'cVEND plug',
    ]);
  });
});

describe('the one thing to do', () => {
  it.each([
    [{}, { kind: 'check' }],
    [{ verdict: null }, { kind: 'check' }],
    [{ link: 'checking' }, { kind: 'watch' }],
    [{ verdict: 'fail' }, { kind: 'whatToDo' }],
    [{ verdict: 'warn', concerns: ['registration.state'] }, { kind: 'why' }],
    [{ link: 'unreachable' }, { kind: 'tryAgain' }],
    [
      { connection: connection('denied'), verdict: 'fail' },
      { kind: 'reconnect', state: 'denied' },
    ],
    [{ connection: connection('busy') }, { kind: 'reconnect', state: 'busy' }],
    [{ connection: connection('connecting') }, { kind: 'check' }],
    [{ terminalId: null }, { kind: 'record' }],
    [{ lifecycle: 'quarantined', recordId: '00000000-0000-4000-8000-000000000001' }, { kind: 'record' }],
    [{ lifecycle: 'inRepair' }, { kind: 'open' }],
  ] as const)('about %j is %j', (changes, action) => {
    expect(fleetActionOf(aFleetEntry(changes as Partial<FleetEntry>))).toEqual(action);
  });
});
