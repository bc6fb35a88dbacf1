import { describe, expect, it } from 'vitest';
import { screenCheck } from '../../../../../../electron/service/guided/checks/screenCheck.ts';
import { aGuidedContext } from '../../../../../support/guidedContext.ts';

describe('guided.screen', () => {
  it.each([
    ['clear', 'pass', 'nobody'],
    ['spots', 'warn', 'merchant'],
    ['noTouch', 'fail', 'technician'],
    ['broken', 'fail', 'technician'],
    ['noScreen', 'notSupported', 'nobody'],
  ])('judges %s as %s, a job for %s', (answer, outcome, who) => {
    const result = screenCheck.judge(aGuidedContext('guided.screen', answer));
    expect(result).toMatchObject({ id: 'guided.screen', outcome, who });
    expect(result.evidence).toEqual([{ key: 'guided.answer', value: answer, source: 'operator' }]);
  });
});
