// Why a finding stands where it stands.
import { describe, expect, it } from 'vitest';
import { faultWords, spokenFor, whyOf } from '../../../../electron/diagnosis/explain.ts';
import { rank } from '../../../../electron/diagnosis/rank.ts';
import { weighRules } from '../../../../electron/diagnosis/standing.ts';
import { aCode, aFact, aScene } from '../../../support/anEvidence.ts';

const whys = (...given: Parameters<typeof aScene>) => {
  const scene = aScene(...given);
  const weighing = weighRules(scene);
  return rank(weighing, weighing.standings).map((ranked) => ({
    cause: ranked.cause,
    ...whyOf(scene, weighing, { ranked, overruled: [], ruledOut: [] }),
  }));
};

describe('the reason', () => {
  it('names the code, what it proves, and the values that differ', () => {
    const [first] = whys([aCode('97'), aFact('terminal.sn', 'K2'), aFact('register.sn', 'K1', { source: 'register' })]);
    expect(first?.cause).toBe('REG-03');
    for (const words of ['97', '主机有回应', 'K1', 'K2']) expect(first?.zh).toContain(words);
    expect(first?.en).toContain('a host answered');
  });

  it('says that a weak signal is true and not the cause', () => {
    const net = whys([aCode('97'), aFact('signal.csq', 4)]).find(({ cause }) => cause === 'NET-01');
    expect(net?.zh).toContain('-105 dBm');
    expect(net?.zh).toContain('不是这次问题的原因');
  });

  it('says that a 97 may follow a 03', () => {
    expect(whys([aCode('03')])[0]?.zh).toContain('可能接着出现 97');
  });

  it('says so where it rests on nothing but custom', () => {
    expect(whys([aCode('97')])[0]?.en).toContain('how common');
  });

  it('shows only the end of SIM and TUSN numbers', () => {
    const found = whys([
      aCode('58', { cards: 'all' }),
      aFact('sim.iccid', '89860121801234567890'),
      aFact('register.iccid', '89860317245900011223', { source: 'register' }),
    ]);
    expect(JSON.stringify(found)).toContain('567890');
    expect(JSON.stringify(found)).not.toContain('89860121801234567890');
  });

  it('is made of clues, the strongest first', () => {
    const scene = aScene([aCode('97'), aFact('history.firstUse', true), aFact('history.approvedEver', false)]);
    const weighing = weighRules(scene);
    const spoken = spokenFor(0, weighing);
    expect(spoken.for.map(({ points }) => points)).toEqual([26, 20]);
    const [fault] = scene.faults;
    expect(fault && faultWords(scene, fault).zh).toContain('出现应答码 97');
  });
});
