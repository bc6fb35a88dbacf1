// What signed statements come to beside what this computer knows of its own: strangers' keys, and statements that are gone.
import type { JournalFault } from '../../../shared/journal/verification.ts';
import type { Head } from '../../journal/heads.ts';
import type { JournalOutline } from '../../store/journalOutline.ts';
import type { Trust } from './trusting.ts';

/** Faults of who signed; `genuine` = the statements whose signatures fit. */
export const judgeTrust = (
  { journal, keys, signed, missing, lost }: Trust,
  genuine: readonly Head[],
  outline: Pick<JournalOutline, 'journal' | 'newest'>,
): readonly JournalFault[] => {
  const known = new Set(keys);
  const foreign = new Map<string, number>();
  for (const { key, entries } of genuine) {
    if (!known.has(key)) foreign.set(key, Math.max(foreign.get(key) ?? 0, entries));
  }
  const faults: JournalFault[] = [...foreign.values()].map((last) => ({ kind: 'foreign-key', first: last, last }));
  // Another journal, or one that has become shorter, is told as that.
  const isSame = journal === outline.journal && signed <= outline.newest;
  const gone = isSame && signed > 0 && !genuine.some(({ key, entries }) => known.has(key) && entries === signed);
  for (const number of new Set(gone ? [...missing, signed] : missing)) {
    faults.push({ kind: 'head-missing', first: number, last: number });
  }
  for (const { at, entries } of lost) faults.push({ kind: 'unanchored', first: entries, last: entries, at });
  return faults;
};
