// Long work in small steps: after each slice everything else in the process gets its turn.
import { setImmediate } from 'node:timers/promises';
import { AppFailure, type ErrorCode, failure } from '../../../shared/error/appError.ts';

/** Longest slice of work between two turns of the event loop, in ms. */
const sliceMs = 12;

/** Called between pieces of work; waits a turn when the slice is used up. Rejects with the code it was made with when cancelled. */
export type Breathe = () => Promise<void>;

/** Makes one; `code` is what a cancelled run rejects with. */
export const createBreather = (signal: AbortSignal | undefined, code: ErrorCode): Breathe => {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < sliceMs) return;
    await setImmediate();
    began = performance.now();
    if (signal?.aborted === true) throw new AppFailure(failure(code).error);
  };
};
