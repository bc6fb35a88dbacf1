// What a task is: work that would hold up the engine, done in a thread of its own.

/** What a task is given besides its input. */
export interface TaskContext {
  /** Aborted when the caller has given up; seen by work that awaits something. */
  readonly signal: AbortSignal;
  /** The same for work that never awaits: true at once, in the middle of a loop. */
  readonly isCancelled: () => boolean;
  /** Tells the caller how far it is. Cheap; more often than every 50 ms is left out, the last one never. */
  readonly progress: (done: number, total: number) => void;
}

/** Work in a thread; input and output are copied there and back, so they hold data only (no functions, no classes). */
export type Task<Input, Output> = (input: Input, context: TaskContext) => Output | Promise<Output>;

/** Named tasks, each loaded only when it is wanted. */
export type TaskTable = Readonly<Record<string, () => Promise<Task<never, unknown>>>>;
