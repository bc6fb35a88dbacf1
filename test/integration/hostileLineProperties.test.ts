// Random APDUs × random pieces × one random fault: delivered exactly once, or an error; never a wrong value.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockLink } from '../../electron/protocol/link/blockLink.ts';
import { newLinkCounters } from '../../electron/protocol/link/linkCounters.ts';
import { StreamLink } from '../../electron/protocol/link/streamLink.ts';
import { ZvtDeadline } from '../../electron/protocol/zvt/zvtDeadline.ts';
import { ZvtDialogue } from '../../electron/protocol/zvt/zvtDialogue.ts';
import type { DialogueEnd } from '../../electron/protocol/zvt/zvtDialogueEnd.ts';
import { bytesOfHex, hexOf } from '../support/byteTerminal.ts';
import { createFakeClock } from '../support/fakeClock.ts';
import { createFaultyWire, type WireFault } from '../support/faultyWire.ts';
import { serveByHand } from '../support/handTerminal.ts';
import { endsOf, waitFor } from '../support/hostileLine.ts';

interface Situation {
  readonly commands: readonly string[];
  readonly messages: readonly string[];
  readonly completion: string;
  readonly fault: WireFault;
  readonly sizes: readonly number[];
}

const apdu = (head: readonly string[], longest: number): fc.Arbitrary<string> =>
  fc
    .record({
      head: fc.constantFrom(...head),
      data: fc.array(fc.oneof(fc.nat(255), fc.constantFrom(0x10, 0x02, 0x03, 0x06, 0x15)), { maxLength: longest }),
      isLong: fc.boolean(),
    })
    .map(({ head: command, data, isLong }) => {
      const extended = isLong || data.length > 254;
      const length = extended ? [0xff, data.length & 0xff, data.length >> 8] : [data.length];
      return hexOf([...bytesOfHex(command), ...length, ...data]);
    });

/** Messages differ from their neighbours: two equal ones in a row cannot be told from a repeat where an ACK is lost. */
const distinct = (messages: readonly string[]): string[] =>
  messages.filter((message, at) => at === 0 || message !== messages[at - 1]);

const situations = (kind: 'serial' | 'stream'): fc.Arbitrary<Situation> =>
  fc.record({
    commands: fc.array(apdu(['06 1A', '06 70', '0F A1'], 20), { minLength: 1, maxLength: 3 }),
    messages: fc.array(apdu(['06 D1', '06 D3', '04 01'], 40), { maxLength: 4 }).map(distinct),
    completion: apdu(['06 0F'], 300),
    fault: fc.record({
      direction: fc.constantFrom('toConsole', 'toTerminal'),
      at: fc.oneof(fc.nat(60), fc.nat(600)),
      kind:
        kind === 'serial'
          ? fc.constantFrom('flip', 'drop', 'insert', 'double', 'pause', 'cut', 'none')
          : fc.constantFrom('pause', 'cut', 'none'),
      detail: fc.nat(255),
    }),
    sizes: fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 6 }),
  });

const played = async (kind: 'serial' | 'stream', situation: Situation) => {
  const clock = createFakeClock();
  const { near, far, cut } = await endsOf(kind === 'serial' ? 'memory, serial' : 'memory, stream', clock);
  const wire = createFaultyWire({ wire: far, clock, cut }, situation.fault, situation.sizes);
  const terminal = serveByHand(kind, wire, clock, situation);
  const counters = newLinkCounters();
  const link = kind === 'serial' ? new BlockLink(near, clock, counters) : new StreamLink(near, clock, counters);
  const dialogue = new ZvtDialogue({ link, transport: near, clock, counters });
  const ends: DialogueEnd[] = [];
  for (const command of situation.commands) {
    const deadline = new ZvtDeadline(clock, clock.now() + 300_000, new AbortController().signal);
    ends.push(await waitFor(dialogue.run(Uint8Array.from(bytesOfHex(command)), deadline), clock));
    deadline.close();
    // A stream is closed after a failure; nothing more is asked on it.
    if (kind === 'stream' && ends.at(-1)?.kind === 'failed') break;
  }
  dialogue.close();
  link.close();
  return { ends, terminal, counters };
};

const textOf = ({ command, data }: { readonly command: number; readonly data: Uint8Array }): string =>
  `${command.toString(16).padStart(4, '0')} ${hexOf(data)}`;
const wanted = (message: string): string => {
  const bytes = bytesOfHex(message);
  return `${hexOf(bytes.slice(0, 2)).replace(' ', '').toLowerCase()} ${hexOf(bytes.slice(bytes[2] === 0xff ? 5 : 3))}`;
};

const expectTruth = ({ ends, terminal }: Awaited<ReturnType<typeof played>>, situation: Situation): number => {
  const messages = situation.messages.map(wanted);
  let good = 0;
  for (const end of ends) {
    const found = end.messages.map(textOf);
    if (end.kind === 'completed') {
      expect(found).toEqual(messages);
      expect(textOf(end.completion)).toBe(wanted(situation.completion));
      good += 1;
    } else {
      expect(end.kind).toBe('failed');
      expect(found).toEqual(messages.slice(0, found.length));
    }
  }
  // What the terminal took are our commands, in our order, each once; one that failed may be missing.
  const inOrder = [...situation.commands];
  for (const command of terminal.commands) {
    while (inOrder.length > 0 && inOrder[0] !== command) inOrder.shift();
    expect(inOrder.shift()).toBe(command);
  }
  return good;
};

describe.each(['serial', 'stream'] as const)('one random fault (%s)', (kind) => {
  it('several dialogues, both directions: exactly once or an error, and never a wrong value', async () => {
    await fc.assert(
      fc.asyncProperty(situations(kind), async (situation) => {
        expectTruth(await played(kind, situation), situation);
      }),
      { numRuns: 400 },
    );
  }, 120_000);

  it('without a fault every dialogue is completed, whatever the pieces', async () => {
    await fc.assert(
      fc.asyncProperty(situations(kind), async (drawn) => {
        const situation: Situation = { ...drawn, fault: { ...drawn.fault, kind: 'none' } };
        const run = await played(kind, situation);
        expect(expectTruth(run, situation)).toBe(situation.commands.length);
        expect(run.counters).toMatchObject({
          naksSent: 0,
          crcErrors: 0,
          repeatsSent: 0,
          discardedBytes: 0,
          timeouts: 0,
        });
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});

describe('one damaged byte on a serial line', () => {
  it('is put right by a repeat: the dialogue is completed all the same', async () => {
    let completed = 0;
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(situations('serial'), async (drawn) => {
        const isOver = drawn.fault.kind === 'cut';
        const fault: WireFault = { ...drawn.fault, kind: isOver ? 'flip' : drawn.fault.kind };
        const situation = { ...drawn, fault, commands: drawn.commands.slice(0, 1) };
        completed += expectTruth(await played('serial', situation), situation);
        asked += 1;
      }),
      { numRuns: 300 },
    );
    expect(completed / asked).toBeGreaterThan(0.97);
  }, 120_000);
});
