// The words of a terminal in one dialogue: answers, messages of progress, texts, and the two ways to end.
import { decodeBcd } from '../../protocol/field/bcd.ts';
import { concatBytes } from '../../protocol/field/bytes.ts';
import { encodeTlv, findTag, parseTlv, readTlvLength } from '../../protocol/zvt/zvtTlv.ts';
import type { TerminalState } from '../terminalState.ts';
import type { ZvtProfile } from './profiles.ts';
import { encodeText, encodingOf } from './textEncode.ts';
import type { DialogueTurn, Reply } from './zvtDialogue.ts';
import { encodeMessage, type Message } from './zvtMessage.ts';

const lingerMs = 5000;

/** What a handler may say; every call gives false once the dialogue is over. */
export interface Talk {
  /** The command came with tags, or the till has registered with them. */
  readonly usesTags: boolean;
  /** `80 00`. */
  accept(): Promise<boolean>;
  /** `84` and this code. */
  refuse(code: number, data?: Uint8Array): Promise<boolean>;
  /** A message; true if it was answered positively. */
  tell(message: Message): Promise<boolean>;
  /** A message, and how it was answered. */
  ask(message: Message): Promise<Reply>;
  /** 04 FF, with a text where tags may be sent. */
  progress(status: number, text: string): Promise<boolean>;
  /** 06 0F. */
  complete(ending?: Omit<Message, 'command'>): Promise<void>;
  /** 06 1E. */
  abort(code: number): Promise<void>;
  /** Text as this terminal writes it. */
  text(words: string): Uint8Array;
  /** Says for ever that it is working, if this kind of terminal does; true = it does not. */
  linger(): Promise<boolean>;
  /** The terminal's own work: a message of progress first if it takes long, then time. */
  work(): Promise<boolean>;
  pause(ms: number): Promise<boolean>;
}

/** Numbers of the messages of one terminal. */
export interface SequenceMemory {
  /** The next number; null = messages have none. */
  next(): number | null;
  /** Number of the command that is being carried out; null = it had none. */
  readonly ofCommand: number | null;
  /** Told how the dialogue ended, for a command that comes again. */
  remember(ending: Message): void;
}

const abortTexts: Readonly<Record<number, string>> = {
  106: 'Umsatzspeicher nicht leer',
  108: 'Abbruch durch Kasse oder Taste',
  131: 'Funktion nicht moeglich',
  204: 'Drucker nicht bereit',
  223: 'Terminal ausser Betrieb',
};

/** Inside of the container with which a command's data ends; null if it has none. */
export const containerOf = (data: Uint8Array): Uint8Array | null => {
  for (let at = 0; at < data.length - 1; at += 1) {
    const size = data[at] === 0x06 ? readTlvLength(data, at + 1) : null;
    if (size !== null && size.next + size.length === data.length) return data.subarray(size.next);
  }
  return null;
};

/** Tag 1F73 of a command; null if it has none. */
export const sequenceIdOf = (data: Uint8Array): number | null => {
  const inside = containerOf(data);
  const value = inside === null ? undefined : findTag(parseTlv(inside).nodes, 0x1f73)?.value;
  const digits = value?.length === 3 ? decodeBcd(value) : null;
  return digits === null ? null : Number(digits);
};

/** Makes the talk of one dialogue. */
export const createTalk = (
  turn: DialogueTurn,
  terminal: {
    readonly state: () => TerminalState;
    readonly profile: ZvtProfile;
    readonly sequence: SequenceMemory;
    /** The command's data holds a container. */
    readonly hasTags: boolean;
  },
): Talk => {
  const { profile, sequence } = terminal;
  const longLength = profile.longLengths;
  const usesTags = profile.hasStatusContainer && (terminal.hasTags || terminal.state().till.takesTags);
  const message = (one: Message): Uint8Array => encodeMessage(one, { sequenceId: sequence.next(), longLength });
  const response = (code: number, head?: Uint8Array): Uint8Array =>
    encodeMessage(
      { command: code, ...(head === undefined ? {} : { head }) },
      { sequenceId: sequence.ofCommand, longLength },
    );
  const text = (words: string): Uint8Array => {
    const { characterSet } = terminal.state().till;
    return encodeText(words, (characterSet === null ? undefined : encodingOf(characterSet)) ?? profile.text);
  };
  const tell = (one: Message): Promise<boolean> => turn.tell(message(one));
  const end = async (one: Message): Promise<void> => {
    sequence.remember(one);
    await tell(one);
  };
  const progress = (status: number, words: string): Promise<boolean> => {
    const tags = usesTags ? encodeTlv(0x24, encodeTlv(0x07, text(words))) : undefined;
    const minutes = tags === undefined || profile.progressMinutes === null ? [] : [profile.progressMinutes];
    return tell({ command: 0x04ff, head: Uint8Array.of(status, ...minutes), tags });
  };
  return {
    usesTags,
    accept: () => turn.answer(response(0x8000)),
    refuse: (code, data) => turn.answer(response(0x8400 | code, data)),
    tell,
    ask: (one) => turn.ask(message(one)),
    progress,
    complete: (ending) => end({ command: 0x060f, ...ending }),
    abort: (code) => {
      const words = abortTexts[code];
      const explains = profile.explainsAborts && usesTags && words !== undefined;
      const tags = explains
        ? concatBytes([encodeTlv(0x1f16, Uint8Array.of(0xff, 0x00, code)), encodeTlv(0x1f17, text(words))])
        : undefined;
      return end({ command: 0x061e, head: Uint8Array.of(code), tags });
    },
    text,
    work: async () => {
      if (profile.workMs === 0) return true;
      if (profile.workMs > 2000 && !(await progress(0x0e, 'Bitte warten'))) return false;
      return await turn.pause(profile.workMs);
    },
    linger: async () => {
      while (profile.lingers) {
        if (!(await progress(0x0e, 'Bitte warten')) || !(await turn.pause(lingerMs))) return false;
      }
      return true;
    },
    pause: (ms) => turn.pause(ms),
  };
};
