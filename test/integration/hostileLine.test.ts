import { describe, expect, it } from 'vitest';
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
import { createFakeClock } from '../support/fakeClock.ts';
import { watch } from '../support/zvtTalk.ts';

// Two equal blocks in a row are not among them: when the terminal's acknowledgement between them is lost too, nothing on
// the line tells the second from a repeat of the first (PROTOCOL.md §9).
const messages = ['04 FF 01 0A', '06 D1 01 40', '06 D1 02 40 41'];

/** A terminal that gives the six digits of the password back as its TID: a wrong answer cannot look like a right one. */
const answerWithNumber = (command: { readonly data: Uint8Array }): Uint8Array => {
  const tid = concatBytes([Uint8Array.of(0), command.data.subarray(0, 3)]);
  return encodeApdu(0x060f, concatBytes([Uint8Array.of(0), encodeContainer(encodeTlv(0x1f44, tid))]));
};

const aBadLine = (rate: number, seed: number) => {
  const clock = createFakeClock();
  const pair = createMemoryPair({ now: () => clock.now() });
  const counters = newLinkCounters();
  const plan = createFaultPlan([behaviourOf({ kind: 'random', rate, seed })]);
  const far = createFaultyLine(pair.terminal, { plan, clock, cut: () => undefined });
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
  const ask = async (number: number): Promise<DialogueEnd> => {
    const deadline = new ZvtDeadline(clock, clock.now() + 300_000, new AbortController().signal);
    const end = watch(dialogue.run(encodeStatusEnquiry(String(number).padStart(6, '0')), deadline));
    await clock.settle();
    while (end.done() === undefined) await clock.advance(250);
    deadline.close();
    return end.done() as DialogueEnd;
  };
  const close = (): number => {
    dialogue.close();
    link.close();
    return clock.pending;
  };
  return { ask, counters, clock, close };
};

const wrongIn = (end: DialogueEnd, number: number): string | null => {
  if (end.kind === 'failed') return null;
  if (end.kind !== 'completed') return end.kind;
  if (toHex(end.completion.data).slice(-8) !== toHex(encodeBcd(String(number), 4))) return 'a wrong value';
  return end.messages.map(({ command }) => command).join() === '1279,1745,1745' ? null : 'messages lost or doubled';
};

describe('case 15: random faults', () => {
  it.each([
    [0, 500, 1],
    [0.01, 10_000, 1],
    [0.1, 1500, 0.97],
    [0.3, 400, 0.6],
  ])(
    'at %d per block in %i dialogues: no wrong value, nothing twice',
    async (rate, dialogues, share) => {
      const { ask, counters, close } = aBadLine(rate, 1 + dialogues);
      const wrong: string[] = [];
      let completed = 0;
      for (let number = 0; number < dialogues; number += 1) {
        const end = await ask(number);
        if (end.kind === 'completed') completed += 1;
        const found = wrongIn(end, number);
        if (found !== null) wrong.push(`${String(number)}: ${found}`);
      }
      expect(wrong).toEqual([]);
      expect(completed / dialogues).toBeGreaterThanOrEqual(share * 0.999);
      expect(counters.acksSent).toBe(counters.blocksReceived);
      expect(counters.naksSent).toBeGreaterThanOrEqual(counters.crcErrors);
      expect(counters.blocksSent - counters.repeatsSent).toBeGreaterThanOrEqual(completed * 5);
      if (rate === 0) expect(counters).toMatchObject({ repeatsSent: 0, crcErrors: 0, timeouts: 0, discardedBytes: 0 });
      expect(close()).toBeLessThan(20);
    },
    120_000,
  );
});
