// The order of the findings.
import { describe, expect, it } from 'vitest';
import { rank } from '../../../../electron/diagnosis/rank.ts';
import { weighRules } from '../../../../electron/diagnosis/standing.ts';
import { aCode, aFact, aScene } from '../../../support/anEvidence.ts';

const order = (...scene: Parameters<typeof aScene>) => {
  const weighing = weighRules(aScene(...scene));
  return rank(weighing, weighing.standings).map(({ cause, role }) => `${cause} ${role}`);
};

describe('the order', () => {
  it('of a bare 97 is the order in which its causes are met', () => {
    expect(order([aCode('97')]).map((each) => each.split(' ')[0])).toEqual([
      'REG-01',
      'REG-09',
      'REG-03',
      'REG-02',
      'REG-04',
      'REG-07',
      'REG-05',
      'REG-10',
      'REG-11',
    ]);
  });

  it('puts what has to be cured before what is only true', () => {
    const found = order([
      aCode('97'),
      aFact('signal.csq', 3),
      aFact('location.region', '长沙'),
      aFact('register.region', '广州'),
    ]);
    expect(found.slice(-2)).toEqual(['LOC-01 contributing', 'NET-01 separate']);
  });

  it('names the unread terminal as a cause only where there is no other', () => {
    expect(order([aFact('link.state', 'busy')])).toEqual(['CON primary']);
    expect(order([aFact('link.state', 'busy'), aFact('tamper.flag', true, { source: 'receipt' })])).toEqual([
      'HW-04 primary',
      'KEY-03 primary',
      'CON separate',
    ]);
  });
});
