// A terminal written by hand for the line discipline: acknowledges, refuses, repeats after T2, knows repeats of the console.
import type { Clock, Timer } from '../../electron/protocol/clock.ts';
import { bytesOfHex, hexOf, type Wire } from './byteTerminal.ts';
import { blocksOf, framed, messagesOf } from './foreignTerminal.ts';

/** What it met. */
export interface HandTerminal {
  /** Commands as it took them, repeats left out. */
  readonly commands: string[];
}

const t2Ms = 5000;
const copies = 3;
const isAnswer = (apdu: string): boolean => apdu.startsWith('80') || apdu.startsWith('84');

/** Answers every command with 80 00 00, these messages and this completion. */
export const serveByHand = (
  kind: 'serial' | 'stream',
  wire: Wire,
  clock: Clock,
  script: { readonly messages: readonly string[]; readonly completion: string },
): HandTerminal => {
  const commands: string[] = [];
  let queue: string[] = [];
  let current: string | null = null;
  let sent = 0;
  let isAcked = false;
  let lastCommand: string | null = null;
  let t2: Timer | null = null;

  const put = (bytes: readonly number[]): void => void wire.write(Uint8Array.from(bytes));
  const transmit = (): void => {
    t2?.cancel();
    if (current === null) return;
    if (sent >= copies) {
      current = null;
      queue = [];
      return;
    }
    sent += 1;
    put(kind === 'serial' ? framed(bytesOfHex(current), false) : bytesOfHex(current));
    if (kind === 'serial') t2 = clock.after(t2Ms, transmit);
  };
  const next = (): void => {
    current = queue.shift() ?? null;
    sent = 0;
    isAcked = false;
    transmit();
  };
  const acked = (): void => {
    if (current === null || isAcked) return;
    isAcked = true;
    t2?.cancel();
    // After the answer to the command the first message follows at once, all others after the console's 80 00 00.
    if (isAnswer(current)) next();
  };
  const hear = (apdu: string): void => {
    if (isAnswer(apdu)) {
      if (current !== null && !isAnswer(current)) next();
      return;
    }
    // The console sends its command again when our ACK was lost: not a second command while its answer is under way.
    if (apdu === lastCommand && current !== null && isAnswer(current)) return;
    lastCommand = apdu;
    commands.push(apdu);
    queue = ['80 00 00', ...script.messages, script.completion];
    next();
    if (kind === 'stream') next();
  };
  wire.onBytes(
    kind === 'serial'
      ? (
          (take) => (bytes) =>
            take([...bytes])
        )(
          blocksOf(
            (apdu, isWhole) => {
              // The checksum does not see a 00 in front of an APDU; no command begins with one.
              const isGood = isWhole && apdu[0] !== 0;
              put([isGood ? 0x06 : 0x15]);
              if (isGood) hear(hexOf(apdu));
            },
            (byte) => {
              if (byte === 0x06) acked();
              else if (byte === 0x15 && !isAcked) transmit();
            },
          ),
        )
      : (
          (take) => (bytes) =>
            take([...bytes])
        )(messagesOf((apdu) => hear(hexOf(apdu)))),
  );
  return { commands };
};
