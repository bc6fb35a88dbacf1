// Facts that contradict each other.
import { describe, expect, it } from 'vitest';
import { contradictions } from '../../../../electron/diagnosis/contradictions.ts';
import type { EvidenceFact } from '../../../../shared/diagnosis/evidenceSchema.ts';
import { aCode, aFact, anEvidence, aScene, readOf } from '../../../support/anEvidence.ts';

const paths = (facts: readonly EvidenceFact[]): readonly string[] =>
  contradictions(aScene(facts), readOf(anEvidence(facts))).map(({ path, message }) => `${path} ${message.en}`);

describe('contradictions', () => {
  it('name the weaker fact and the one that is believed', () => {
    const found = paths([aFact('terminal.sn', 'K1'), aFact('terminal.sn', 'K7', { source: 'user' })]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^terminals\.A\[1\]\.value contradicts fact 0, whose source is more reliable/);
  });

  it('name both where neither is believed', () => {
    const [found] = paths([
      aFact('settlement.payerKind', 'person', { source: 'statement' }),
      aFact('settlement.payerKind', 'bank', { source: 'statement' }),
    ]);
    expect(found).toContain('neither is believed');
  });

  it('are none between codes, texts and batches, between spellings, and between then and now', () => {
    expect(paths([aCode('97'), aCode('00')])).toEqual([]);
    expect(paths([aFact('terminal.batch', '000001'), aFact('terminal.batch', '000002', { source: 'user' })])).toEqual(
      [],
    );
    expect(paths([aFact('terminal.tid', 'A1135688'), aFact('terminal.tid', ' a1135688', { source: 'user' })])).toEqual(
      [],
    );
    const [then, now] = ['2026-11-01T10:00:00+08:00', '2026-11-20T10:00:00+08:00'];
    expect(paths([aFact('battery.percent', 9, { at: then }), aFact('battery.percent', 80, { at: now })])).toEqual([]);
  });
});
