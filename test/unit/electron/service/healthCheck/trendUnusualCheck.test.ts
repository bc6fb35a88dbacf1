import { describe, expect, it } from 'vitest';
import { trendUnusualCheck } from '../../../../../electron/service/healthCheck/trendUnusualCheck.ts';
import type { TrendContext } from '../../../../../electron/service/trends/baselineContext.ts';
import type { MetricKey } from '../../../../../shared/metric/catalogue.ts';
import type { Usual } from '../../../../../shared/trend/baseline.ts';
import { aContext } from '../../../../support/checkContext.ts';

const usual: Usual = {
  kind: 'known',
  range: { low: 24, high: 36 },
  far: { low: 18, high: 42 },
  middle: { low: 28, high: 32 },
  days: 58,
};
const past = (before: number | null, known: Usual = usual): TrendContext => ({
  usual: new Map<MetricKey, Usual>([['module.temperature', known]]),
  before: new Map<MetricKey, number>(before === null ? [] : [['module.temperature', before]]),
  parts: [],
});
const judge = (celsius: number, trends: TrendContext | null) =>
  trendUnusualCheck.judge(aContext({ values: { 'module.temperature': celsius }, trends }));

describe('trend.unusual', () => {
  it('passes within the usual range', () => {
    expect(judge(30, past(null)).outcome).toBe('pass');
  });

  it('passes and names what was outside once', () => {
    const found = judge(38, past(null));
    expect(found.outcome).toBe('pass');
    expect(found.explanation.zh).toContain('主板温度 38.0 °C（平时 24.0 °C 至 36.0 °C）');
  });

  it('warns of what is outside twice, or far outside, with the numbers it went by', () => {
    expect(judge(38, past(39)).outcome).toBe('warn');
    const found = judge(50, past(null));
    expect(found.outcome).toBe('warn');
    expect(found.explanation.en).toContain('50.0 °C (usually 24.0 °C to 36.0 °C)');
    expect(found.evidence.map(({ key, value }) => [key, value])).toEqual([
      ['module.temperature', 50],
      ['module.temperature.usual.low', 24],
      ['module.temperature.usual.high', 36],
      ['module.temperature.usual.days', 58],
    ]);
  });

  it('is not supported with too little history, in words', () => {
    const found = judge(50, past(null, { kind: 'tooFew', days: 5 }));
    expect(found.outcome).toBe('notSupported');
    expect(found.explanation.zh).toBe('尚无足够历史：需要 14 天的读数，现有 5 天。');
    expect(judge(50, null).outcome).toBe('notSupported');
  });

  it('is not offered where nothing was read', () => {
    expect(trendUnusualCheck.judge(aContext({ trends: past(null) })).outcome).toBe('notSupported');
  });
});
