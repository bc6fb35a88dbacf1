// One terminal on one line: takes commands, and tells each message only after the one before it was answered.
import type { Clock, Timer } from '../../protocol/clock.ts';
import { encodeApdu, isResponse, parseApdu, type ZvtApdu } from '../../protocol/zvt/zvtApdu.ts';
import type { TerminalLink } from './terminalLink.ts';

/** From a message to the console's answer. Longer than T3 (5 s): the answer may need two repeats on a bad line. */
const patienceMs = 20_000;
const positive = encodeApdu(0x8000);
const abortCommand = 0x06b0;
const mostWaiting = 1000;
const abortedByConsole = encodeApdu(0x061e, Uint8Array.of(0x6c));

/** How a message was answered: positively, with another code, or not at all. */
export type Reply = 'positive' | 'negative' | 'none';

/** What a command handler may do; every call gives false once the dialogue is over. */
export interface DialogueTurn {
  /** Sends an answer (80 00, 84 xx); nothing comes back. */
  answer(apdu: Uint8Array): Promise<boolean>;
  /** Sends a message and waits for the console's answer; true if it is positive. */
  tell(apdu: Uint8Array): Promise<boolean>;
  /** The same, and tells a negative answer from none. */
  ask(apdu: Uint8Array): Promise<Reply>;
  pause(ms: number): Promise<boolean>;
  readonly isOver: boolean;
}

/** Carries out one command. */
export type CommandHandler = (command: ZvtApdu, turn: DialogueTurn) => Promise<void>;

interface Current {
  isOver: boolean;
  onResponse: ((reply: Reply) => void) | null;
  wake: (() => void) | null;
}

/** Who serves a line, and how. */
export interface DialogueOptions {
  readonly clock: Clock;
  readonly handle: CommandHandler;
  readonly onCommand: (apdu: Uint8Array) => void;
  /** More commands wait than any till sends: whoever does this does not read the answers. */
  readonly onFlood?: () => void;
  /** What 06 B0 is answered, and what tells that something was ended; default: `80 00 00` and `06 1E 01 6C`. */
  readonly onAbort?: (command: ZvtApdu) => { readonly answer: Uint8Array; readonly ended: Uint8Array };
}

/** A line being served. */
export interface ServedLine {
  /** Ends the dialogue that is going on with this message of the terminal's own; false if there is none. */
  interrupt(ending: Uint8Array): boolean;
}

/** Serves a line until it closes. A new command ends the dialogue before it: the console has given that one up. */
export const serveZvtDialogues = (link: TerminalLink, options: DialogueOptions): ServedLine => {
  const { clock } = options;
  let current: Current | null = null;
  let running: Promise<void> = Promise.resolve();
  let waiting = 0;

  const end = (dialogue: Current): void => {
    dialogue.isOver = true;
    dialogue.onResponse?.('none');
    dialogue.wake?.();
  };

  const ask = async (dialogue: Current, apdu: Uint8Array): Promise<Reply> => {
    if (dialogue.isOver) return 'none';
    let timer: Timer | null = null;
    const answered = new Promise<Reply>((resolve) => {
      dialogue.onResponse = (reply) => {
        dialogue.onResponse = null;
        timer?.cancel();
        resolve(reply);
      };
    });
    if (!(await link.send(apdu))) {
      dialogue.onResponse = null;
      return 'none';
    }
    if (dialogue.onResponse !== null) timer = clock.after(patienceMs, () => dialogue.onResponse?.('none'));
    return await answered;
  };

  const turnOf = (dialogue: Current): DialogueTurn => ({
    get isOver() {
      return dialogue.isOver;
    },
    answer: async (apdu) => !dialogue.isOver && (await link.send(apdu)) && !dialogue.isOver,
    tell: async (apdu) => (await ask(dialogue, apdu)) === 'positive',
    ask: (apdu) => ask(dialogue, apdu),
    pause: (ms) =>
      new Promise((resolve) => {
        if (dialogue.isOver) {
          resolve(false);
          return;
        }
        const timer = clock.after(ms, () => dialogue.wake?.());
        dialogue.wake = () => {
          timer.cancel();
          dialogue.wake = null;
          resolve(!dialogue.isOver);
        };
      }),
  });

  const cancel = async (command: ZvtApdu, wasRunning: boolean): Promise<void> => {
    const { answer, ended } = options.onAbort?.(command) ?? { answer: positive, ended: abortedByConsole };
    await link.send(answer);
    if (wasRunning) await link.send(ended);
  };

  const inTurn = (work: () => Promise<void>): void => {
    waiting += 1;
    running = running.then(async () => {
      waiting -= 1;
      await work();
    });
  };

  const begin = (command: ZvtApdu): void => {
    if (waiting >= mostWaiting) {
      options.onFlood?.();
      return;
    }
    if (command.command === abortCommand) {
      const wasRunning = current !== null && !current.isOver;
      if (current !== null) end(current);
      current = null;
      inTurn(() => cancel(command, wasRunning));
      return;
    }
    if (current !== null) end(current);
    const dialogue: Current = { isOver: false, onResponse: null, wake: null };
    current = dialogue;
    inTurn(async () => {
      if (!dialogue.isOver) await options.handle(command, turnOf(dialogue));
      dialogue.isOver = true;
    });
  };

  link.onApdu((apdu) => {
    if (isResponse(apdu)) {
      // An answer that nobody waits for is the repeat of one that was heard.
      current?.onResponse?.(apdu[0] === 0x80 || apdu[1] === 0x00 ? 'positive' : 'negative');
      return;
    }
    options.onCommand(apdu);
    const command = parseApdu(apdu);
    if (command !== null) begin(command);
  });
  return {
    interrupt: (ending) => {
      if (current === null || current.isOver) return false;
      end(current);
      inTurn(async () => {
        await link.send(ending);
      });
      return true;
    },
  };
};
