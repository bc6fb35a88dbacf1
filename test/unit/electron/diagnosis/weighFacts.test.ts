// Which of several facts is believed.
import { describe, expect, it } from 'vitest';
import { factsByKey, inOrder, strengthOf, weigh } from '../../../../electron/diagnosis/weighFacts.ts';
import type { EvidenceFact } from '../../../../shared/diagnosis/evidenceSchema.ts';
import { aFact, anEvidence, readOf } from '../../../support/anEvidence.ts';

const facts = (list: readonly EvidenceFact[]) => readOf(anEvidence(list)).terminals.get('A') ?? [];
const tid = (value: string, more: Partial<EvidenceFact> = {}) => aFact('terminal.tid', value, more);

describe('of several facts', () => {
  it('the stronger source wins, and the weaker one is named', () => {
    const { best, overruled } = weigh(facts([tid('1', { source: 'user' }), tid('2')]));
    expect([best?.value, overruled.map(({ index }) => index)]).toEqual(['2', [0]]);
  });

  it('the newer one wins among equals', () => {
    const old = tid('1', { at: '2026-11-01T10:00:00+08:00' });
    expect(weigh(facts([old, tid('2', { at: '2026-11-02T10:00:00+08:00' })])).best?.value).toBe('2');
    expect(weigh(facts([tid('3'), old])).best?.value).toBe('1');
  });

  it('none is believed where equals contradict each other', () => {
    const { best, undecided } = weigh(facts([tid('1'), tid('2')]));
    expect([best, undecided.length]).toEqual([null, 2]);
  });

  it('the same twice is no contradiction', () => {
    expect(weigh(facts([tid('1'), tid('1', { source: 'receipt' })]))).toMatchObject({
      best: { value: '1' },
      overruled: [],
    });
    expect(weigh([])).toEqual({ best: null, overruled: [], undecided: [] });
  });
});

describe('sources', () => {
  it('are ranked: host, terminal and portal, slip and statement, register, person', () => {
    const order = (['host', 'device', 'receipt', 'register', 'user'] as const).map(strengthOf);
    expect(order).toEqual([...order].sort((a, b) => b - a));
  });

  it('and places in the document do not decide the order', () => {
    const list = facts([tid('2'), tid('1'), aFact('signal.csq', 5)]);
    expect(inOrder([...list].reverse())).toEqual(inOrder(list));
    expect(factsByKey(list).get('terminal.tid')).toHaveLength(2);
  });
});
