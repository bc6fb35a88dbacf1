// Clues of one kind, on the smallest evidence that shows them.
import { describe, expect, it } from 'vitest';
import * as clues from '../../../../../electron/diagnosis/clues/networkClues.ts';
import { aFact, aScene } from '../../../../support/anEvidence.ts';

describe('networkClues', () => {
  it('knows a weak signal, and that 99 means unknown', () => {
    const of = (value: number) => clues.weakSignal.sees(aScene([aFact('signal.csq', value)])) !== null;
    expect([0, 9, 10, 31, 99].map(of)).toEqual([true, true, false, false, false]);
  });

  it('blames the first hop that fails', () => {
    const facts = [aFact('network.lan', 'fail'), aFact('network.internet', 'fail'), aFact('network.acquirer', 'fail')];
    expect(clues.internetFails.sees(aScene(facts))).toBeNull();
    expect(clues.acquirerFails.sees(aScene(facts))).toBeNull();
    expect(clues.lanFails.sees(aScene(facts))).not.toBeNull();
  });

  it('takes a SIM number without its check digit for the same card', () => {
    const pair = (a: string, b: string) =>
      aScene([aFact('sim.iccid', a), aFact('register.iccid', b, { source: 'register' })]);
    expect(clues.iccidDiffers.sees(pair('8986012180123456789', '89860121801234567890'))).toBeNull();
    expect(clues.iccidMatches.sees(pair('8986012180123456789F', '89860121801234567890'))).not.toBeNull();
    expect(clues.iccidDiffers.sees(pair('89860121801234567890', '89860317245900011223'))).not.toBeNull();
  });
});
