// One line of one simulated terminal: what it speaks there, and how commands reach their handlers.
import type { Clock } from '../../protocol/clock.ts';
import { equalBytes } from '../../protocol/field/bytes.ts';
import { fromHex } from '../../protocol/field/hex.ts';
import { DleStxFramer } from '../../protocol/framing/dleStxFramer.ts';
import type { ZvtApdu } from '../../protocol/zvt/zvtApdu.ts';
import type { FaultyLine } from '../faultyLine.ts';
import type { LineKind } from '../simulatorFamily.ts';
import { babbleInTurn, babbleUnasked } from './babble.ts';
import { BlockEnd } from './blockEnd.ts';
import type { CommandContext } from './commandContext.ts';
import { greetings } from './greetings.ts';
import type { ZvtProfile } from './profiles.ts';
import { createStreamEnd } from './streamEnd.ts';
import { carryOut } from './zvtCommands.ts';
import { type DialogueTurn, type ServedLine, serveZvtDialogues } from './zvtDialogue.ts';
import { encodeMessage, type Message, nextSequenceId } from './zvtMessage.ts';
import { containerOf, createTalk, type SequenceMemory, sequenceIdOf } from './zvtTalk.ts';

/** What the lines of one terminal share: the numbers of its messages (ZVT PA00P015 rev 13.08 §5). */
export interface DialogueMemory {
  lastId: number;
  lastCommand: ZvtApdu | null;
  lastEnding: Message | null;
}

/** No message yet. */
export const freshMemory = (): DialogueMemory => ({ lastId: 0, lastCommand: null, lastEnding: null });

/** The terminal behind the line. */
export interface LineTerminal {
  readonly clock: Clock;
  readonly profile: ZvtProfile;
  readonly memory: DialogueMemory;
  context(): CommandContext;
  onCommand(apdu: Uint8Array): void;
  onFailure(error: unknown): void;
}

const silentLine: ServedLine = { interrupt: () => false };
const abortedByConsole = 0x6c;

const sequenceFor = (terminal: LineTerminal, id: number | null): SequenceMemory => {
  const { memory } = terminal;
  const isNumbered = (): boolean => terminal.context().state.till.usesSequenceIds;
  return {
    next: () => {
      if (!isNumbered()) return null;
      memory.lastId = nextSequenceId(memory.lastId);
      return memory.lastId;
    },
    ofCommand: id !== null && id > 0 && isNumbered() ? id : null,
    remember: (ending) => {
      memory.lastEnding = ending;
    },
  };
};

const isSame = (one: ZvtApdu | null, other: ZvtApdu): boolean =>
  one !== null && one.command === other.command && equalBytes(one.data, other.data);

const handle = async (terminal: LineTerminal, command: ZvtApdu, turn: DialogueTurn): Promise<void> => {
  const { memory, profile } = terminal;
  const id = sequenceIdOf(command.data);
  const talk = createTalk(turn, {
    state: () => terminal.context().state,
    profile,
    sequence: sequenceFor(terminal, id),
    hasTags: containerOf(command.data) !== null,
  });
  // The same number once more is the same command once more: it is answered, and not carried out again.
  const ending = id !== null && id > 0 && isSame(memory.lastCommand, command) ? memory.lastEnding : null;
  if (id !== null) memory.lastId = id;
  if (ending !== null) {
    if (await talk.accept()) await talk.tell(ending);
    return;
  }
  memory.lastCommand = command;
  memory.lastEnding = null;
  await carryOut(terminal.context(), command, talk);
};

const speakZvt = (terminal: LineTerminal, line: FaultyLine, kind: LineKind): ServedLine => {
  const { profile } = terminal;
  return serveZvtDialogues(kind === 'block' ? new BlockEnd(line, terminal.clock) : createStreamEnd(line), {
    clock: terminal.clock,
    onCommand: (apdu) => {
      terminal.onCommand(apdu);
    },
    onFlood: () => {
      line.close();
    },
    onAbort: (command) => {
      const sequence = sequenceFor(terminal, sequenceIdOf(command.data));
      const form = { longLength: profile.longLengths };
      return {
        answer: encodeMessage({ command: 0x8000 }, { ...form, sequenceId: sequence.ofCommand }),
        ended: encodeMessage(
          { command: 0x061e, head: Uint8Array.of(abortedByConsole) },
          { ...form, sequenceId: sequence.next() },
        ),
      };
    },
    handle: async (command, turn) => {
      try {
        await (profile.speaks === 'babble' ? babbleInTurn(turn) : handle(terminal, command, turn));
      } catch (error) {
        terminal.onFailure(error);
        line.close();
      }
    },
  });
};

/** Serves one line until it closes. */
export const serveLine = (terminal: LineTerminal, line: FaultyLine, kind: LineKind): ServedLine => {
  const { profile } = terminal;
  if (profile.speaks === 'zvt' || (profile.speaks === 'babble' && profile.waitsForAnswers)) {
    return speakZvt(terminal, line, kind);
  }
  const framer = new DleStxFramer();
  if (profile.speaks === 'mute') line.onBytes(() => undefined);
  else if (profile.speaks === 'foreign') {
    line.onBytes(() => void line.send('block', fromHex(greetings[profile.greeting])));
  } else babbleUnasked(line, (apdu) => (kind === 'block' ? framer.encode(apdu) : apdu));
  return silentLine;
};
