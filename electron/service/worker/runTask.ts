// Runs a named task in a thread of its own: whatever takes more than 10 ms does not belong into the engine's thread.
//
// A new task is a function `Task<Input, Output>` in a file of its service and one line in allTasks.ts. It opens its own
// read-only connection (`new Database(file, { readOnly: true })`), because connections cannot be shared with a thread.
// A task that needs threads itself uses startTask, because allTasks.ts already names its own file.
import type { TaskInput, TaskName, TaskOutput } from './allTasks.ts';
import { startTask, type TaskOptions } from './startTask.ts';
import { taskEntryFile } from './taskEntryFile.ts';

/** Runs a task and answers with its output. Rejects with what the task throws, and with task.cancelled */
export const runTask = async <N extends TaskName>(
  name: N,
  input: TaskInput<N>,
  options: TaskOptions = {},
): Promise<TaskOutput<N>> => (await startTask(taskEntryFile(), name, input, options)) as TaskOutput<N>;
