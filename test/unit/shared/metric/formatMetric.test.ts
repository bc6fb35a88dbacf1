import { describe, expect, it } from 'vitest';
import { formatMetric, formatSeconds } from '../../../../shared/metric/formatMetric.ts';

describe('formatMetric', () => {
  it('shows the metric with its own decimals and unit', () => {
    expect(formatMetric('battery.voltage', 3.1, 'zh')).toBe('3.10 V');
    expect(formatMetric('module.temperature', 36.44, 'en')).toBe('36.4 °C');
    expect(formatMetric('unsettled.count', 16, 'zh')).toBe('16');
    expect(formatMetric('signal.dbm', -85, 'en')).toBe('-85 dBm');
  });

  it('groups large numbers as the language does', () => {
    expect(formatMetric('unsettled.count', 12345, 'en')).toBe('12,345');
  });
});

describe('formatSeconds', () => {
  it('shows the two largest parts', () => {
    expect(formatSeconds(3 * 3600 + 4 * 60 + 5, 'en')).toBe('3 h 4 min');
    expect(formatSeconds(183_245, 'zh')).toBe('2 天 2 小时');
    expect(formatSeconds(59, 'zh')).toBe('59 秒');
  });

  it('leaves out a second part that is nought', () => {
    expect(formatSeconds(10_800, 'en')).toBe('3 h');
  });

  it('keeps the sign and shows nought as seconds', () => {
    expect(formatSeconds(-10_800, 'zh')).toBe('−3 小时');
    expect(formatSeconds(0, 'en')).toBe('0 s');
    expect(formatSeconds(-0.2, 'en')).toBe('0 s');
  });
});
