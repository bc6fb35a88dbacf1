// The way to a terminal's shell, whether an ADB server lies in between or not, and what one command can give.
import type { AppError } from '../../../shared/error/appError.ts';
import type { Clock } from '../../protocol/clock.ts';

/** What asking one service gave. */
export type ShellAnswer =
  /** All that it printed, to its surely whole end; `arrivedAt` is the computer's time in ms of the first piece. */
  | { readonly kind: 'output'; readonly text: string; readonly arrivedAt: number }
  /** The terminal does not have the service. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'cancelled' }
  /** The terminal or the line went away. */
  | { readonly kind: 'lost'; readonly error: AppError };

/** An open way to one terminal. */
export interface AdbShell {
  /** Serial number by which the ADB server knows it; null where it was reached directly. */
  readonly listedSerial: string | null;
  /** Asks one service (`exec:getprop`), which has to be on the list. Never rejects. */
  ask(service: string, limitMs: number, signal: AbortSignal): Promise<ShellAnswer>;
  close(): Promise<void>;
}

/** How a wait ended. */
export type Waited<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly reason: unknown }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'cancelled' };

/** Waits for `work`, no longer than the limit, and not after a cancellation. Never rejects; late failures are nobody's. */
export const waitFor = <T>(
  work: Promise<T>,
  { clock, limitMs, signal }: { readonly clock: Clock; readonly limitMs: number; readonly signal: AbortSignal },
): Promise<Waited<T>> =>
  new Promise((resolve) => {
    const end = (waited: Waited<T>): void => {
      timer.cancel();
      signal.removeEventListener('abort', cancel);
      resolve(waited);
    };
    const cancel = (): void => {
      end({ kind: 'cancelled' });
    };
    const timer = clock.after(limitMs, () => {
      end({ kind: 'timeout' });
    });
    signal.addEventListener('abort', cancel, { once: true });
    if (signal.aborted) cancel();
    work.then(
      (value) => {
        end({ kind: 'done', value });
      },
      (reason: unknown) => {
        end({ kind: 'failed', reason });
      },
    );
  });
