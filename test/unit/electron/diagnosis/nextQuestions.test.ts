// What is worth asking.
import { describe, expect, it } from 'vitest';
import { nextQuestions } from '../../../../electron/diagnosis/nextQuestions.ts';
import { rank } from '../../../../electron/diagnosis/rank.ts';
import { weighRules } from '../../../../electron/diagnosis/standing.ts';
import { aCode, aFact, aScene } from '../../../support/anEvidence.ts';

const asked = (...given: Parameters<typeof aScene>) => {
  const scene = aScene(...given);
  const weighing = weighRules(scene);
  return nextQuestions(scene, weighing, rank(weighing, weighing.standings)).map(({ key }) => key);
};

describe('what is asked', () => {
  it('is the code first where nobody has seen one', () => {
    expect(asked([])[0]).toBe('response.code');
    expect(asked([aFact('user.text', '没登记', { source: 'user' })])[0]).toBe('response.code');
  });

  it('is what separates the causes of a bare 97, the portal first', () => {
    const keys = asked([aCode('97')]);
    expect(keys.slice(0, 2)).toEqual(['portal.bindStatus', 'portal.termStatus']);
    expect(keys).toContain('history.lastApprovedAt');
    expect(keys).not.toContain('signal.csq');
  });

  it('is nothing that is known, and nothing that changes nothing', () => {
    const keys = asked([
      aCode('97'),
      aFact('portal.bindStatus', 1, { source: 'portal' }),
      aFact('history.approvedEver', false),
    ]);
    expect(keys).not.toContain('portal.bindStatus');
    expect(keys).not.toContain('history.approvedEver');
    expect(keys).not.toContain('history.lastApprovedAt');
  });

  it('is whether every card is refused, at a 58', () => {
    expect(asked([aCode('58')])[0]).toBe('response.code');
    expect(asked([aCode('58', { cards: 'all' })])[0]).not.toBe('response.code');
  });

  it('is a photo where the code is unclear or was only typed', () => {
    expect(asked([aCode('A4')])[0]).toBe('screen.text');
    expect(asked([aCode('97', { source: 'user' })])[0]).toBe('response.code');
  });

  it('is nothing when all is over', () => {
    expect(asked([aCode('97', { at: '2026-11-20' }), aCode('00', { at: '2026-11-21' })])).toEqual([]);
  });
});
