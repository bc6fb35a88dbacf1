// Is there a modem at all? At most three times AT within 1.5 s, which every modem answers and which does nothing.
import { type failure, type Result, success } from '../../../shared/error/appError.ts';
import type { AtDialogue } from '../../protocol/at/atDialogue.ts';
import { cancelledFailure, silentFailure, wrongProtocolFailure } from '../../protocol/link/linkFailures.ts';
import type { Transport } from '../../transport/transport.ts';

const tryMs = 500;
const tries = 3;

/** Whatever came back is nothing but what we sent. */
const isOwnEcho = (head: readonly number[]): boolean =>
  /^(?:AT[\r\n]+)+$/.test(`${String.fromCharCode(...head).trim()}\r`);

const nobody = (dialogue: AtDialogue, transport: Transport): ReturnType<typeof failure> => {
  const { head } = dialogue;
  if (head.length === 0) return silentFailure(transport, 'AT');
  const wrong = wrongProtocolFailure(transport, Uint8Array.from(head));
  if (!isOwnEcho(head)) return wrong;
  return {
    ...wrong,
    error: { ...wrong.error, facts: { ...wrong.error.facts, looksLike: 'an echo of our own command' } },
  };
};

/** Success when OK came. Codes: link.silent, link.wrong-protocol, transport.closed, check.cancelled */
export const lookForModem = async (
  dialogue: AtDialogue,
  transport: Transport,
  signal: AbortSignal,
): Promise<Result<void>> => {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const end = await dialogue.once('AT', tryMs, signal);
    if (end.kind === 'cancelled') return cancelledFailure();
    if (end.kind === 'failed') return { ok: false, error: end.error };
    // After a first try that went unanswered two answers may be on their way.
    if (attempt > 1) dialogue.distrust();
    if (end.kind === 'answered') return success(undefined);
  }
  return nobody(dialogue, transport);
};
