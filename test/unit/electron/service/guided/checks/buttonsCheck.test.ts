import { describe, expect, it } from 'vitest';
import { buttonsCheck } from '../../../../../../electron/service/guided/checks/buttonsCheck.ts';
import { aGuidedContext } from '../../../../../support/guidedContext.ts';

describe('guided.buttons', () => {
  it.each([
    ['allButtons', 'pass', 'nobody'],
    ['sticky', 'warn', 'merchant'],
    ['dead', 'fail', 'technician'],
    ['noButtons', 'notSupported', 'nobody'],
  ])('judges %s as %s, a job for %s', (answer, outcome, who) => {
    const result = buttonsCheck.judge(aGuidedContext('guided.buttons', answer));
    expect(result).toMatchObject({ id: 'guided.buttons', outcome, who });
    expect(result.evidence).toEqual([{ key: 'guided.answer', value: answer, source: 'operator' }]);
  });
});
