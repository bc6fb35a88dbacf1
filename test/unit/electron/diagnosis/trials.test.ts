// Possible answers to open questions.
import { describe, expect, it } from 'vitest';
import { trialsFor } from '../../../../electron/diagnosis/trials.ts';
import { type FactKey, factKeys } from '../../../../shared/diagnosis/factKeys.ts';
import { aFact, aScene } from '../../../support/anEvidence.ts';

describe('the trials', () => {
  it('are every choice, and both answers of yes or no', () => {
    const scene = aScene([]);
    expect(trialsFor('portal.bindStatus', scene).map(([fact]) => fact?.value)).toEqual([0, 1, 2]);
    expect(trialsFor('history.firstUse', scene).map(([fact]) => fact?.value)).toEqual([true, false]);
  });

  it('of a number that is compared are the same and another', () => {
    const scene = aScene([aFact('register.tid', '10001234', { source: 'register' })]);
    const values = trialsFor('terminal.tid', scene).map(([fact]) => fact?.value);
    expect(values[0]).toBe('10001234');
    expect(values[1]).not.toBe('10001234');
  });

  it('suppose both sides where neither is known', () => {
    expect(trialsFor('terminal.sn', aScene([])).map((facts) => facts.length)).toEqual([2, 2]);
  });

  it('exist for every key but codes, texts and names that nothing is compared with', () => {
    const without = (Object.keys(factKeys) as FactKey[]).filter((key) => trialsFor(key, aScene([])).length === 0);
    expect(without).toEqual([
      'response.code',
      'screen.text',
      'user.text',
      'terminal.model',
      'terminal.appVersion',
      'terminal.batch',
      'register.tusn',
      'register.address',
      'register.acquirer',
    ]);
  });
});
