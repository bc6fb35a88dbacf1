import { expect, it } from 'vitest';
import { mostProblems } from '../../../../electron/journal/exportVerdict.ts';

it('lists enough problems to find every edit by hand, and not so many that nobody can read them', () => {
  expect(mostProblems).toBeGreaterThanOrEqual(100);
  expect(mostProblems).toBeLessThanOrEqual(10_000);
});
