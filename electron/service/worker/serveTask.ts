// The far end of runTask: runs the one task that the thread was made for, and tells what came of it.
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { AppFailure, failure, toAppError } from '../../../shared/error/appError.ts';
import { beginCall, countCalls, threadCells, threadStates } from '../../store/nativeCalls.ts';
import type { Task, TaskContext, TaskTable } from './task.ts';
import type { FromTask, TaskStart } from './taskMessages.ts';

const progressEveryMs = 50;

const post = (message: FromTask): void => {
  parentPort?.postMessage(message);
};

const progressTeller = (): TaskContext['progress'] => {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (done, total) => {
    const now = performance.now();
    if (done < total && now - toldAt < progressEveryMs) return;
    toldAt = now;
    post({ kind: 'progress', done, total });
  };
};

const run = async (tasks: TaskTable, { name, input, cells }: TaskStart): Promise<unknown> => {
  countCalls(cells);
  const load = tasks[name];
  if (load === undefined) throw new Error(`no task of the name ${name}`);
  const controller = new AbortController();
  parentPort?.on('message', () => {
    controller.abort();
  });
  const isCancelled = (): boolean => Atomics.load(cells, threadCells.state) !== threadStates.work;
  // The table says what each task takes; runTask holds the caller to it.
  const endCall = beginCall();
  const task = (await load().finally(endCall)) as Task<unknown, unknown>;
  if (isCancelled()) throw new AppFailure(failure('task.cancelled').error);
  return await task(input, { signal: controller.signal, isCancelled, progress: progressTeller() });
};

/** Runs the task of this thread and ends the thread; outside of a thread it does nothing. */
export const serveTask = async (tasks: TaskTable): Promise<void> => {
  if (isMainThread) return;
  try {
    post({ kind: 'done', output: await run(tasks, workerData as TaskStart) });
  } catch (thrown) {
    post({ kind: 'failed', error: toAppError(thrown) });
  } finally {
    parentPort?.close();
  }
};
