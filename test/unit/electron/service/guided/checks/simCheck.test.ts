import { describe, expect, it } from 'vitest';
import { simCheck } from '../../../../../../electron/service/guided/checks/simCheck.ts';
import { aGuidedContext } from '../../../../../support/guidedContext.ts';

describe('guided.sim', () => {
  it.each([
    ['seated', 'pass', 'nobody'],
    ['reseated', 'warn', 'merchant'],
    ['failed', 'fail', 'isp'],
    ['otherCard', 'fail', 'acquirer'],
    ['noSim', 'notSupported', 'nobody'],
  ])('judges %s as %s, a job for %s', (answer, outcome, who) => {
    const result = simCheck.judge(aGuidedContext('guided.sim', answer));
    expect(result).toMatchObject({ id: 'guided.sim', outcome, who });
    expect(result.evidence).toEqual([{ key: 'guided.answer', value: answer, source: 'operator' }]);
  });
});
