import { describe, expect, it } from 'vitest';
import { keysPresentCheck as check } from '../../../../../electron/service/healthCheck/keysPresentCheck.ts';
import { aContext } from '../../../../support/checkContext.ts';

describe('keys.present', () => {
  it('passes when all are present', () => {
    const keys = [{ use: 'pin', slot: 1, state: 'present' }] as const;
    expect(check.judge(aContext({ facts: { keys } })).outcome).toBe('pass');
  });

  it.each(['missing', 'expired', 'locked'] as const)('warns for a key that is %s and names it', (state) => {
    const keys = [
      { use: 'mac', slot: 2, state },
      { use: null, slot: null, state: 'present' },
    ] as const;
    const result = check.judge(aContext({ facts: { keys } }));
    expect(result).toMatchObject({ outcome: 'warn', who: 'acquirer' });
    expect(result.explanation.en).toContain(`MAC key (slot 2) ${state}`);
  });

  it('tells the age of working keys by the last sign-on', () => {
    const keys = [{ use: 'pin', slot: 1, state: 'present' }] as const;
    const result = check.judge(aContext({ facts: { keys, lastSignOnAt: '2026-11-22T07:58:41' } }));
    expect(result.explanation.zh).toContain('工作密钥上次在 2026-11-22 07:58 签到时更新');
    expect(result.evidence).toContainEqual({ key: 'keys.signOnAt', value: '2026-11-22T07:58:41', source: 'DF4B' });
  });

  it('is not offered where no slot is reported', () => {
    expect(check.judge(aContext({ facts: { keys: [] } })).outcome).toBe('notSupported');
    expect(check.judge(aContext()).outcome).toBe('notSupported');
  });
});
