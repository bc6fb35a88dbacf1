import { describe, expect, it } from 'vitest';
import { partsForecastHelp as help } from '../../../../../shared/help/checks/partsForecast.ts';
import { soonDays } from '../../../../../shared/trend/forecast.ts';
import { leastDays } from '../../../../../shared/trend/forecastCrossing.ts';

describe('help of parts.forecast', () => {
  it('states the numbers that the program goes by', () => {
    for (const text of [help.how.zh, help.how.en]) {
      expect(text).toContain(String(soonDays));
      expect(text).toContain(String(leastDays));
      expect(text).toContain('80');
    }
  });

  it('leaves the coin cell to the maker', () => {
    expect(help.findings.soonMaker.who).toBe('maker');
    expect(help.findings.soonMaker.remedy.zh).toContain('只能由厂商');
  });
});
