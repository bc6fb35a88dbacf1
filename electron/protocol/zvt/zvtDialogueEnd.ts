// How a dialogue can end, what it runs on, its time limits, and what may be different about one.
import type { AppError } from '../../../shared/error/appError.ts';
import type { LinkCounters } from '../../../shared/model/healthReport.ts';
import type { Transport } from '../../transport/transport.ts';
import type { Clock } from '../clock.ts';
import type { Link } from '../link/link.ts';
import type { ZvtApdu } from './zvtApdu.ts';
import type { ZvtSequence } from './zvtSequence.ts';

/** A message and the computer's time in ms at which it arrived. */
export interface Received extends ZvtApdu {
  readonly arrivedAt: number;
  /** Its length field was wrong, so nothing of it is used; it was answered all the same. */
  readonly isDamaged: boolean;
}

/** How far a command came: `no` it never left · `sent` acknowledged or handed to the system, not answered · `accepted` 80 00 had come. */
export type Reach = 'no' | 'sent' | 'accepted';

/** How a dialogue ended; `messages` are those before the end, in order. */
export type DialogueEnd = { readonly messages: readonly Received[] } & (
  | { readonly kind: 'completed'; readonly completion: Received; readonly lineError: AppError | null }
  /** 80 00 to a command that has no completion. */
  | { readonly kind: 'answered'; readonly answer: ZvtApdu }
  | { readonly kind: 'aborted'; readonly abort: Received; readonly lineError: AppError | null }
  /** 84 xx; of `84 1E` the code in its data. */
  | { readonly kind: 'refused'; readonly code: number }
  /** 84 9C or 84 A0: ask again later. */
  | { readonly kind: 'busy'; readonly code: number }
  | { readonly kind: 'failed'; readonly error: AppError; readonly reach: Reach }
  | { readonly kind: 'cancelled'; readonly reach: Reach }
);

/** What may be different about a dialogue. */
export interface DialogueOrder {
  readonly onMessage?: (message: Received) => void;
  /** T4 in ms instead of the usual one. */
  readonly t4Ms?: number;
  /** The command has no completion: 80 00 is the end. */
  readonly hasNoCompletion?: boolean;
  /**
   * What a cancel does once the command has left. `leave` (usual): the dialogue is left to itself. `stay`: its end is
   * awaited all the same, as long as T3 after the cancel. `abort`: as `stay`, and the terminal is asked to stop (06 B0).
   */
  readonly onCancel?: 'leave' | 'stay' | 'abort';
  /** An answer of its own to a message, which then is not kept among the messages; null: the usual one. */
  readonly answer?: (message: Received) => Uint8Array | null;
}

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

/** T4 of the document, in ms. */
export const documentT4Ms = 180_000;

/** What a dialogue runs on. */
export interface DialogueLine {
  readonly link: Link;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly counters: LinkCounters;
  /** Numbers of messages; outlives a TCP connection, for the terminal's registration does too. */
  readonly sequence?: ZvtSequence;
}
