// Tasks for the tests of the harness, in a thread of their own.
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { serveTask } from '../../electron/service/worker/serveTask.ts';
import { startTask } from '../../electron/service/worker/startTask.ts';
import type { TaskTable } from '../../electron/service/worker/task.ts';
import { Database } from '../../electron/store/database.ts';
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
  /** One query after the other, for ever. */
  read: () =>
    Promise.resolve((_: unknown, { progress }) => {
      const database = new Database(':memory:');
      progress(1, 1);
      for (;;) database.all('SELECT value FROM json_each(?)', '[1,2,3,4,5,6,7,8,9]');
    }),
  /** One query that takes longer than anybody's patience. */
  count: () =>
    Promise.resolve((rows: number, { progress }) => {
      const database = new Database(':memory:');
      progress(1, 1);
      const sql =
        'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT count(*) AS c FROM n';
      const counted = database.one(sql, rows)?.['c'];
      database.close();
      return counted;
    }),
  /** The same in a thread of this thread. */
  countBelow: () =>
    Promise.resolve((rows: number, { signal, progress }) =>
      startTask(fileURLToPath(import.meta.url), 'count', rows, { signal, onProgress: progress }),
    ),
  die: () => Promise.resolve(() => process.exit(3)),
};

await serveTask(probeTasks);
