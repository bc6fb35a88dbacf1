import { describe, expect, it } from 'vitest';
import { trendUnusualHelp as help } from '../../../../../shared/help/checks/trendUnusual.ts';
import { baselineRule, leastSteps } from '../../../../../shared/trend/baseline.ts';

describe('help of trend.unusual', () => {
  it('states the rule with the numbers that the program goes by, in both languages', () => {
    const { days, leastDays, spreads, farSpreads, minutesApart } = baselineRule;
    for (const text of [help.how.zh, help.how.en]) {
      for (const number of [
        days,
        leastDays,
        minutesApart,
        `${String(spreads)} × 1.4826`,
        `${String(farSpreads)} × 1.4826`,
      ])
        expect(text).toContain(String(number));
      expect(text).toContain(String(leastSteps['battery.level']));
      expect(text).toContain(String(leastSteps['module.temperature']));
    }
  });

  it('is never worse than a warning', () => {
    expect(Object.values(help.findings).map(({ outcome }) => outcome)).not.toContain('fail');
  });
});
