import { describe, expect, it } from 'vitest';
import { planSegments } from '../../../../../electron/service/journal/planSegments.ts';
import type { JournalOutline } from '../../../../../electron/store/journalOutline.ts';

const outline = (newest: number, stubs: readonly (readonly [number, number])[] = []): JournalOutline => ({
  journal: 'j',
  newest,
  strays: null,
  heads: [],
  stubs: stubs.map(([first, last]) => ({
    first,
    last,
    previousHash: '',
    lastHash: `stub ${String(last)}`,
    at: '',
    text: '',
    signature: null,
    keyId: null,
  })),
  hashOf: (number) => `hash ${String(number)}`,
});

describe('stretches to check', () => {
  it('are one where it is not worth more, none where there is nothing', () => {
    expect(planSegments(outline(0), 'g', 4)).toEqual([]);
    expect(planSegments(outline(39_999), 'g', 4)).toEqual([{ after: 0, until: 39_999, previous: 'g' }]);
  });

  it('meet without a gap and begin with the hash stored before them', () => {
    const planned = planSegments(outline(100_001), 'g', 2);
    expect(planned).toEqual([
      { after: 0, until: 50_001, previous: 'g' },
      { after: 50_001, until: 100_001, previous: 'hash 50001' },
    ]);
  });

  it('leave out what stubs stand for', () => {
    expect(
      planSegments(
        outline(30, [
          [1, 10],
          [20, 25],
        ]),
        'g',
        2,
      ),
    ).toEqual([
      { after: 10, until: 19, previous: 'stub 10' },
      { after: 25, until: 30, previous: 'stub 25' },
    ]);
  });
});
