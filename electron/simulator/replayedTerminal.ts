// A terminal that plays a recorded conversation: asked the same, it answers the same, damage of the line included.
import { failure, type Result, success } from '../../shared/error/appError.ts';
import type { Logger } from '../log/logger.ts';
import type { Clock } from '../protocol/clock.ts';
import { toHex } from '../protocol/field/hex.ts';
import { commandName, encodeApdu, isResponse, type ZvtApdu } from '../protocol/zvt/zvtApdu.ts';
import { createCommandMemory } from './commandMemory.ts';
import { type Behaviour, behaviourOf, createFaultPlan, type Piece } from './faultPlan.ts';
import { type Fault, faultsSchema } from './faults.ts';
import { createFaultyLine, type FaultyLine } from './faultyLine.ts';
import { replayRawLine } from './rawReplay.ts';
import { type Recording, readRecording } from './readRecording.ts';
import type { SimulatedFarEnd } from './simulatorFamily.ts';
import { invalidBy } from './terminalBody.ts';
import { BlockEnd } from './zvt/blockEnd.ts';
import { secretBytes } from './zvt/maskedCommand.ts';
import { withMovedClock } from './zvt/recordedClock.ts';
import {
  looksLikeBlock,
  type RecordedConversation,
  type RecordedDialogue,
  type RecordedMessage,
  recordedConversation,
} from './zvt/recordedDialogues.ts';
import { createStreamEnd } from './zvt/streamEnd.ts';
import { type DialogueTurn, serveZvtDialogues } from './zvt/zvtDialogue.ts';

/** How a recording is played. */
export interface ReplayOptions {
  readonly clock: Clock;
  readonly log: Logger;
  /** `recorded` = answers take as long as they took; `none` = they come at once. */
  readonly pace: 'recorded' | 'none';
}

const unknownCommand = encodeApdu(0x8483);
/** A pause in a recording longer than this was somebody's lunch. */
const longestDelayMs = 300_000;
const setClockCommand = 0x0691;

/** A command as it is compared: without passwords, times and sequence numbers, which are never the same twice. */
const signatureOf = ({ command, data }: ZvtApdu): string => {
  const rest = data.subarray(command === setClockCommand ? data.length : secretBytes(command, data.length));
  return `${command.toString(16)} ${toHex(rest).replace(/1F7303\d{6}/g, '1F7303')}`;
};

/** Finds the answer to each command: what was asked the same way in turn, else the same command, else nothing. */
const createIndex = (dialogues: readonly RecordedDialogue[]) => {
  const byKey = new Map<string, RecordedDialogue[]>();
  const played = new Map<string, number>();
  const add = (key: string, dialogue: RecordedDialogue): void => {
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [dialogue]);
    else known.push(dialogue);
  };
  for (const dialogue of dialogues) {
    add(signatureOf(dialogue.command), dialogue);
    add(String(dialogue.command.command), dialogue);
  }
  return (command: ZvtApdu): RecordedDialogue | undefined => {
    const signature = signatureOf(command);
    const key = byKey.has(signature) ? signature : String(command.command);
    const found = byKey.get(key);
    if (found === undefined) return undefined;
    const turn = played.get(key) ?? 0;
    played.set(key, turn + 1);
    // After the last one it stays at the last one: a terminal asked once more says what it said last.
    return found[Math.min(turn, found.length - 1)];
  };
};

const asPiece = (bytes: Uint8Array): Piece => ({ kind: 'bytes', bytes });

/** Puts the recorded copies of the message that is being sent on the line, and reacts to the console as was recorded. */
const createRecordedBehaviour = (conversation: RecordedConversation) => {
  /** Copies of the message that are still to come; null = it goes out as it is. */
  let copies: RecordedMessage['copies'] | null = null;
  const behaviour: Behaviour = {
    outgoing: (unit) => {
      if (unit.kind !== 'block' || copies === null) return null;
      const pieces: Piece[] = [];
      for (const [at, copy] of copies.entries()) {
        if (copy.kind === 'damaged') {
          pieces.push(asPiece(copy.bytes));
          if (!looksLikeBlock(copy.bytes)) continue;
          // The console asks for this one again; noise goes out with what is behind it.
          copies = copies.slice(at + 1);
          return pieces;
        }
        // Whole copies behind it were sent although this one had come through.
        const repeats = copies.slice(at).filter(({ kind }) => kind === 'whole');
        copies = null;
        return [...pieces, ...repeats.map(() => asPiece(unit.bytes))];
      }
      // No copy ever came through.
      copies = [];
      return pieces;
    },
    incoming: (blockNumber) => conversation.receptions[blockNumber - 1] ?? null,
  };
  return {
    behaviour,
    begin: ({ copies: recorded }: RecordedMessage): void => {
      copies = recorded.length === 1 && recorded[0]?.kind === 'whole' ? null : recorded;
    },
  };
};

