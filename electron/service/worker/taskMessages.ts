// What the caller of a task and its thread say to each other.
import type { AppError } from '../../../shared/error/appError.ts';

/** Given to the thread when it is made. */
export interface TaskStart {
  readonly name: string;
  readonly input: unknown;
  /** By threadCells: what the caller wants, and when the thread must not be ended. */
  readonly cells: Int32Array;
}

/** From the thread. */
export type FromTask =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly output: unknown }
  | { readonly kind: 'failed'; readonly error: AppError };
