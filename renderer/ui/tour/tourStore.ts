// Where the tour is. It is the window's own: kept on this computer so that it goes on where it was left, in no shop's records.
import { useSyncExternalStore } from 'react';

/** The tour now; `step` counts from 0. */
export interface TourState {
  readonly isOpen: boolean;
  readonly step: number;
}

const key = 'steward.tour.step';
/** More steps than the tour will ever have; what is kept beyond is not ours. */
const mostSteps = 50;

const keptStep = (): number => {
  try {
    const kept = Number(localStorage.getItem(key) ?? '0');
    return Number.isInteger(kept) && kept > 0 && kept < mostSteps ? kept : 0;
  } catch {
    return 0;
  }
};

// Not looked for before somebody asks: whoever reads it waits until the browser has opened its storage from the disk.
let state: TourState | null = null;
const stateNow = (): TourState => (state ??= { isOpen: false, step: keptStep() });
const listeners = new Set<() => void>();

const change = (next: TourState): void => {
  state = next;
  try {
    localStorage.setItem(key, String(next.step));
  } catch {
    // Where nothing can be kept the tour begins anew after the next start.
  }
  for (const tell of listeners) tell();
};

const listen = (tell: () => void): (() => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

/** Opens the tour where it was left. */
export const openTour = (): void => change({ ...stateNow(), isOpen: true });
/** Goes to a step. */
export const goToStep = (step: number): void => change({ ...stateNow(), step });
/** Leaves the tour; it goes on here later. */
export const leaveTour = (): void => change({ ...stateNow(), isOpen: false });
/** The tour was seen to its end; the next one begins anew. */
export const finishTour = (): void => change({ isOpen: false, step: 0 });

/** The tour, live. */
export const useTour = (): TourState => useSyncExternalStore(listen, stateNow);
/** Whether it is open, for those who are there before it could be. */
export const useIsTourOpen = (): boolean => useSyncExternalStore(listen, () => state?.isOpen === true);
