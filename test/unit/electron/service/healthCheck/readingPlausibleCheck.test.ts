import { describe, expect, it } from 'vitest';
import { readingPlausibleCheck } from '../../../../../electron/service/healthCheck/readingPlausibleCheck.ts';
import { aContext } from '../../../../support/checkContext.ts';

describe('reading.plausible', () => {
  it('passes what can be true and is not offered by a terminal that gives no number', () => {
    expect(readingPlausibleCheck.judge(aContext({ values: { 'battery.level': 50 } })).outcome).toBe('pass');
    expect(readingPlausibleCheck.judge(aContext()).outcome).toBe('notSupported');
  });

  it('names an impossible value with what was sent, what is possible and where it came from', () => {
    const misreadings = [{ metric: 'module.temperature' as const, sent: '-200.0 °C', field: 'DF1C' }];
    const judged = readingPlausibleCheck.judge(aContext({ report: { misreadings } }));
    expect(judged.outcome).toBe('warn');
    expect(judged.explanation.en).toContain('came as -200.0 °C, possible is -40–125 °C (from DF1C)');
    expect(judged.evidence).toEqual([{ key: 'module.temperature', value: '-200.0 °C', source: 'DF1C' }]);
  });
});
