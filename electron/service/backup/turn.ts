// One thing at a time: a person is told that something is going on, what happens by itself waits for its turn.
import { AppFailure, failure } from '../../../shared/error/appError.ts';

/** Who may work at the moment. */
export interface Turn {
  isTaken(): boolean;
  isStopped(): boolean;
  /** Runs `work` now; refused while something else is going on. Rejects with backup.busy and what `work` throws */
  take<T>(work: (signal: AbortSignal) => Promise<T>, outer?: AbortSignal): Promise<T>;
  /** Runs `work` when everything before it has ended. Rejects with task.cancelled and what `work` throws */
  wait<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Ends what is going on. */
  cancel(): void;
  /** Ends what is going on, and whatever waits. */
  stop(): Promise<void>;
}

/** A turn that nobody has. */
export const createTurn = (): Turn => {
  let running: { readonly controller: AbortController; readonly ended: Promise<unknown> } | null = null;
  let isOver = false;

  const run = <T>(work: (signal: AbortSignal) => Promise<T>, outer?: AbortSignal): Promise<T> => {
    if (isOver) throw new AppFailure(failure('task.cancelled').error);
    const controller = new AbortController();
    const stop = (): void => controller.abort();
    outer?.addEventListener('abort', stop, { once: true });
    if (outer?.aborted === true) stop();
    const working = work(controller.signal).finally(() => {
      outer?.removeEventListener('abort', stop);
      running = null;
    });
    running = { controller, ended: working.catch(() => undefined) };
    return working;
  };

  return {
    isTaken: () => running !== null,
    isStopped: () => isOver,
    take: async (work, outer) => {
      if (running !== null) throw new AppFailure(failure('backup.busy').error);
      return await run(work, outer);
    },
    wait: async (work) => {
      while (running !== null) await running.ended;
      return await run(work);
    },
    cancel: () => running?.controller.abort(),
    stop: async () => {
      isOver = true;
      running?.controller.abort();
      await running?.ended;
    },
  };
};
