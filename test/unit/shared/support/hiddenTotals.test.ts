import { describe, expect, it } from 'vitest';
import { hiddenTotals } from '../../../../shared/support/hiddenTotals.ts';

describe('totals of what was hidden', () => {
  it('add up over the files, the most serious kind first', () => {
    expect(
      hiddenTotals([
        { hidden: [{ kind: 'phone', count: 2 }] },
        {
          hidden: [
            { kind: 'phone', count: 1 },
            { kind: 'card', count: 4 },
          ],
        },
      ]),
    ).toEqual([
      { kind: 'card', count: 4 },
      { kind: 'phone', count: 3 },
    ]);
    expect(hiddenTotals([])).toEqual([]);
  });
});
