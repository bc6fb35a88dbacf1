import { describe, expect, it } from 'vitest';
import { cablesCheck } from '../../../../../../electron/service/guided/checks/cablesCheck.ts';
import { aGuidedContext } from '../../../../../support/guidedContext.ts';

describe('guided.cables', () => {
  it.each([
    ['tight', 'pass', 'nobody'],
    ['loose', 'warn', 'merchant'],
    ['damaged', 'fail', 'merchant'],
    ['unknownThing', 'fail', 'acquirer'],
    ['noCables', 'notSupported', 'nobody'],
  ])('judges %s as %s, a job for %s', (answer, outcome, who) => {
    const result = cablesCheck.judge(aGuidedContext('guided.cables', answer));
    expect(result).toMatchObject({ id: 'guided.cables', outcome, who });
    expect(result.evidence).toEqual([{ key: 'guided.answer', value: answer, source: 'operator' }]);
  });
});
