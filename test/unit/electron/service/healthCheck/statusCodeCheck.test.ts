import { describe, expect, it } from 'vitest';
import { statusCodeCheck as check } from '../../../../../electron/service/healthCheck/statusCodeCheck.ts';
import { aContext } from '../../../../support/checkContext.ts';

describe('status.code', () => {
  it.each([
    [0x00, 'pass', '00'],
    [0xdc, 'pass', 'DC'],
    [0xcc, 'warn', 'CC'],
    [0xdf, 'fail', 'DF'],
    [0x9c, 'skipped', '9C'],
    [0xe0, 'skipped', 'E0'],
    [0x77, 'warn', '77'],
    [0x0a, 'warn', '0A'],
  ])('judges %s as %s', (statusCode, outcome, shown) => {
    const result = check.judge(aContext({ facts: { statusCode } }));
    expect(result.outcome).toBe(outcome);
    expect(result.explanation.en).toContain(`Status code ${shown}`);
    expect(result.explanation.zh).toContain(shown);
    expect(result.evidence).toEqual([{ key: 'terminal.status', value: shown, source: '05 01' }]);
  });

  it('warns when an answer holds no code, for nobody can say that the terminal is ready', () => {
    const result = check.judge(aContext({ facts: { statusCode: null } }));
    expect(result).toMatchObject({ outcome: 'warn', who: 'technician', evidence: [] });
  });

  it('is not offered by a family without a status enquiry', () => {
    const report = { capabilities: {} };
    expect(check.judge(aContext({ facts: { statusCode: null }, report })).outcome).toBe('notSupported');
  });
});
