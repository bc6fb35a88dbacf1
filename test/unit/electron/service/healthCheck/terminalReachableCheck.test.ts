import { describe, expect, it } from 'vitest';
import { terminalReachableCheck as check } from '../../../../../electron/service/healthCheck/terminalReachableCheck.ts';
import { aContext } from '../../../../support/checkContext.ts';
import { quietLine } from '../../../../support/records.ts';

describe('terminal.reachable', () => {
  it('passes when the terminal answered', () => {
    const result = check.judge(aContext());
    expect(result).toMatchObject({ outcome: 'pass', remedy: null });
    expect(result.explanation.en).toContain('tcp://10.0.0.5:20007');
  });

  it('passes on a noisy line and tells how often it was put right', () => {
    const result = check.judge(aContext({ report: { link: { ...quietLine, crcErrors: 2, repeatsSent: 1 } } }));
    expect(result.outcome).toBe('pass');
    expect(result.explanation.en).toContain('2 errors');
    expect(result.evidence).toContainEqual({ key: 'link.repeatsSent', value: 1, source: 'console' });
  });

  it('warns when the connection broke after the first answer', () => {
    expect(check.judge(aContext({ report: { ending: 'brokenOff' } })).outcome).toBe('warn');
  });
});
