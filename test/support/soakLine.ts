// A line on which blocks are damaged at random, both ways, for thousands of dialogues whose answers cannot be mistaken.
import { encodeBcd } from '../../electron/protocol/field/bcd.ts';
import { concatBytes } from '../../electron/protocol/field/bytes.ts';
import { fromHex, toHex } from '../../electron/protocol/field/hex.ts';
import { BlockLink } from '../../electron/protocol/link/blockLink.ts';
import { newLinkCounters } from '../../electron/protocol/link/linkCounters.ts';
import { encodeApdu } from '../../electron/protocol/zvt/zvtApdu.ts';
import { ZvtDeadline } from '../../electron/protocol/zvt/zvtDeadline.ts';
import { ZvtDialogue } from '../../electron/protocol/zvt/zvtDialogue.ts';
import type { DialogueEnd } from '../../electron/protocol/zvt/zvtDialogueEnd.ts';
import { encodeStatusEnquiry } from '../../electron/protocol/zvt/zvtMessages.ts';
import { encodeContainer, encodeTlv } from '../../electron/protocol/zvt/zvtTlv.ts';
import { behaviourOf, createFaultPlan } from '../../electron/simulator/faultPlan.ts';
import { createFaultyLine } from '../../electron/simulator/faultyLine.ts';
import { BlockEnd } from '../../electron/simulator/zvt/blockEnd.ts';
import { serveZvtDialogues } from '../../electron/simulator/zvt/zvtDialogue.ts';
import { createMemoryPair } from '../../electron/transport/memoryTransport.ts';
import type { LinkCounters } from '../../shared/model/healthReport.ts';
import { createFakeClock } from './fakeClock.ts';
import { blocksOf } from './foreignTerminal.ts';
import { watch } from './zvtTalk.ts';

// Two equal blocks in a row are not among them: when the terminal's acknowledgement between them is lost too, nothing on
// the line tells the second from a repeat of the first (PROTOCOL.md §9).
const messages = ['04 FF 01 0A', '06 D1 01 40', '06 D1 02 40 41'];

/** APDUs of the console in one dialogue: the command and its answers to the messages and the completion. */
const oursPerDialogue = messages.length + 2;
/** APDUs of the terminal: its answer, the messages and the completion. */
const theirsPerDialogue = messages.length + 2;

/** A terminal that gives the six digits of the password back as its TID: a wrong answer cannot look like a right one. */
const answerWithNumber = (command: { readonly data: Uint8Array }): Uint8Array => {
  const tid = concatBytes([Uint8Array.of(0), command.data.subarray(0, 3)]);
  return encodeApdu(0x060f, concatBytes([Uint8Array.of(0), encodeContainer(encodeTlv(0x1f44, tid))]));
};

const wrongIn = (end: DialogueEnd, number: number): string | null => {
  if (end.kind === 'failed') return null;
  if (end.kind !== 'completed') return end.kind;
  if (toHex(end.completion.data).slice(-8) !== toHex(encodeBcd(String(number), 4))) return 'a wrong value';
  return end.messages.map(({ command }) => command).join() === '1279,1745,1745' ? null : 'messages lost or doubled';
};

/** One line under soak. */
export interface SoakLine {
  readonly counters: LinkCounters;
  /** Milliseconds of the line's own time since it was made. */
  readonly elapsed: () => number;
  /** Runs dialogue `number` (0 to 999999); what is wrong with it, or null. A failed one is not wrong. */
  dialogue(number: number): Promise<string | null>;
  /** Dialogues that were completed. */
  readonly completed: () => number;
  /** What in the counters does not agree with what was on the wire; empty if they add up. */
  disagreements(): string[];
  /** Ends it; timers that are left. */
  close(): number;
}

/** A line on which each block, each way, is damaged with this probability. */
export const aSoakLine = (rate: number, seed: number): SoakLine => {
  const clock = createFakeClock();
  const start = clock.now();
  const pair = createMemoryPair({ now: () => clock.now() });
  const counters = newLinkCounters();
  const plan = createFaultPlan([behaviourOf({ kind: 'random', rate, seed })]);
  const far = createFaultyLine(pair.terminal, { plan, clock, cut: () => undefined });
  // What the console really put on the wire, read by other code than its own.
  const onWire = { blocks: 0, acks: 0, naks: 0 };
  const tap = blocksOf(
    (_, isGood) => {
      if (isGood) onWire.blocks += 1;
    },
    (byte) => {
      if (byte === 0x06) onWire.acks += 1;
      else onWire.naks += 1;
    },
  );
  pair.terminal.onBytes((bytes) => tap([...bytes]));
  serveZvtDialogues(new BlockEnd(far, clock), {
    clock,
    onCommand: () => undefined,
    handle: async (command, turn) => {
      if (!(await turn.answer(fromHex('80 00 00')))) return;
      for (const message of messages) if (!(await turn.tell(fromHex(message)))) return;
      await turn.tell(answerWithNumber(command));
    },
  });
  const link = new BlockLink(pair.console, clock, counters);
  const dialogue = new ZvtDialogue({ link, transport: pair.console, clock, counters });
  let asked = 0;
  let completed = 0;
  const disagreements = (): string[] => {
    const first = counters.blocksSent - counters.repeatsSent;
    const fresh = counters.blocksReceived - counters.duplicatesReceived;
    const all = asked === completed;
    const claims: readonly (readonly [string, boolean])[] = [
      ['blocks sent are those on the wire', counters.blocksSent === onWire.blocks],
      ['acknowledgements are those on the wire', counters.acksSent === onWire.acks],
      ['refusals are those on the wire', counters.naksSent === onWire.naks],
      ['every whole block was acknowledged', counters.acksSent === counters.blocksReceived],
      ['every checksum error was refused', counters.naksSent >= counters.crcErrors],
      ['pauses are time-outs', counters.timeouts >= counters.naksSent - counters.crcErrors],
      [
        'refused blocks were repeated',
        counters.repeatsSent <= counters.naksReceived + counters.timeouts + counters.duplicatesReceived,
      ],
      [
        'first copies are those of the dialogues',
        all ? first === asked * oursPerDialogue : first >= completed * oursPerDialogue,
      ],
      [
        'new blocks are those of the dialogues',
        all ? fresh === asked * theirsPerDialogue : fresh >= completed * theirsPerDialogue,
      ],
    ];
    return claims.flatMap(([claim, holds]) => (holds ? [] : [claim]));
  };
  return {
    counters,
    elapsed: () => clock.now() - start,
    completed: () => completed,
    disagreements,
    dialogue: async (number) => {
      const deadline = new ZvtDeadline(clock, clock.now() + 300_000, new AbortController().signal);
      const running = watch(dialogue.run(encodeStatusEnquiry(String(number).padStart(6, '0')), deadline));
      await clock.settle();
      while (running.done() === undefined) await clock.advance(250);
      deadline.close();
      const end = running.done() as DialogueEnd;
      asked += 1;
      if (end.kind === 'completed') completed += 1;
      return wrongIn(end, number);
    },
    close: () => {
      dialogue.close();
      link.close();
      return clock.pending;
    },
  };
};
