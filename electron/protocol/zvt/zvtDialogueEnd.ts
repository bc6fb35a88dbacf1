// How a dialogue can end, what it runs on, and its time limits.
import type { AppError } from '../../../shared/error/appError.ts';
import type { LinkCounters } from '../../../shared/model/healthReport.ts';
import type { Transport } from '../../transport/transport.ts';
import type { Clock } from '../clock.ts';
import type { Link } from '../link/link.ts';
import type { ZvtApdu } from './zvtApdu.ts';

/** A message and the computer's time in ms at which it arrived. */
export interface Received extends ZvtApdu {
  readonly arrivedAt: number;
  /** Its length field was wrong, so nothing of it is used; it was answered all the same. */
  readonly isDamaged: boolean;
}

/** How a dialogue ended; `messages` are those before the end, in order. */
export type DialogueEnd = { readonly messages: readonly Received[] } & (
  | { readonly kind: 'completed'; readonly completion: Received; readonly lineError: AppError | null }
  | { readonly kind: 'aborted'; readonly abort: Received; readonly lineError: AppError | null }
  /** 84 xx; of `84 1E` the code in its data. */
  | { readonly kind: 'refused'; readonly code: number }
  /** 84 9C or 84 A0: ask again later. */
  | { readonly kind: 'busy'; readonly code: number }
  /** `wasAccepted`: 80 00 had come. */
  | { readonly kind: 'failed'; readonly error: AppError; readonly wasAccepted: boolean }
  | { readonly kind: 'cancelled' }
);

/** Time limits in ms. */
export interface DialogueTiming {
  readonly t3Ms: number;
  /** Serial: what T3 is prolonged by. A first copy of the answer that is lost on the line is repeated after T2, which is as long as T3. */
  readonly repeatMs: number;
  readonly t4Ms: number;
  /** TCP: pause between our last answer and the next command, for terminals that lose a command glued to it. */
  readonly breathMs: number;
  /** Serial: silence that is awaited before the next command after a dialogue was given up; longer than T2, for its last block may be on the way once more. */
  readonly quietMs: number;
  /** Serial: how long another answer is awaited after the first command that follows a dialogue that was given up. */
  readonly lateMs: number;
}

/** T3 of the document; T4 of a check is 15 s instead of its 180 s, so that a person need not wait for a dead terminal. */
export const usualDialogueTiming: DialogueTiming = {
  t3Ms: 5000,
  repeatMs: 1500,
  t4Ms: 15_000,
  breathMs: 50,
  quietMs: 5500,
  lateMs: 1500,
};

/** What a dialogue runs on. */
export interface DialogueLine {
  readonly link: Link;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly counters: LinkCounters;
}
