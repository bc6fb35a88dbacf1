import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOf, within } from '../../../../shared/figures/spans.ts';

describe('spans of time', () => {
  it('are cut to their window, and nothing is left outside it', () => {
    expect(within({ from: 0, until: 10 }, { from: 3, until: 7 })).toEqual({ from: 3, until: 7 });
    expect(within({ from: 0, until: 3 }, { from: 3, until: 7 })).toBeNull();
    expect(within({ from: 5, until: 4 }, { from: 3, until: 7 })).toBeNull();
  });

  it('count what overlaps once, in any order', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([from, length]) => ({ from, until: from + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const minutes = new Set<number>();
        for (const { from, until } of spans) for (let at = from; at < until; at += 1) minutes.add(at);
        expect(lengthOf(spans)).toBe(minutes.size);
        expect(lengthOf(spans.toReversed())).toBe(minutes.size);
      }),
    );
  });
});
