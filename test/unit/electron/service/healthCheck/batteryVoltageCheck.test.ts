import { describe, expect, it } from 'vitest';
import { batteryVoltageCheck as check } from '../../../../../electron/service/healthCheck/batteryVoltageCheck.ts';
import { aContext } from '../../../../support/checkContext.ts';

describe('battery.voltage', () => {
  it('passes within the limit and keeps value and limit as evidence', () => {
    const result = check.judge(aContext({ values: { 'battery.voltage': 3.12 } }));
    expect(result).toMatchObject({ id: 'battery.voltage', outcome: 'pass', remedy: null, who: 'nobody' });
    expect(result.evidence).toMatchObject([{ key: 'battery.voltage', value: 3.12, source: '0F 4D' }]);
    expect(result.limit).not.toBeNull();
  });

  it('warns beyond it and names both numbers, what to do and whose job it is', () => {
    const result = check.judge(aContext({ values: { 'battery.voltage': 2.41 } }));
    expect(result.outcome).toBe('warn');
    expect(result.explanation.en).toContain('2.50 V');
    expect(result.remedy).not.toBeNull();
    expect(result.who).not.toBe('nobody');
  });

  it('fails beyond a bound of fault', () => {
    const context = aContext({ values: { 'battery.voltage': 2.41 }, bounds: { 'battery.voltage': { failBelow: 99 } } });
    expect(check.judge(context).outcome).toBe('fail');
  });

  it('passes without a limit', () => {
    const context = aContext({ values: { 'battery.voltage': 2.41 }, bounds: { 'battery.voltage': {} } });
    expect(check.judge(context).outcome).toBe('pass');
  });

  it('says so where the terminal does not offer the value', () => {
    const result = check.judge(aContext());
    expect(result).toMatchObject({ outcome: 'notSupported', evidence: [], limit: null });
    expect(result.explanation).toEqual({ zh: '本终端不提供这一项。', en: 'This terminal does not offer it.' });
  });

  it('is skipped when the reading was cancelled before it', () => {
    expect(check.judge(aContext({ report: { ending: 'cancelled' } })).outcome).toBe('skipped');
  });
});
