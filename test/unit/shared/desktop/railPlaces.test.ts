import { expect, it } from 'vitest';
import { railPlaces } from '../../../../shared/desktop/railPlaces.ts';
import { appTexts } from '../../../../shared/text/window/appTexts.ts';

it('gives each page a digit, an address of its own and a name in both languages', () => {
  expect(railPlaces.length).toBeLessThanOrEqual(9);
  expect(new Set(railPlaces.map(({ to }) => to)).size).toBe(railPlaces.length);
  for (const words of [appTexts.zh.nav, appTexts.en.nav]) {
    expect(railPlaces.map(({ key }) => words[key]).filter((word) => word.length === 0)).toEqual([]);
  }
});
