import { describe, expect, it } from 'vitest';
import { noFacts } from '../../../../electron/driver/noFacts.ts';
import { keptFactsOf } from '../../../../electron/service/keptFacts.ts';
import { keptFactsSchema, mostKeptFacts } from '../../../../shared/model/keptFacts.ts';

describe('the states that a record keeps', () => {
  it('are null wherever the terminal told nothing, which is not the same as none', () => {
    const facts = keptFactsOf(noFacts);
    expect(keptFactsSchema.parse(facts)).toEqual(facts);
    expect(Object.values(facts).every((value) => value === null)).toBe(true);
    expect(keptFactsOf({ ...noFacts, apps: [], keys: [] })).toMatchObject({ apps: [], keys: [] });
  });

  it('hold software, keys by use, slot and state, readers, applications and settings', () => {
    const facts = keptFactsOf({
      ...noFacts,
      software: [{ kind: 'firmware', name: 'Android', version: '10', date: '2026-07-02' }],
      keys: [{ use: 'pin', slot: 1, state: 'present' }],
      readers: [{ kind: 'chip', good: 40, failed: 1 }],
      apps: [{ name: 'com.example.till', version: '1.2', isSystem: false }],
      settings: [{ name: 'country', value: 'CN' }],
    });
    expect(keptFactsSchema.parse(facts)).toEqual(facts);
    expect(facts.keys).toEqual([{ use: 'pin', slot: 1, state: 'present' }]);
    expect(facts.software?.[0]?.date).toBe('2026-07-02');
  });

  it('of a long list of applications keep those that were installed later', () => {
    const system = Array.from({ length: 400 }, (_, index) => ({
      name: `a${String(index)}`,
      version: '1',
      isSystem: true,
    }));
    const { apps } = keptFactsOf({ ...noFacts, apps: [...system, { name: 'z.game', version: '1', isSystem: false }] });
    expect(apps).toHaveLength(mostKeptFacts);
    expect(apps?.[0]?.name).toBe('z.game');
  });
});
