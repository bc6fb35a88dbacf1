import { describe, expect, it } from 'vitest';
import { certificateExpiryCheck } from '../../../../../electron/service/healthCheck/certificateExpiryCheck.ts';
import { aContext } from '../../../../support/checkContext.ts';

const judge = (validUntil: string) =>
  certificateExpiryCheck.judge(
    aContext({
      facts: { certificates: [{ name: { zh: '客户端证书', en: 'client certificate' }, validUntil, source: '06 1A' }] },
    }),
  );

describe('certificate.expiry', () => {
  it('passes, warns sixty days ahead and fails once it has ended', () => {
    expect(judge('2027-01-21').outcome).toBe('pass');
    expect(judge('2027-01-20')).toMatchObject({ outcome: 'warn', who: 'acquirer' });
    expect(judge('2026-11-22').outcome).toBe('warn');
    expect(judge('2026-11-21').outcome).toBe('fail');
    expect(judge('2026-11-21').explanation.zh).toBe('客户端证书 已在 2026-11-21 过期。');
  });

  it('is not offered by a terminal that tells no day: unknown is no fault', () => {
    expect(certificateExpiryCheck.judge(aContext()).outcome).toBe('notSupported');
  });
});
