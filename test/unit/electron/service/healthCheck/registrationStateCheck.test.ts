import { describe, expect, it } from 'vitest';
import { registrationStateCheck as check } from '../../../../../electron/service/healthCheck/registrationStateCheck.ts';
import { aContext } from '../../../../support/checkContext.ts';

const refusal = { responseCode: '97', operation: 'sale', at: '2026-11-22T09:12:00' } as const;

describe('registration.state', () => {
  it('fails for an open 97, for the acquirer, with what to read out', () => {
    const result = check.judge(aContext({ facts: { results: [refusal], signOn: 'signedOn' } }));
    expect(result).toMatchObject({ outcome: 'fail', who: 'acquirer' });
    expect(result.remedy?.en).toMatch(/17F59B1F.*52523535.*97 \(on 2026-11-22 09:12:00\)/);
    expect(result.remedy?.zh).toContain('商户号 （终端未提供）');
    expect(result.explanation.zh).toContain('终端未登记');
    expect(result.explanation.en).toContain('a broken connection alone does not explain it');
  });

  it('passes when an approval came later', () => {
    const approval = { responseCode: '00', operation: 'sale', at: null } as const;
    expect(check.judge(aContext({ facts: { results: [approval, refusal] } })).outcome).toBe('pass');
  });

  it.each([
    ['refused', 'warn', 'acquirer'],
    ['never', 'warn', 'merchant'],
    ['signedOn', 'pass', 'nobody'],
    ['signedOff', 'pass', 'nobody'],
  ] as const)('judges a sign-on that is %s as %s', (signOn, outcome, who) => {
    expect(check.judge(aContext({ facts: { signOn } }))).toMatchObject({ outcome, who });
  });

  it('does not count what a card issuer declined', () => {
    const declined = ['51', '55', '61'].map((responseCode) => ({ responseCode, operation: 'sale' as const, at: null }));
    expect(check.judge(aContext({ facts: { results: declined } })).outcome).toBe('pass');
  });

  it('shows the 97 as evidence even behind many other answers', () => {
    const others = Array.from({ length: 8 }, () => ({ responseCode: '51', operation: null, at: null }));
    const { evidence } = check.judge(aContext({ facts: { results: [...others, refusal] } }));
    expect(evidence.map(({ value }) => value)).toContain('97');
  });

  it('is not offered where the terminal remembers nothing', () => {
    expect(check.judge(aContext()).outcome).toBe('notSupported');
  });
});
