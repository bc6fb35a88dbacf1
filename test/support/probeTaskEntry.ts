// Tasks for the tests of the harness, in a thread of their own.
import { setTimeout } from 'node:timers/promises';
import { serveTask } from '../../electron/service/worker/serveTask.ts';
import type { TaskTable } from '../../electron/service/worker/task.ts';
import { AppFailure, failure } from '../../shared/error/appError.ts';

const probeTasks: TaskTable = {
  add: () =>
    Promise.resolve(({ left, right }: { left: number; right: number }, { progress }) => {
      progress(0, 2);
      progress(1, 2);
      progress(2, 2);
      return left + right;
    }),
  fail: () =>
    Promise.resolve(() => {
      throw new AppFailure(failure('run.unknown', { runId: 'x' }).error);
    }),
  blunder: () =>
    Promise.resolve(() => {
      throw new TypeError('oh');
    }),
  wait: () =>
    Promise.resolve(async (_: unknown, { signal, progress }) => {
      progress(0, 1);
      await setTimeout(60_000, null, { signal }).catch(() => undefined);
      throw new AppFailure(failure('export.cancelled').error);
    }),
  spin: () =>
    Promise.resolve((_: unknown, { isCancelled, progress }) => {
      progress(1, 1);
      while (!isCancelled()) Math.random();
      return 'stopped';
    }),
  deaf: () =>
    Promise.resolve((_: unknown, { progress }) => {
      progress(1, 1);
      for (;;) Math.random();
    }),
  die: () => Promise.resolve(() => process.exit(3)),
};

await serveTask(probeTasks);
