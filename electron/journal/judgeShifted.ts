// Entries that say another number than their own: were they swapped, copied, or renumbered around a gap or a newcomer?
import type { JournalFault } from '../../shared/journal/verification.ts';
import type { ShiftedRun } from './findFaults.ts';

/** More is not looked at one by one: by then the journal is known to be in disorder. */
const mostLooked = 2000;
const mostRuns = 200;

const claims = ({ from, to, shift }: ShiftedRun): readonly [number, number] => [from + shift, to + shift];

const isWithin = (number: number, [first, last]: readonly [number, number]): boolean =>
  first <= number && number <= last;

/** A journal as this judge sees it. */
export interface Numbering {
  readonly runs: readonly ShiftedRun[];
  /** Stretches of numbers under which nothing stands. */
  readonly gaps: readonly Pick<JournalFault, 'first' | 'last'>[];
  /** The highest number under which an entry stands. */
  readonly newest: number;
}

/** Whether an entry stands under its own number. */
const isInPlace = ({ runs, gaps, newest }: Numbering, number: number): boolean =>
  number >= 1 &&
  number <= newest &&
  !runs.some(({ from, to }) => isWithin(number, [from, to])) &&
  !gaps.some(({ first, last }) => isWithin(number, [first, last]));

/** Whether some entry says that it is `number`. */
const isClaimed = (numbering: Numbering, number: number): boolean =>
  isInPlace(numbering, number) || numbering.runs.some((run) => isWithin(number, claims(run)));

const swappedWith = (runs: readonly ShiftedRun[], run: ShiftedRun): ShiftedRun | undefined =>
  runs.find(
    (other) => other.shift === -run.shift && other.from === run.from + run.shift && other.to === run.to + run.shift,
  );

/** Numbers that nobody says any more though what stood behind them has moved up. */
const lostBefore = (numbering: Numbering, run: ShiftedRun): JournalFault | null => {
  const before = numbering.runs.find(({ to }) => to === run.from - 1)?.shift ?? 0;
  let first: number | null = null;
  let last = 0;
  for (let number = run.from + Math.max(before, 0); number < run.from + run.shift; number += 1) {
    if (isClaimed(numbering, number)) continue;
    first ??= number;
    last = number;
    if (last - first < mostLooked) continue;
    last = run.from + run.shift - 1;
    break;
  }
  return first === null ? null : { kind: 'missing', first, last };
};

const ofForward = (numbering: Numbering, run: ShiftedRun): JournalFault =>
  lostBefore(numbering, run) ?? { kind: 'moved', first: run.from, last: run.to, other: run.from + run.shift };

/** Entries that stand under their own number and are said by those of the run as well. */
const saidTwice = (numbering: Numbering, run: ShiftedRun): readonly [number, number] | null => {
  const [first, last] = claims(run);
  let from: number | null = null;
  let to = 0;
  for (let number = first; number <= last && number < run.from && number - first < mostLooked; number += 1) {
    if (!isInPlace(numbering, number)) continue;
    from ??= number;
    to = number;
  }
  return from === null ? null : [from, to];
};

const ofBackward = (numbering: Numbering, run: ShiftedRun): JournalFault => {
  const other = run.from + run.shift;
  const twice = saidTwice(numbering, run);
  if (twice === null) return { kind: 'moved', first: run.from, last: run.to, other };
  // Renumbered by newcomers in front of them: those stand where these stood.
  const isRenumbered = twice[1] === run.from - 1 && run.to > run.from;
  return isRenumbered
    ? { kind: 'added', first: twice[0], last: twice[1] }
    : { kind: 'duplicate', first: run.from, last: run.to, other };
};

const isExplained = (faults: readonly JournalFault[], run: ShiftedRun): boolean =>
  faults.some(({ kind, last }) => kind === 'duplicate' && last === run.from - 1);

/** What the shifted runs of a whole journal mean. */
export const judgeShifted = (all: Numbering): readonly JournalFault[] => {
  const faults: JournalFault[] = [];
  const runs = all.runs.slice(0, mostRuns);
  const numbering = { ...all, runs, gaps: all.gaps.slice(0, mostRuns) };
  for (const run of runs) {
    const partner = swappedWith(runs, run);
    if (partner !== undefined) {
      if (run.from < partner.from) {
        faults.push({ kind: 'moved', first: run.from, last: run.to, other: partner.from });
        faults.push({ kind: 'moved', first: partner.from, last: partner.to, other: run.from });
      }
    } else if (run.shift > 0) faults.push(ofForward(numbering, run));
    else if (!isExplained(faults, run)) faults.push(ofBackward(numbering, run));
  }
  return faults;
};
