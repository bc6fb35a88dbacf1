// What main process and engine process say to each other.
import type { AppError, Result } from '../../shared/error/appError.ts';
import type { LogLevel } from '../log/logger.ts';

/** Which records are open. */
export type Shop = 'own' | 'simulated';

/** How an engine is to be started. `shop` null = the first run decides: own if anything suggests a terminal. */
export interface EngineStart {
  readonly dataFolder: string;
  readonly shop: Shop | null;
  readonly operator: string;
  /** Version of the program, as exports state it. */
  readonly version: string;
  /** The signing key where a keychain keeps it, base64 of 32 bytes; never logged. */
  readonly signingSeed?: string | undefined;
}

/** From the main process. */
export type ToEngine =
  /** `restartedAfter` = why the engine before this one ended, if it did so by itself. */
  | { readonly kind: 'start'; readonly start: EngineStart; readonly restartedAfter?: 'crash' | 'hang' }
  /** Answered with `pong` at once, unless the engine hangs. */
  | { readonly kind: 'ping'; readonly id: number }
  /** `isOwn`: on the program's own account, which nobody has to log in for. */
  | {
      readonly kind: 'ask';
      readonly id: number;
      readonly name: string;
      readonly input: unknown;
      readonly isOwn?: boolean;
    }
  | { readonly kind: 'close' };

/** From the engine process. */
export type FromEngine =
  /** Which shop is being opened; sent before the records are touched. */
  | { readonly kind: 'opening'; readonly shop: Shop }
  | { readonly kind: 'pong'; readonly id: number }
  | { readonly kind: 'ready'; readonly notices: readonly AppError[] }
  | { readonly kind: 'failed'; readonly error: AppError }
  | { readonly kind: 'answer'; readonly id: number; readonly result: Result<unknown> }
  | { readonly kind: 'event'; readonly name: string; readonly payload: unknown }
  | {
      readonly kind: 'log';
      readonly level: LogLevel;
      readonly message: string;
      readonly facts?: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'closed' };

/** The engine's process as the main process holds it. */
export interface EngineChild {
  readonly pid: number | undefined;
  post(message: ToEngine): void;
  onMessage(listener: (message: FromEngine) => void): void;
  /** Called once. */
  onExit(listener: (code: number) => void): void;
  /** Ends it the hard way. */
  kill(): void;
}
