// Puts together what threads found in their stretches of a journal.
import type { JournalFault } from '../../../shared/journal/verification.ts';
import type { ShiftedRun } from '../../journal/findFaults.ts';
import type { PlannedSegment } from './planSegments.ts';
import type { SegmentOutput } from './segmentTask.ts';

/** What all stretches hold together. */
export interface MergedSegments {
  readonly entries: number;
  readonly faults: readonly JournalFault[];
  /** Faults that are listed and those that are not. */
  readonly faultCount: number;
  readonly shifted: readonly ShiftedRun[];
  /** Numbers under which nothing stands. */
  readonly gaps: readonly JournalFault[];
}

const joins = (before: JournalFault | undefined, { kind, first }: JournalFault): before is JournalFault =>
  before !== undefined && before.kind === kind && kind === 'missing' && before.last === first - 1;

const joined = (faults: readonly JournalFault[]): readonly JournalFault[] => {
  const merged: JournalFault[] = [];
  for (const fault of faults) {
    const before = merged.at(-1);
    if (joins(before, fault)) merged[merged.length - 1] = { ...before, last: fault.last };
    else merged.push(fault);
  }
  return merged;
};

const joinedRuns = (runs: readonly ShiftedRun[]): readonly ShiftedRun[] => {
  const merged: ShiftedRun[] = [];
  for (const run of runs) {
    const before = merged.at(-1);
    if (before !== undefined && before.to === run.from - 1 && before.shift === run.shift) {
      merged[merged.length - 1] = { ...before, to: run.to };
    } else merged.push(run);
  }
  return merged;
};

/** A changed hash at the end of one stretch makes the next one blame its first entry. */
const isBlameless = (fault: JournalFault, previous: SegmentOutput | undefined): boolean =>
  fault.kind === 'changed' &&
  previous?.faults.at(-1)?.kind === 'hash-changed' &&
  previous.faults.at(-1)?.last === fault.first - 1;

/** The findings of all stretches, in order. */
export const mergeSegments = (
  planned: readonly PlannedSegment[],
  outputs: readonly SegmentOutput[],
): MergedSegments => {
  const faults: JournalFault[] = [];
  let hidden = 0;
  outputs.forEach((output, index) => {
    const { after = 0, until = 0 } = planned[index] ?? {};
    const [first, ...others] = output.faults;
    const previous = planned[index - 1]?.until === after ? outputs[index - 1] : undefined;
    if (first !== undefined && !isBlameless(first, previous)) faults.push(first);
    faults.push(...others);
    hidden += output.faultCount - output.faults.length;
    if (output.last < until) faults.push({ kind: 'missing', first: output.last + 1, last: until });
  });
  const listed = joined(faults);
  return {
    entries: outputs.reduce((sum, { entries }) => sum + entries, 0),
    faults: listed,
    faultCount: listed.length + hidden,
    gaps: listed.filter(({ kind }) => kind === 'missing'),
    shifted: joinedRuns(outputs.flatMap(({ shifted }) => shifted)),
  };
};
