import { describe, expect, it } from 'vitest';
import { unsettledCountCheck as check } from '../../../../../electron/service/healthCheck/unsettledCountCheck.ts';
import { aContext } from '../../../../support/checkContext.ts';

describe('unsettled.count', () => {
  it('passes with and without open transactions', () => {
    expect(check.judge(aContext({ values: { 'unsettled.count': 0 } }))).toMatchObject({
      outcome: 'pass',
      remedy: null,
    });
    const open = check.judge(aContext({ values: { 'unsettled.count': 16 } }));
    expect(open).toMatchObject({ outcome: 'pass', who: 'merchant' });
    expect(open.explanation.en).toContain('not settled yet: 16');
  });

  it('is not offered where it is not known, and says that unknown counts as pending', () => {
    expect(check.judge(aContext()).outcome).toBe('notSupported');
    expect(check.judge(aContext()).explanation.en).toContain('Unknown counts as pending');
    expect(check.judge(aContext({ report: { ending: 'cancelled' } })).outcome).toBe('skipped');
  });
});
