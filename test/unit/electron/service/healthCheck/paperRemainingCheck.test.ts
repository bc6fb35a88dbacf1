import { describe, expect, it } from 'vitest';
import { paperRemainingCheck as check } from '../../../../../electron/service/healthCheck/paperRemainingCheck.ts';
import { aContext } from '../../../../support/checkContext.ts';

describe('paper.remaining', () => {
  it('judges the percentage by its limit', () => {
    expect(check.judge(aContext({ values: { 'paper.remaining': 64 } })).outcome).toBe('pass');
    expect(check.judge(aContext({ values: { 'paper.remaining': 9 } })).outcome).toBe('warn');
  });

  it('warns when the printer is out of paper, whatever the percentage says', () => {
    const result = check.judge(aContext({ values: { 'paper.remaining': 64 }, facts: { printer: 'noPaper' } }));
    expect(result.outcome).toBe('warn');
    expect(result.evidence).toHaveLength(2);
  });

  it('falls back on the printer where there is no percentage', () => {
    expect(check.judge(aContext({ facts: { printer: 'ready' } })).outcome).toBe('pass');
    expect(check.judge(aContext({ facts: { printer: 'noPaper' } })).outcome).toBe('warn');
    expect(check.judge(aContext({ facts: { printer: 'coverOpen' } })).outcome).toBe('notSupported');
  });
});
