import { describe, expect, it } from 'vitest';
import { boundTexts, judgeValue } from '../../../../renderer/ui/limitWords.ts';

const none = { warnBelow: null, warnAbove: null, failBelow: null, failAbove: null };

describe('judgeValue', () => {
  const bounds = { warnBelow: 2.5, warnAbove: 4.2, failBelow: 2.2, failAbove: 4.4 };

  it.each([
    [3, 'pass'],
    [2.5, 'pass'],
    [2.49, 'warn'],
    [2.2, 'warn'],
    [2.19, 'fail'],
    [4.2, 'pass'],
    [4.21, 'warn'],
    [4.41, 'fail'],
  ] as const)('calls %d a %s', (value, expected) => {
    expect(judgeValue(value, bounds)).toBe(expected);
  });

  it('finds nothing wrong without bounds', () => {
    expect(judgeValue(-1e9, none)).toBe('pass');
  });
});

describe('boundTexts', () => {
  it('names the bounds that are set, in the metric’s unit', () => {
    expect(boundTexts('battery.voltage', { ...none, warnBelow: 2.5, failBelow: 2.2 }, 'en')).toEqual([
      { side: 'warnBelow', value: '2.50 V' },
      { side: 'failBelow', value: '2.20 V' },
    ]);
  });
});
