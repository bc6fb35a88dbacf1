// When a thread must not be ended: within SQLite's own code, where the end of a thread is the end of the whole process.
import { AppFailure, failure } from '../../shared/error/appError.ts';

/** Cells that a thread shares with its caller. */
export const threadCells = {
  /** One of threadStates. */
  state: 0,
  /** How many calls are under way that must not be cut off. */
  calls: 1,
} as const;

/** What the caller wants of the thread: its work, its end when that suits, or that it begins no further call, because it is about to be ended. */
export const threadStates = { work: 0, giveUp: 1, beginNothing: 2 } as const;

let cells: Int32Array | null = null;

/** Counts the calls of this thread in `shared`, whose indices are threadCells; null = in no thread, nothing is counted. */
export const countCalls = (shared: Int32Array | null): void => {
  cells = shared;
};

/**
 * Begins a call that must not be cut off, and answers with the way to say that it is over. Throws task.cancelled in a
 * thread that is about to be ended: it counts first and looks afterwards, and its caller does the same the other way
 * round, so one of them always sees the other.
 */
export const beginCall = (): (() => void) => {
  const counted = cells;
  if (counted === null) return () => undefined;
  const end = (): void => {
    Atomics.sub(counted, threadCells.calls, 1);
  };
  Atomics.add(counted, threadCells.calls, 1);
  if (Atomics.load(counted, threadCells.state) !== threadStates.beginNothing) return end;
  end();
  throw new AppFailure(failure('task.cancelled').error);
};

/** Makes a short call that must not be cut off. Throws task.cancelled as beginCall, and what the call throws. */
export const nativeCall = <T>(call: () => T): T => {
  const end = beginCall();
  try {
    return call();
  } finally {
    end();
  }
};
