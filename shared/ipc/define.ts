// How a channel is declared: one pair of schemas, from which both ends take their types.
import type { z } from 'zod';

/** Declares a command that the engine answers; `answeredBy` tells the main process to forward it. */
export const engineCommand = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ answeredBy: 'engine', input, output }) as const;

/** Declares a command that the main process answers itself (dialogs, folders, window settings). */
export const mainCommand = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ answeredBy: 'main', input, output }) as const;

/** Declares an event. */
export const event = <P extends z.ZodType>(payload: P) => ({ payload }) as const;
