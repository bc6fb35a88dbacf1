import { describe, expect, it } from 'vitest';
import { beeperCheck } from '../../../../../../electron/service/guided/checks/beeperCheck.ts';
import { aGuidedContext } from '../../../../../support/guidedContext.ts';

describe('guided.beeper', () => {
  it.each([
    ['loud', 'pass', 'nobody'],
    ['soft', 'warn', 'merchant'],
    ['silent', 'fail', 'technician'],
    ['noBeeper', 'notSupported', 'nobody'],
  ])('judges %s as %s, a job for %s', (answer, outcome, who) => {
    const result = beeperCheck.judge(aGuidedContext('guided.beeper', answer));
    expect(result).toMatchObject({ id: 'guided.beeper', outcome, who });
    expect(result.evidence).toEqual([{ key: 'guided.answer', value: answer, source: 'operator' }]);
  });
});
