import { describe, expect, it } from 'vitest';
import {
  certificateDays,
  compareExpected,
  compareVersions,
  expectedItemSchema,
  expectedStates,
  fits,
  isDrift,
} from '../../../../shared/expected/compareExpected.ts';
import { expectedSetSchema } from '../../../../shared/expected/expectedSet.ts';
import { type KeptFacts, mostKeptFacts } from '../../../../shared/model/keptFacts.ts';
import { anIdentity } from '../../../support/records.ts';

const nothing: KeptFacts = { software: null, keys: null, readers: null, apps: null, settings: null };
const today = '2026-11-22';
const compare = (set: unknown, facts: Partial<KeptFacts> = {}, softwareVersion: string | null = '2.0') =>
  compareExpected(
    expectedSetSchema.parse(set),
    { identity: anIdentity({ softwareVersion }), facts: { ...nothing, ...facts } },
    today,
  );
const statesOf = (...given: Parameters<typeof compare>) => compare(...given).map(({ state }) => state);

describe('what a terminal should have', () => {
  it('is held against what it told; what it does not tell is no difference', () => {
    const set = {
      versions: [
        { part: 'terminal', versions: ['2.0'] },
        { part: 'emvKernel', versions: ['7'] },
      ],
      keys: [{ use: 'pin', slot: 1 }],
      apps: [{ name: 'com.pay', is: 'expected' }],
      settings: [{ name: 'country', value: 'CN' }],
    };
    expect(statesOf(set)).toEqual(['same', 'notTold', 'notTold', 'notTold', 'notTold']);
    expect(statesOf(set, {}, null)[0]).toBe('notTold');
    expect(
      compareExpected(expectedSetSchema.parse(set), { identity: anIdentity(), facts: undefined }, today)
        .slice(1)
        .some(isDrift),
    ).toBe(false);
  });

  it('compares versions exactly, from a least one, or with one of several', () => {
    expect(compareVersions('2.10', '2.9')).toBeGreaterThan(0);
    expect(compareVersions('v1.0', 'v1')).toBe(0);
    expect(compareVersions('1.0a', '1.0b')).toBeLessThan(0);
    expect(fits({ rule: 'minimum', versions: ['3.4.1'] }, '3.10')).toBe(true);
    expect(fits({ rule: 'minimum', versions: ['3.4.1'] }, '3.4')).toBe(false);
    expect(fits({ rule: 'oneOf', versions: ['1', '2'] }, '2')).toBe(true);
    expect(fits({ rule: 'exact', versions: ['1.0'] }, '1.0.1')).toBe(false);
    const software = [{ kind: 'firmware' as const, name: 'Android', version: '9' }];
    const [item] = compare(
      { versions: [{ part: 'firmware', name: 'Android', rule: 'minimum', versions: ['10'] }] },
      { software },
    );
    expect(item).toMatchObject({
      state: 'differs',
      expected: { zh: '10 或更新' },
      found: { en: '9' },
      who: 'technician',
    });
  });

  it('looks for keys by use and slot, whatever state another slot is in', () => {
    const keys = [
      { use: 'pin' as const, slot: 1, state: 'missing' as const },
      { use: 'mac' as const, slot: 2, state: 'present' as const },
    ];
    const set = { keys: [{ use: 'pin', slot: 1 }, { use: 'mac' }, { use: 'tusn' }] };
    expect(statesOf(set, { keys })).toEqual(['missing', 'same', 'missing']);
  });

  it('knows applications that must, may and must not be there, and finds the unknown ones', () => {
    const app = (name: string, version: string | null = '1', isSystem = false) => ({ name, version, isSystem });
    const set = {
      apps: [
        { name: 'com.pay', is: 'expected', versions: ['1'] },
        { name: 'com.gone', is: 'expected' },
        { name: 'com.help', is: 'allowed' },
        { name: 'com.evil', is: 'forbidden' },
      ],
    };
    const apps = [app('com.pay', '2'), app('com.evil'), app('com.game', null), app('android.core', '1', true)];
    expect(statesOf(set, { apps })).toEqual(['differs', 'missing', 'same', 'forbiddenApp', 'unknownApp']);
    expect(statesOf({ apps: [] }, { apps: [] })).toEqual([]);
    expect(statesOf({}, { apps })).toEqual([]);
  });

  it('compares settings without minding case, and counts the days of certificates', () => {
    expect(
      statesOf({ settings: [{ name: 'country', value: 'cn' }] }, { settings: [{ name: 'country', value: 'CN' }] }),
    ).toEqual(['same']);
    const ends = (expiresOn: string) => compare({ certificates: [{ name: 'TLS', expiresOn }] })[0];
    expect(ends('2026-11-21')).toMatchObject({ state: 'ended' });
    expect(ends('2027-01-20')).toMatchObject({
      state: 'ending',
      found: { zh: `还有 ${String(certificateDays - 1)} 天` },
    });
    expect(ends('2027-01-21')?.state).toBe('same');
    expect(expectedItemSchema.parse(ends('2027-01-21')).area).toBe('certificate');
    expect(expectedStates.filter((state) => !isDrift({ state }))).toEqual(['same', 'notTold']);
  });

  it('says nothing of an application that a list too long to be kept whole does not hold', () => {
    const set = { apps: [{ name: 'com.pay', is: 'expected' }] };
    const apps = Array.from({ length: mostKeptFacts }, (_, at) => ({
      name: `com.android.part${String(at)}`,
      version: '1',
      isSystem: true,
    }));
    expect(statesOf(set, { apps })).toEqual(['notTold']);
    expect(statesOf(set, { apps: apps.slice(1) })).toEqual(['missing']);
  });
});
