// Watched time that is not stored yet, by terminal, hour and local day; handed out in whole seconds.
import type { PresencePiece } from '../store/presenceStore.ts';
import { piecesOf, type Reach } from './presenceTime.ts';

interface Sum {
  readonly terminalId: string;
  readonly hour: number;
  readonly day: string;
  watchedMs: number;
  reachedMs: number;
}

/** Time that waits to be stored. */
export interface PresenceSumsInMemory {
  add(terminalId: string, span: { readonly from: number; readonly until: number }, reach: Reach): void;
  /** Everything in whole seconds; what is left of a second waits for the next time. */
  take(currentHour: number): readonly PresencePiece[];
  /** Puts back what could not be stored. */
  putBack(pieces: readonly PresencePiece[]): void;
}

/** No time yet. */
export const createPresenceSums = (zoneMinutes: (at: number) => number): PresenceSumsInMemory => {
  const sums = new Map<string, Sum>();
  const sumOf = (terminalId: string, hour: number, day: string): Sum => {
    const key = `${terminalId} ${String(hour)} ${day}`;
    const known = sums.get(key);
    if (known !== undefined) return known;
    const made = { terminalId, hour, day, watchedMs: 0, reachedMs: 0 };
    sums.set(key, made);
    return made;
  };
  return {
    add: (terminalId, { from, until }, reach) => {
      if (reach === 'unknown') return;
      for (const { hour, day, ms } of piecesOf(from, until, zoneMinutes)) {
        const sum = sumOf(terminalId, hour, day);
        sum.watchedMs += ms;
        if (reach === 'reached') sum.reachedMs += ms;
      }
    },
    take: (currentHour) => {
      const pieces: PresencePiece[] = [];
      for (const [key, sum] of sums) {
        const watched = Math.floor(sum.watchedMs / 1000);
        const reached = Math.floor(sum.reachedMs / 1000);
        sum.watchedMs -= watched * 1000;
        sum.reachedMs -= reached * 1000;
        if (watched > 0) {
          pieces.push({ terminalId: sum.terminalId, hour: sum.hour, day: sum.day, watched, reached });
        }
        if (sum.hour < currentHour) sums.delete(key);
      }
      return pieces;
    },
    putBack: (pieces) => {
      for (const { terminalId, hour, day, watched, reached } of pieces) {
        const sum = sumOf(terminalId, hour, day);
        sum.watchedMs += watched * 1000;
        sum.reachedMs += reached * 1000;
      }
    },
  };
};
