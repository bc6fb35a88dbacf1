import { describe, expect, it } from 'vitest';
import { isPlausible, metricKeys, metrics } from '../../../../shared/metric/catalogue.ts';

describe('metric catalogue', () => {
  it('names every metric in both languages', () => {
    for (const key of metricKeys) {
      expect(metrics[key].label.zh, key).not.toBe('');
      expect(metrics[key].label.en, key).not.toBe('');
    }
  });

  it('keeps the units that scripts rely on', () => {
    const units = Object.fromEntries(metricKeys.map((key) => [key, metrics[key].unit]));
    expect(units).toMatchObject({
      'battery.voltage': 'V',
      'battery.level': '%',
      'module.temperature': '°C',
      'clock.offset': 's',
      'signal.csq': '',
      'signal.dbm': 'dBm',
      'storage.free': '%',
      'memory.free': '%',
      uptime: 's',
      'paper.remaining': '%',
      'unsettled.count': '',
      'coinCell.voltage': 'V',
    });
  });

  it('takes a value at the edge of the believable range and refuses the next one', () => {
    expect(isPlausible('battery.level', 0)).toBe(true);
    expect(isPlausible('battery.level', 100)).toBe(true);
    expect(isPlausible('battery.level', 100.1)).toBe(false);
    expect(isPlausible('module.temperature', -40.1)).toBe(false);
  });

  it('refuses what is no number at all', () => {
    expect(isPlausible('battery.voltage', Number.NaN)).toBe(false);
    expect(isPlausible('battery.voltage', Number.POSITIVE_INFINITY)).toBe(false);
  });
});
