// How rules stand: points, roles, confidence.
import { describe, expect, it } from 'vitest';
import { ruleBook } from '../../../../electron/diagnosis/ruleBook.ts';
import { confidenceOf, firmness, moveBy, weighRules } from '../../../../electron/diagnosis/standing.ts';
import type { CauseId } from '../../../../shared/diagnosis/causeIds.ts';
import { aCode, aFact, aScene } from '../../../support/anEvidence.ts';

const place = (cause: CauseId): number => ruleBook.entries.findIndex((each) => each.cause === cause);
const footing = {
  start: 0,
  faults: [],
  hasFaults: true,
  isTyped: false,
  role: 'primary',
  onlyHelps: false,
  roleFacts: [],
} as const;

describe('the confidence', () => {
  it.each([
    [{ score: 80, sober: 80, hard: 75, firm: 75 }, {}, 'high'],
    [{ score: 80, sober: 80, hard: 60, firm: 60 }, {}, 'medium'],
    [{ score: 80, sober: 80, hard: 80, firm: 80 }, { isTyped: true }, 'medium'],
    [{ score: 80, sober: 80, hard: 80, firm: 80 }, { role: 'separate' as const }, 'medium'],
    [{ score: 50, sober: 50, hard: 50, firm: 50 }, {}, 'medium'],
    [{ score: 20, sober: 20, hard: 20, firm: 20 }, {}, 'low'],
    [{ score: 60, sober: 0, hard: 0, firm: 0 }, {}, 'low'],
    [{ score: 14, sober: 14, hard: 14, firm: 14 }, {}, null],
  ])('of %j with %j is %s', (standing, more, confidence) => {
    expect(confidenceOf(standing, { ...footing, ...more })).toBe(confidence);
  });
});

describe('a sighting', () => {
  const facts = (list: Parameters<typeof aScene>[0]) => {
    const scene = aScene(list);
    return list.flatMap(({ key }) => scene.all(key as 'signal.csq'));
  };

  it('counts whole when read, half when typed, nothing when only told', () => {
    const of = (list: Parameters<typeof aScene>[0]) => firmness({ facts: facts(list), words: {} });
    expect(of([aFact('signal.csq', 5)])).toBe(1);
    expect(of([aFact('history.firstUse', true, { source: 'user' })])).toBe(0.5);
    expect(of([aFact('user.text', 'x', { source: 'user' })])).toBe(0);
    expect(of([])).toBe(1);
  });

  it('can be taken back exactly', () => {
    const standing = { score: 30, sober: 30, hard: 30, firm: 30 };
    const sighting = { facts: facts([aFact('history.firstUse', true, { source: 'user' })]), words: {} };
    moveBy(standing, sighting, 20, 1);
    expect(standing).toEqual({ score: 50, sober: 50, hard: 40, firm: 40 });
    moveBy(standing, sighting, 20, -1);
    expect(standing).toEqual({ score: 30, sober: 30, hard: 30, firm: 30 });
  });
});

describe('the roles', () => {
  const roleOf = (cause: CauseId, ...scene: Parameters<typeof aScene>) =>
    weighRules(aScene(...scene)).footings[place(cause)]?.role;

  it('follow from what a cause can explain', () => {
    expect(roleOf('REG-01', [aCode('97')])).toBe('primary');
    expect(roleOf('NET-01', [aCode('97')])).toBe('separate');
    expect(roleOf('LOC-01', [aCode('97')])).toBe('contributing');
    expect(roleOf('NET-01', [])).toBe('primary');
    expect(roleOf('NET-01', [aCode('97')], {}, 'iso87')).toBe('primary');
    expect(roleOf('REG-01', [aCode('97', { at: '2026-11-20' }), aCode('00', { at: '2026-11-21' })])).toBe('resolved');
  });

  it('let no clue count that needs a symptom where there is none', () => {
    const { standings } = weighRules(aScene([aFact('history.firstUse', true)]));
    expect(standings[place('REG-01')]?.score).toBe(0);
  });
});
