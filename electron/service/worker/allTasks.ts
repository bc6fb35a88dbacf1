// Every task that runs in a thread of its own, by name; each file is loaded in the thread only.
import type { Task, TaskTable } from './task.ts';

/** The tasks: add yours as `'topic.verb': async () => (await import('…Task.ts')).yourTask`. */
export const allTasks = {
  'export.log': async () => (await import('../export/writeLogTask.ts')).writeLogTask,
  'export.read': async () => (await import('../export/readLogTask.ts')).readLogTask,
  'journal.verify': async () => (await import('../journal/verifyTask.ts')).verifyTask,
  'verify.file': async () => (await import('../verify/verifyTask.ts')).verifyTask,
  'journal.retention': async () => (await import('../journal/retentionTask.ts')).retentionTask,
  'journal.segment': async () => (await import('../journal/segmentTask.ts')).segmentTask,
  'backup.stage': async () => (await import('../backup/stageTask.ts')).stageTask,
  'backup.pack': async () => (await import('../backup/packTask.ts')).packTask,
  'backup.read': async () => (await import('../backup/readTask.ts')).readTask,
  'paper.seal': async () => (await import('../paper/sealPaperTask.ts')).sealPaperTask,
  'support.stage': async () => (await import('../support/stageTask.ts')).stageTask,
} as const satisfies TaskTable;

/** Name of a task. */
export type TaskName = keyof typeof allTasks;

type TaskOf<N extends TaskName> = Awaited<ReturnType<(typeof allTasks)[N]>>;

/** What a task takes. */
export type TaskInput<N extends TaskName> = TaskOf<N> extends Task<infer Input, unknown> ? Input : never;

/** What a task answers with. */
export type TaskOutput<N extends TaskName> = Awaited<ReturnType<TaskOf<N>>>;
