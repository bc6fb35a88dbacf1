import { describe, expect, it } from 'vitest';
import { cleaningCheck } from '../../../../../../electron/service/guided/checks/cleaningCheck.ts';
import { aGuidedContext } from '../../../../../support/guidedContext.ts';

describe('guided.cleaning', () => {
  it.each([
    ['clean', 'pass', 'nobody'],
    ['worn', 'warn', 'technician'],
    ['strange', 'fail', 'acquirer'],
    ['notDone', 'skipped', 'merchant'],
  ])('judges %s as %s, a job for %s', (answer, outcome, who) => {
    const result = cleaningCheck.judge(aGuidedContext('guided.cleaning', answer));
    expect(result).toMatchObject({ id: 'guided.cleaning', outcome, who });
    expect(result.evidence).toEqual([{ key: 'guided.answer', value: answer, source: 'operator' }]);
  });
});
