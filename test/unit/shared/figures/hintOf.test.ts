import { describe, expect, it } from 'vitest';
import { hintKinds, hintNames } from '../../../../shared/figures/figures.ts';
import { hintOf } from '../../../../shared/figures/hintOf.ts';

const inputs = { failures: 0, cost: 0, knownDays: 365, warrantyUntil: null };
const today = '2026-11-22';

describe('the hint', () => {
  it.each([
    [{}, null, 'keep'],
    [{ knownDays: 89 }, null, 'notEnough'],
    [{ failures: 2 }, null, 'watch'],
    [{ failures: 3 }, null, 'replace'],
    [{ failures: 3, knownDays: 10 }, null, 'replace'],
    [{ cost: 500 }, null, 'keep'],
    [{ cost: 500 }, 1000, 'replace'],
    [{ cost: 300 }, 1000, 'watch'],
    [{ failures: 5, warrantyUntil: '2026-11-22' }, 1000, 'warranty'],
    [{ failures: 5, warrantyUntil: '2026-11-21' }, 1000, 'replace'],
    [{ warrantyUntil: '2027-11-21' }, null, 'keep'],
  ] as const)('of %j with a price of %j is %s', (changes, price, hint) => {
    expect(hintOf({ ...inputs, ...changes }, price, today)).toBe(hint);
  });

  it('has words in both languages', () => {
    for (const kind of hintKinds) expect(hintNames[kind].zh).not.toBe(hintNames[kind].en);
  });
});
