// How a case stands as a whole.
import { describe, expect, it } from 'vitest';
import { rank } from '../../../../electron/diagnosis/rank.ts';
import { weighRules } from '../../../../electron/diagnosis/standing.ts';
import { verdictOf } from '../../../../electron/diagnosis/verdictOf.ts';
import { aCode, aFact, aScene } from '../../../support/anEvidence.ts';

const verdict = (...given: Parameters<typeof aScene>) => {
  const scene = aScene(...given);
  const weighing = weighRules(scene);
  return verdictOf(scene, rank(weighing, weighing.standings));
};

describe('the verdict', () => {
  it('is ranked where something has to be cured, or was', () => {
    expect(verdict([aCode('97')])).toBe('ranked');
    expect(verdict([aCode('97', { at: '2026-11-20' }), aCode('00', { at: '2026-11-21' })])).toBe('ranked');
  });

  it('is no fault of the terminal where the card was refused', () => {
    expect(verdict([aCode('51')])).toBe('no-terminal-fault');
  });

  it('is information where nothing is wrong', () => {
    expect(verdict([aCode('00')])).toBe('information');
    expect(verdict([aCode('97')], {}, 'iso87')).toBe('information');
    expect(verdict([aFact('settlement.payerKind', 'acquirer', { source: 'statement' })])).toBe('information');
  });

  it('is insufficient where nobody has seen a code, or it has no meaning', () => {
    expect(verdict([])).toBe('insufficient');
    expect(verdict([aFact('link.state', 'no-port')])).toBe('insufficient');
    expect(verdict([aCode('A4')])).toBe('insufficient');
  });
});
