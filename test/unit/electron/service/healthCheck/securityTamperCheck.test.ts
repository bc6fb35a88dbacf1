import { describe, expect, it } from 'vitest';
import { securityTamperCheck as check } from '../../../../../electron/service/healthCheck/securityTamperCheck.ts';
import { aContext } from '../../../../support/checkContext.ts';

describe('security.tamper', () => {
  it('passes when no sensor reports', () => {
    expect(check.judge(aContext({ facts: { tamper: [] } })).outcome).toBe('pass');
  });

  it.each(['tampered', 'caseOpened', 'mesh', 'temperature', 'voltage'] as const)('fails for %s', (flag) => {
    const result = check.judge(aContext({ facts: { tamper: [flag] } }));
    expect(result).toMatchObject({ outcome: 'fail', who: 'acquirer' });
    expect(result.remedy?.en).toMatch(/out of use.*do not open.*does not clear.*[Cc]all the acquirer or the maker/s);
    expect(result.remedy?.zh).toMatch(/停用.*不要打开.*不能解除.*收单机构/s);
  });

  it.each([
    [['clockOrCoinCell'], 'maker'],
    [['sensorsOffForService'], 'technician'],
    [['tamperLogNotEmpty'], 'technician'],
    [['clockOrCoinCell', 'tamperLogNotEmpty'], 'technician'],
  ] as const)('only warns for %j', (tamper, who) => {
    expect(check.judge(aContext({ facts: { tamper } }))).toMatchObject({ outcome: 'warn', who });
  });

  it('fails when a notice comes together with a triggered sensor', () => {
    expect(check.judge(aContext({ facts: { tamper: ['tamperLogNotEmpty', 'mesh'] } })).outcome).toBe('fail');
  });
});
