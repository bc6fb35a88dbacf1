import { describe, expect, it } from 'vitest';
import { compareExpected, isDrift } from '../../../../shared/expected/compareExpected.ts';
import { setFromTerminal } from '../../../../shared/expected/setFromTerminal.ts';
import type { KeptFacts } from '../../../../shared/model/keptFacts.ts';
import { anIdentity } from '../../../support/records.ts';

const facts: KeptFacts = {
  software: [
    { kind: 'firmware', name: 'Android', version: '10' },
    { kind: 'paymentApplication', name: 'com.pay', version: '5.1' },
    { kind: 'caKeys', name: null, version: null },
  ],
  keys: [
    { use: 'pin', slot: 1, state: 'present' },
    { use: 'mac', slot: 2, state: 'missing' },
  ],
  readers: null,
  apps: [
    { name: 'com.pay', version: '5.1', isSystem: false },
    { name: 'android.core', version: '10', isSystem: true },
  ],
  settings: [{ name: 'country', value: 'CN' }],
};

describe('a terminal taken as the model', () => {
  it('gives a set that it fits itself', () => {
    const identity = anIdentity();
    const set = setFromTerminal(identity, facts);
    expect(compareExpected(set, { identity, facts }, '2026-11-22').filter(isDrift)).toEqual([]);
    expect(set.versions.map(({ part }) => part)).toEqual(['terminal', 'firmware']);
    expect(set.keys).toEqual([{ use: 'pin', slot: 1 }]);
    expect(set.apps).toMatchObject([{ name: 'com.pay', is: 'expected', versions: ['5.1'] }]);
  });

  it('asks for nothing that it does not tell', () => {
    const set = setFromTerminal(anIdentity({ softwareVersion: null }), undefined);
    expect(set).toEqual({ versions: [], keys: [], apps: null, settings: [], certificates: [] });
  });
});