/** A terminal of a recording of one line. */
const replayTerminal = (recording: Recording, options: ReplayOptions): Result<SimulatedFarEnd> => {
  const { clock, pace } = options;
  const conversation = recordedConversation(recording.pieces);
  const received = createCommandMemory();
  const lines = new Set<FaultyLine>();
  let faults: readonly Fault[] = [];
  const find = createIndex(conversation?.dialogues ?? []);

  const secondOf = (at: number): number => Math.floor((at + clock.zoneMinutes(at) * 60_000) / 1000);
  const asOfNow = ({ apdu, at }: RecordedMessage): Uint8Array =>
    recording.isDated ? withMovedClock(apdu, secondOf(clock.now()) - secondOf(at)) : apdu;

  const play = async (
    dialogue: RecordedDialogue,
    turn: DialogueTurn,
    begin: (message: RecordedMessage) => void,
  ): Promise<void> => {
    for (const message of dialogue.messages) {
      const delayMs = pace === 'recorded' ? Math.min(longestDelayMs, Math.round(message.delayMs)) : 0;
      if (delayMs > 0 && !(await turn.pause(delayMs))) return;
      begin(message);
      const apdu = asOfNow(message);
      if (!(await (isResponse(apdu) ? turn.answer(apdu) : turn.tell(apdu)))) return;
    }
  };

  const attach: SimulatedFarEnd['attach'] = (transport, kind, cut) => {
    const recorded = conversation?.kind === 'block' && kind === 'block' ? createRecordedBehaviour(conversation) : null;
    const line = createFaultyLine(transport, {
      plan: createFaultPlan([...faults.map(behaviourOf), ...(recorded === null ? [] : [recorded.behaviour])]),
      clock,
      cut: cut ?? (() => void transport.close()),
    });
    lines.add(line);
    void line.closed.then(() => lines.delete(line));
    if (conversation === null) {
      replayRawLine(recording.pieces, line, { clock, pace, onBytes: (bytes) => received.add(bytes) });
      return;
    }
    serveZvtDialogues(kind === 'block' ? new BlockEnd(line, clock) : createStreamEnd(line), {
      clock,
      onCommand: (apdu) => received.add(apdu),
      onFlood: () => {
        line.close();
      },
      handle: async (command, turn) => {
        const dialogue = find(command);
        if (dialogue === undefined) await turn.answer(unknownCommand);
        else await play(dialogue, turn, (message) => recorded?.begin(message));
      },
    });
  };

  const refuse = (field: string): ReturnType<typeof failure> =>
    failure('input.invalid', { field, expected: 'nothing: a recording says what it says' });
  return success({
    usualLine: conversation?.kind ?? 'stream',
    attach,
    commands: () =>
      received
        .all()
        .map((one) =>
          conversation === null ? toHex(one.subarray(0, 16)) : commandName(((one[0] ?? 0) << 8) | (one[1] ?? 0)),
        ),
    received: () => received.all(),
    state: () => ({
      recording: recording.name,
      pieces: recording.pieces.length,
      dialogues: (conversation?.dialogues ?? []).map(({ command, messages }) => ({
        command: commandName(command.command),
        messages: messages.length,
      })),
    }),
    change: () => refuse('set'),
    faults: () => faults,
    setFaults: (given) => {
      const parsed = faultsSchema.safeParse(given);
      if (!parsed.success) return invalidBy(parsed.error.issues);
      faults = parsed.data;
      for (const line of lines) line.setPlan(createFaultPlan(faults.map(behaviourOf)));
      return success(faults);
    },
    profile: () => 'recording',
    setProfile: () => refuse('profile'),
    detach: () => {
      for (const line of lines) line.close();
    },
  });
};

/** A terminal of a recording in the bytes of a file. Codes: input.invalid (facts: field, expected), trace.* */
export const replayBytes = (
  bytes: Uint8Array,
  options: ReplayOptions & { readonly line?: number },
): Result<SimulatedFarEnd> => {
  const recording = readRecording(bytes, options.line);
  return recording.ok ? replayTerminal(recording.value, options) : recording;
};
