// The first enquiry of every check: without its completion there is no result.
import { type AppError, failure, type Result, success } from '../../../shared/error/appError.ts';
import { resultCodeName, resultCodeText } from '../../../shared/help/zvtResultCodes.ts';
import { redactText } from '../../log/redact.ts';
import type { Clock } from '../../protocol/clock.ts';
import type { ZvtDeadline } from '../../protocol/zvt/zvtDeadline.ts';
import type { DialogueEnd } from '../../protocol/zvt/zvtDialogueEnd.ts';
import { parseAbort, usualPassword } from '../../protocol/zvt/zvtMessages.ts';
import { parseStatusCompletion, type StatusCompletion } from '../../protocol/zvt/zvtStatus.ts';
import { commandBytes } from './zvtCommands.ts';
import type { At } from './zvtFindings.ts';
import { waitWithin } from './zvtWait.ts';

/** What the enquiry needs. */
export interface StatusEnquiry {
  readonly ask: (command: Uint8Array, deadline: ZvtDeadline) => Promise<DialogueEnd>;
  /** Another command can still be sent after a failure. */
  readonly canAsk: () => boolean;
  readonly clock: Clock;
  readonly deadline: ZvtDeadline;
  readonly address: string;
  /** Six digits; null or anything else = the usual one. */
  readonly password: string | null;
}

/** The status, and why the line broke after it. */
export type StatusReading = At<StatusCompletion> & { readonly lineError: AppError | null };

/** Pause after `84 9C`, and how often it is asked again. */
const busyPauseMs = 5000;
const busyRepeats = 3;

/** Please wait · receiver not ready · remote maintenance active (ZVT PA00P015 rev 13.08 §10). */
const busyCodes: ReadonlySet<number | null> = new Set([0x9c, 0xa0, 0xe0]);

const aborted = (address: string, code: number | null, details?: string): Result<never> =>
  failure(
    busyCodes.has(code) ? 'terminal.busy' : 'terminal.aborted',
    {
      address,
      command: '05 01',
      resultCode: code === null ? null : resultCodeName(code),
      meaning: code === null ? null : resultCodeText(code).en,
    },
    details,
  );

/**
 * Asks `05 01`: once more after silence, for it only reads; up to three times more while the terminal says that it is
 * busy; never again after a transmission error or anything else.
 */
export const readStatus = async (enquiry: StatusEnquiry): Promise<Result<StatusReading>> => {
  const { deadline, address } = enquiry;
  const password = /^\d{6}$/.test(enquiry.password ?? '') ? (enquiry.password ?? usualPassword) : usualPassword;
  const command = commandBytes.statusEnquiry(password);
  let isRepeated = false;
  let busy = 0;
  for (;;) {
    const end = await enquiry.ask(command, deadline);
    switch (end.kind) {
      case 'completed': {
        const { data, arrivedAt } = end.completion;
        return success({ value: parseStatusCompletion(data), arrivedAt, lineError: end.lineError });
      }
      case 'cancelled':
        return failure('check.cancelled', { address });
      // 05 01 always has a completion; without one it says nothing.
      case 'answered':
        return aborted(address, null);
      case 'refused':
        return aborted(address, end.code);
      case 'aborted': {
        const { code, extendedCode, text } = parseAbort(end.abort.data);
        const said = [extendedCode, text].filter((part) => part !== null).join(' ');
        return aborted(address, code, said === '' ? undefined : redactText(said));
      }
      case 'busy':
        if (busy === busyRepeats || deadline.left < 2 * busyPauseMs) return aborted(address, end.code);
        busy += 1;
        await waitWithin(enquiry.clock, busyPauseMs, deadline.signal);
        break;
      case 'failed':
        if (end.error.code !== 'link.silent' || isRepeated || deadline.left === 0 || !enquiry.canAsk()) {
          return { ok: false, error: end.error };
        }
        isRepeated = true;
    }
  }
};
