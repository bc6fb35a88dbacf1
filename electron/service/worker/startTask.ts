// Starts a thread for one task and answers with what came of it; the thread never outlives the answer.
import { Worker } from 'node:worker_threads';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import type { FromTask, TaskStart } from './taskMessages.ts';

/** What the caller may want of a task. */
export interface TaskOptions {
  /** Gives up: the task is told, and ended the hard way if it does not end within 2 s. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
  /** Most memory of its objects in MB, for tasks that hold little and make much. */
  readonly heapMb?: number;
}

const patienceMs = 2000;

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

/** Runs the task `name` of the table that `entry` (a file) serves. Rejects with what the task throws, or task.cancelled */
export const startTask = async (
  entry: string,
  name: string,
  input: unknown,
  { signal, onProgress, heapMb }: TaskOptions = {},
): Promise<unknown> => {
  if (signal?.aborted === true) throw cancelled();
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const start: TaskStart = { name, input, flag };
  const worker = new Worker(entry, {
    workerData: start,
    ...(heapMb === undefined
      ? {}
      : { resourceLimits: { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: heapMb } }),
  });
  let patience: NodeJS.Timeout | undefined;
  const giveUp = (): void => {
    Atomics.store(flag, 0, 1);
    worker.postMessage('cancel');
    patience = setTimeout(() => void worker.terminate(), patienceMs);
  };
  signal?.addEventListener('abort', giveUp, { once: true });
  try {
    return await new Promise((resolve, reject) => {
      hear({ worker, resolve, reject, onProgress, isCancelled: () => Atomics.load(flag, 0) === 1 });
    });
  } finally {
    clearTimeout(patience);
    signal?.removeEventListener('abort', giveUp);
    await worker.terminate();
  }
};
