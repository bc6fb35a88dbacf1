// Cuts a journal into stretches that threads can check at the same time; what stubs stand for is left out.
import type { JournalOutline } from '../../store/journalOutline.ts';
import type { SegmentInput } from './segmentTask.ts';

/** A stretch to check. */
export type PlannedSegment = Omit<SegmentInput, 'file'>;

/** Fewer entries are not worth a thread of their own. */
const leastEntries = 20_000;

interface Range {
  readonly after: number;
  readonly until: number;
  readonly previous: string | null;
}

const rangesOf = ({ stubs, newest }: JournalOutline, genesis: string): readonly Range[] => {
  const ranges: Range[] = [];
  let after = 0;
  let previous: string | null = genesis;
  for (const { first, last, lastHash } of stubs) {
    if (first - 1 > after) ranges.push({ after, until: first - 1, previous });
    after = Math.max(after, last);
    previous = lastHash;
  }
  if (newest > after) ranges.push({ after, until: newest, previous });
  return ranges;
};

/** The stretches, in order. A stretch that begins amid entries is given the hash that is stored before it. */
export const planSegments = (outline: JournalOutline, genesis: string, threads: number): readonly PlannedSegment[] =>
  rangesOf(outline, genesis).flatMap(({ after, until, previous }) => {
    const pieces = Math.max(1, Math.min(threads, Math.floor((until - after) / leastEntries)));
    const size = Math.ceil((until - after) / pieces);
    return Array.from({ length: pieces }, (_, index) => {
      const from = after + index * size;
      return {
        after: from,
        until: Math.min(until, from + size),
        previous: index === 0 ? previous : outline.hashOf(from),
      };
    });
  });
