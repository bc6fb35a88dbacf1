import { describe, expect, it } from 'vitest';
import { keypadCheck } from '../../../../../../electron/service/guided/checks/keypadCheck.ts';
import { aGuidedContext } from '../../../../../support/guidedContext.ts';

describe('guided.keypad', () => {
  it.each([
    ['allKeys', 'pass', 'nobody'],
    ['sticky', 'warn', 'merchant'],
    ['dead', 'fail', 'technician'],
    ['noKeypad', 'notSupported', 'nobody'],
  ])('judges %s as %s, a job for %s', (answer, outcome, who) => {
    const result = keypadCheck.judge(aGuidedContext('guided.keypad', answer));
    expect(result).toMatchObject({ id: 'guided.keypad', outcome, who });
    expect(result.evidence).toEqual([{ key: 'guided.answer', value: answer, source: 'operator' }]);
  });
});
