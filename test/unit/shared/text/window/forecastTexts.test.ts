import { describe, expect, it } from 'vitest';
import { forecastTexts } from '../../../../../shared/text/window/forecastTexts.ts';
import { baselineRule } from '../../../../../shared/trend/baseline.ts';
import { soonDays } from '../../../../../shared/trend/forecast.ts';
import { leastDays, staleAfter } from '../../../../../shared/trend/forecastCrossing.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of forecasts', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(forecastTexts.zh, forecastTexts.en)).toEqual([]);
  });

  it('name the numbers that the program goes by', () => {
    for (const words of [forecastTexts.zh, forecastTexts.en]) {
      expect(words.usualFew).toContain(String(baselineRule.leastDays));
      expect(words.soon).toContain(String(soonDays));
      expect(words.refused.tooFew).toContain(String(leastDays));
      expect(words.helpRefuse).toContain(String(staleAfter));
    }
  });
});
