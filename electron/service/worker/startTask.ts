// Starts a thread for one task and answers with what came of it; the thread never outlives the answer.
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { beginCall, threadCells, threadStates } from '../../store/nativeCalls.ts';
import type { FromTask, TaskStart } from './taskMessages.ts';

/** What the caller may want of a task. */
export interface TaskOptions {
  /** Gives up: the task is told, and ended the hard way if it does not end within 2 s, as soon as SQLite lets go of it. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
  /** Most memory of its objects in MB, for tasks that hold little and make much. */
  readonly heapMb?: number;
}

const patienceMs = 2000;
const lookEveryMs = 20;

/** Ways to end what runs now, each settled once its thread has ended. */
const running = new Set<() => Promise<void>>();

const cancelled = (): AppFailure => new AppFailure(failure('task.cancelled').error);

interface Settled {
  readonly worker: Worker;
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly onProgress: TaskOptions['onProgress'];
  readonly isCancelled: () => boolean;
}

const hear = ({ worker, resolve, reject, onProgress, isCancelled }: Settled): void => {
  worker.on('message', (message: FromTask) => {
    if (message.kind === 'progress') onProgress?.(message.done, message.total);
    else if (message.kind === 'done') resolve(message.output);
    else reject(new AppFailure(message.error));
  });
  worker.once('error', reject);
  // After `done` or `failed` this changes nothing any more.
  worker.once('exit', (code) => {
    reject(isCancelled() ? cancelled() : new Error(`the thread of a task ended with ${String(code)}`));
  });
};

/** Throws what Node throws where no thread can be had. */
const openThread = (entry: string, start: TaskStart, heapMb: number | undefined): Worker =>
  new Worker(entry, {
    workerData: start,
    ...(heapMb === undefined
      ? {}
      : { resourceLimits: { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: heapMb } }),
  });

/** Ends the thread; never within SQLite's code, where that would end the whole process. */
const endHard = async (worker: Worker, cells: Int32Array): Promise<void> => {
  Atomics.store(cells, threadCells.state, threadStates.beginNothing);
  while (Atomics.load(cells, threadCells.calls) > 0) await wait(lookEveryMs);
  await worker.terminate();
};

/** Runs the task `name` of the table that `entry` (a file) serves. Rejects with what the task throws, or task.cancelled */
export const startTask = async (
  entry: string,
  name: string,
  input: unknown,
  { signal, onProgress, heapMb }: TaskOptions = {},
): Promise<unknown> => {
  if (signal?.aborted === true) throw cancelled();
  // A thread that has threads of its own is not ended before they are.
  const endCall = beginCall();
  const cells = new Int32Array(new SharedArrayBuffer(8));
  let worker: Worker;
  try {
    worker = openThread(entry, { name, input, cells }, heapMb);
  } catch (error) {
    endCall();
    throw error;
  }
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', () => resolve());
  });
  let patience: NodeJS.Timeout | undefined;
  const losePatience = (): void => {
    patience ??= setTimeout(() => void endHard(worker, cells), patienceMs);
  };
  const giveUp = (): void => {
    Atomics.compareExchange(cells, threadCells.state, threadStates.work, threadStates.giveUp);
    worker.postMessage('cancel');
    losePatience();
  };
  const end = (): Promise<void> => {
    giveUp();
    return ended;
  };
  running.add(end);
  signal?.addEventListener('abort', giveUp, { once: true });
  try {
    return await new Promise((resolve, reject) => {
      const isCancelled = (): boolean => Atomics.load(cells, threadCells.state) !== threadStates.work;
      hear({ worker, resolve, reject, onProgress, isCancelled });
    });
  } finally {
    signal?.removeEventListener('abort', giveUp);
    // It ends by itself now that it has nothing left to do; ended from outside it could be within SQLite's last call.
    losePatience();
    await ended;
    clearTimeout(patience);
    running.delete(end);
    endCall();
  }
};

/** Ends every task of this process, before the process ends: a thread within SQLite's code would make that a crash. */
export const endTasks = async (): Promise<void> => {
  await Promise.all(Array.from(running, (end) => end()));
};
