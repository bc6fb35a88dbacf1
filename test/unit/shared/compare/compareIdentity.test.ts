import { describe, expect, it } from 'vitest';
import { compareCapabilities, compareIdentity, compareSaid } from '../../../../shared/compare/compareIdentity.ts';
import type { TerminalSaid } from '../../../../shared/model/terminalSaid.ts';
import { aReport } from '../../../support/aReport.ts';

const said: TerminalSaid = {
  tusn: null,
  maker: null,
  imei: null,
  iccid: null,
  acquirer: '03',
  merchantName: null,
  batch: '000012',
  signOn: 'signedOn',
  lastSignOnAt: null,
  address: null,
  sim: null,
  networkRegistration: null,
  tamper: [],
  answers: [{ code: '00', operation: null, at: null, rrn: null }],
};
const changed = (rows: ReturnType<typeof compareSaid>): string[] =>
  rows.filter(({ change }) => change !== 'same').map(({ key }) => key);

describe('identity of two checks', () => {
  it('counts most where it changed within one terminal, little between two', () => {
    const after = aReport();
    const other = aReport({ terminal: { ...after.terminal, serialNumber: '17F59B20', softwareVersion: 'v3' } });
    expect(compareIdentity(after, other, true).find(({ key }) => key === 'serialNumber')?.weight).toBe(90);
    expect(compareIdentity(after, other, false).find(({ key }) => key === 'serialNumber')?.weight).toBe(12);
  });

  it('names parts that came, went or changed', () => {
    const part = (name: string, softwareVersion: string) =>
      ({ name, serialNumber: null, softwareVersion, state: 'ready' }) as const;
    const { terminal } = aReport();
    const rows = compareIdentity(
      aReport({ terminal: { ...terminal, components: [part('PIN pad', '1')] } }),
      aReport({ terminal: { ...terminal, components: [part('PIN pad', '2'), part('reader', '1')] } }),
      true,
    ).filter(({ key }) => key.startsWith('component'));
    expect(rows.map(({ before, after }) => [before.text.en, after.text.en])).toEqual([
      ['1 · ready', '2 · ready'],
      ['none', '1 · ready'],
    ]);
  });
});

describe('what a terminal said about its registration', () => {
  it('says the codes of sign-on and network in words, and leaves what it does not know as it was told', () => {
    const told = { ...said, signOn: 'refused', networkRegistration: 'roaming' };
    const rows = compareSaid(aReport({ said: told }), aReport({ said: { ...said, signOn: '7' } }));
    const textOf = (key: string) => rows.find((row) => row.key === key)?.before.text;
    expect(textOf('signOn')).toEqual({ zh: '被拒绝', en: 'refused' });
    expect(textOf('networkRegistration')).toEqual({ zh: '漫游中', en: 'roaming' });
    expect(rows.find(({ key }) => key === 'signOn')?.after.text).toEqual({ zh: '7', en: '7' });
  });

  it('tells “none” from “not told” from “not recorded”', () => {
    const none = compareSaid(aReport({ said }), aReport({ said: { ...said, tamper: null } }));
    expect(none.find(({ key }) => key === 'tamper')).toMatchObject({
      before: { kind: 'none' },
      after: { kind: 'notGiven' },
      change: 'changed',
    });
    const old = compareSaid(aReport(), aReport({ said }));
    expect(old.every(({ before }) => before.kind === 'notRecorded')).toBe(true);
    expect(compareSaid(aReport(), aReport())).toEqual([]);
  });

  it('compares the newest answer of the host and every name', () => {
    const later = { ...said, signOn: 'refused', answers: [{ code: '97', operation: null, at: null, rrn: null }] };
    expect(changed(compareSaid(aReport({ said }), aReport({ said: later })))).toEqual(['signOn', 'answers']);
  });
});

describe('what two terminals can do', () => {
  it('tells refused from not asked', () => {
    const rows = compareCapabilities(
      aReport({ capabilities: { maintenance: 'supported', diagnosis: 'unknown' } }),
      aReport({ capabilities: { maintenance: 'refused' } }),
    );
    expect(rows.map(({ key, after, change }) => [key, after.kind, change])).toEqual([
      ['maintenance', 'notOffered', 'changed'],
      ['diagnosis', 'skipped', 'same'],
    ]);
  });
});
