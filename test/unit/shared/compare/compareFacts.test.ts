import { describe, expect, it } from 'vitest';
import {
  compareApps,
  compareKeys,
  compareReaders,
  compareSettings,
  compareSoftware,
} from '../../../../shared/compare/compareFacts.ts';
import type { KeptFacts } from '../../../../shared/model/keptFacts.ts';
import { aReport } from '../../../support/aReport.ts';

const facts: KeptFacts = {
  software: [{ kind: 'firmware', name: 'A8', version: '1.0' }],
  keys: [{ use: 'pin', slot: 1, state: 'present' }],
  readers: [{ kind: 'chip', good: 90, failed: null }],
  apps: [{ name: 'com.example.pay', version: '4.2', isSystem: false }],
  settings: [{ name: 'currency', value: '156' }],
};
const having = (others: Partial<KeptFacts>) => aReport({ facts: { ...facts, ...others } });
const texts = (rows: ReturnType<typeof compareApps>) =>
  rows.map(({ label, before, after, change }) => [label.en, before.text.en, after.text.en, change]);

describe('facts of two checks', () => {
  it('show versions that changed', () => {
    const later = having({ software: [{ kind: 'firmware', name: 'A8', version: '1.1', date: '2026-07-02' }] });
    expect(texts(compareSoftware(having({}), later))).toEqual([['firmware A8', '1.0', '1.1 · 2026-07-02', 'changed']]);
  });

  it('show a key that went missing as worse', () => {
    const later = having({ keys: [{ use: 'pin', slot: 1, state: 'missing' }] });
    expect(texts(compareKeys(having({}), later))).toEqual([['PIN key #1', 'present', 'missing', 'worse']]);
    expect(compareKeys(later, having({}))[0]?.change).toBe('better');
  });

  it('show applications that came and went', () => {
    const later = having({ apps: [{ name: 'com.example.game', version: null, isSystem: false }] });
    expect(texts(compareApps(having({}), later))).toEqual([
      ['com.example.pay', '4.2', 'none', 'changed'],
      ['com.example.game', 'none', 'installed, no version', 'changed'],
    ]);
  });

  it('tell a terminal that does not tell from a record that could not keep it', () => {
    expect(compareSettings(having({}), having({ settings: null }))[0]?.after.kind).toBe('notOffered');
    expect(compareSettings(having({}), having({ settings: [] }))[0]?.after.kind).toBe('none');
    expect(compareSettings(having({}), aReport())[0]?.after.kind).toBe('notRecorded');
    expect(compareSettings(aReport(), aReport())).toEqual([]);
  });

  it('write a count that was not told as a dash, never as 0', () => {
    expect(compareReaders(having({}), having({}))[0]?.before.text).toEqual({
      zh: '成功 90，失败 –',
      en: '90 good, – failed',
    });
  });
});
