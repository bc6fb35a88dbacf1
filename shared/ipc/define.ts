// How a channel is declared: one pair of schemas, from which both ends take their types.
import type { z } from 'zod';

/** A command: one request, one answer. `answeredBy` tells the main process whether it answers itself or forwards. */
export interface CommandDefinition<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly answeredBy: 'engine' | 'main';
  readonly input: Input;
  readonly output: Output;
}

/** An event: pushed to the window whenever it happens. */
export interface EventDefinition<Payload extends z.ZodType = z.ZodType> {
  readonly payload: Payload;
}

/** Declares a command that the engine answers. */
export const engineCommand = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ answeredBy: 'engine', input, output }) as const;

/** Declares a command that the main process answers itself (dialogs, folders, window settings). */
export const mainCommand = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ answeredBy: 'main', input, output }) as const;

/** Declares an event. */
export const event = <P extends z.ZodType>(payload: P) => ({ payload }) as const;
