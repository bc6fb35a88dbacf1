import { describe, expect, it } from 'vitest';
import { printSlipCheck } from '../../../../../../electron/service/guided/checks/printSlipCheck.ts';
import { aGuidedContext } from '../../../../../support/guidedContext.ts';

const id = 'guided.printSlip';

describe(id, () => {
  it.each([
    ['sharp', 'pass', 'nobody'],
    ['pale', 'warn', 'merchant'],
    ['streaks', 'warn', 'merchant'],
    ['nothing', 'fail', 'technician'],
    ['jam', 'fail', 'merchant'],
    ['noPrinter', 'notSupported', 'nobody'],
  ])('judges %s as %s, a job for %s', (answer, outcome, who) => {
    expect(printSlipCheck.judge(aGuidedContext(id, answer))).toMatchObject({ id, outcome, who });
  });

  it('says so when the code proves which slip was looked at, and makes no streak well by it', () => {
    const proven = printSlipCheck.judge(aGuidedContext(id, 'sharp', { isProven: true }));
    expect(proven.outcome).toBe('pass');
    expect(proven.explanation.en).toMatch(/check code typed/);
    expect(printSlipCheck.judge(aGuidedContext(id, 'streaks', { isProven: true })).outcome).toBe('warn');
  });
});
