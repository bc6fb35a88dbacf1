import { describe, expect, it } from 'vitest';
import { figureSettingsSchema, usualFigureSettings } from '../../../../shared/figures/figures.ts';

describe('settings of the figures', () => {
  it('begin without prices', () => {
    expect(figureSettingsSchema.parse(usualFigureSettings)).toEqual(usualFigureSettings);
  });

  it.each([
    { hourlyRate: -1 },
    { newPrice: 0 },
    { newPrice: Number.POSITIVE_INFINITY },
    { currency: 'rmb' },
    { currency: '¥' },
  ])('refuse %j', (change) => {
    expect(figureSettingsSchema.safeParse({ ...usualFigureSettings, ...change }).success).toBe(false);
  });
});
