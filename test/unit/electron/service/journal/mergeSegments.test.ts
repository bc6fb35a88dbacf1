import { describe, expect, it } from 'vitest';
import { mergeSegments } from '../../../../../electron/service/journal/mergeSegments.ts';
import type { SegmentOutput } from '../../../../../electron/service/journal/segmentTask.ts';

const planned = [
  { after: 0, until: 10, previous: 'g' },
  { after: 10, until: 20, previous: 'h' },
];
const output = (change: Partial<SegmentOutput>): SegmentOutput => ({
  entries: 10,
  faults: [],
  faultCount: 0,
  shifted: [],
  last: 10,
  lastHash: 'x',
  ...change,
});

describe('findings of several stretches', () => {
  it('are put together, and gaps across their border are one', () => {
    const first = output({ last: 8, entries: 8 });
    const gap = { kind: 'missing', first: 11, last: 12 } as const;
    const second = output({ last: 20, entries: 8, faults: [gap], faultCount: 1 });
    expect(mergeSegments(planned, [first, second])).toMatchObject({
      entries: 16,
      faults: [{ kind: 'missing', first: 9, last: 12 }],
      faultCount: 1,
    });
  });

  it('do not blame an entry for a changed hash at the end of the stretch before', () => {
    const first = output({ faults: [{ kind: 'hash-changed', first: 10, last: 10 }], faultCount: 1 });
    const second = output({ last: 20, faults: [{ kind: 'changed', first: 11, last: 11 }], faultCount: 1 });
    expect(mergeSegments(planned, [first, second]).faults).toEqual([{ kind: 'hash-changed', first: 10, last: 10 }]);
  });

  it('join runs that go on', () => {
    const first = output({ shifted: [{ from: 5, to: 10, shift: 1 }] });
    const second = output({ last: 20, shifted: [{ from: 11, to: 20, shift: 1 }] });
    expect(mergeSegments(planned, [first, second]).shifted).toEqual([{ from: 5, to: 20, shift: 1 }]);
  });
});
