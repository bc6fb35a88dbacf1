// Runs a named task in a thread of its own: whatever takes more than 10 ms does not belong into the engine's thread.
//
// A new task is a function `Task<Input, Output>` in a file of its service and one line in allTasks.ts. It opens its own
// read-only connection (`new Database(file, { readOnly: true })`), because connections cannot be shared with a thread.
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TaskInput, TaskName, TaskOutput } from './allTasks.ts';
import { startTask, type TaskOptions } from './startTask.ts';

/** The thread's first file: the source itself, or its bundle beside the engine's; `here` may be one of its chunks. */
export const taskEntryBeside = (here: string): string => {
  if (extname(here) === '.ts') return join(dirname(here), 'taskEntry.ts');
  const folder = dirname(here);
  return join(basename(folder) === 'chunk' ? dirname(folder) : folder, 'taskEntry.js');
};

/** Runs a task and answers with its output. Rejects with what the task throws, and with task.cancelled */
export const runTask = async <N extends TaskName>(
  name: N,
  input: TaskInput<N>,
  options: TaskOptions = {},
): Promise<TaskOutput<N>> =>
  (await startTask(taskEntryBeside(fileURLToPath(import.meta.url)), name, input, options)) as TaskOutput<N>;
