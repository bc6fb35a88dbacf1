import { describe, expect, it } from 'vitest';
import { simStateCheck as check } from '../../../../../electron/service/healthCheck/simStateCheck.ts';
import { aContext } from '../../../../support/checkContext.ts';

describe('sim.state', () => {
  it.each([
    ['ready', 'pass'],
    ['absent', 'fail'],
    ['pinRequired', 'warn'],
    ['pukRequired', 'fail'],
    ['otherLock', 'warn'],
    ['failed', 'fail'],
  ] as const)('judges a card that is %s as %s', (sim, outcome) => {
    expect(check.judge(aContext({ facts: { sim } })).outcome).toBe(outcome);
  });

  it('names the operator, and both as evidence', () => {
    const result = check.judge(aContext({ facts: { sim: 'ready', operator: 'CHINA MOBILE' } }));
    expect(result.explanation.zh).toContain('CHINA MOBILE');
    expect(result.evidence.map(({ key }) => key)).toEqual(['sim.state', 'network.operator']);
    expect(check.judge(aContext({ facts: { sim: 'ready' } })).explanation.en).toContain('not given');
  });

  it('is not offered where the terminal says nothing of a card', () => {
    expect(check.judge(aContext()).outcome).toBe('notSupported');
  });
});
