// Our end of a line over a cable in memory, and a far end that does exactly what a test says.
import { fromHex } from '../../electron/protocol/field/hex.ts';
import { ApduLengthFramer } from '../../electron/protocol/framing/apduLengthFramer.ts';
import { DleStxFramer } from '../../electron/protocol/framing/dleStxFramer.ts';
import type { Framer } from '../../electron/protocol/framing/framer.ts';
import { BlockLink } from '../../electron/protocol/link/blockLink.ts';
import type { Link, LinkEvent } from '../../electron/protocol/link/link.ts';
import { newLinkCounters } from '../../electron/protocol/link/linkCounters.ts';
import { StreamLink } from '../../electron/protocol/link/streamLink.ts';
import { createMemoryPair, type MemoryPair } from '../../electron/transport/memoryTransport.ts';
import type { PortAddress } from '../../electron/transport/portAddress.ts';
import type { LinkCounters } from '../../shared/model/healthReport.ts';
import { createFakeClock, type FakeClock } from './fakeClock.ts';
import { eventText } from './framing.ts';

/** The terminal's end of a cable: it answers nothing by itself. */
export interface FarEnd {
  /** Everything that came, in order: `ack`, `nak`, `bad crc`, `discarded …` or an APDU as hex. */
  readonly heard: string[];
  /** The same, and when, in ms since the start. */
  readonly timeline: { readonly at: number; readonly text: string }[];
  /** Sends an APDU as the line wants it. */
  send(hex: string): Promise<void>;
  /** Sends these bytes as they are. */
  raw(hex: string): Promise<void>;
  /** The bytes of an APDU on this line. */
  encode(hex: string): Uint8Array;
  /** Answers each APDU of the console with what this gives; `ack` and `nak` are single bytes. Replaces the last one. */
  answer(reply: (apdu: string, count: number) => readonly string[]): void;
}

/** One line with both ends. */
export interface TestLine {
  readonly clock: FakeClock;
  readonly pair: MemoryPair;
  readonly far: FarEnd;
}

/** A TCP address for tests. */
export const tcpAddress: PortAddress = { kind: 'tcp', text: 'tcp://127.0.0.1:20007', host: '127.0.0.1', port: 20_007 };

/** A cable with a silent far end. */
export const aLine = (kind: 'serial' | 'stream', clock: FakeClock = createFakeClock()): TestLine => {
  const pair = createMemoryPair({ now: () => clock.now(), ...(kind === 'stream' ? { address: tcpAddress } : {}) });
  return { clock, pair, far: farEndOf(kind, pair, clock) };
};

const farEndOf = (kind: 'serial' | 'stream', pair: MemoryPair, clock: FakeClock): FarEnd => {
  const framer: Framer = kind === 'serial' ? new DleStxFramer() : new ApduLengthFramer();
  const start = clock.now();
  let reply: (apdu: string, count: number) => readonly string[] = () => [];
  let count = 0;
  const raw = (hex: string): Promise<void> => pair.terminal.write(fromHex(hex));
  const send = (hex: string): Promise<void> => pair.terminal.write(framer.encode(fromHex(hex)));
  const far: FarEnd = {
    heard: [],
    timeline: [],
    send,
    raw,
    encode: (hex) => framer.encode(fromHex(hex)),
    answer: (given) => {
      reply = given;
      count = 0;
    },
  };
  const respond = async (texts: readonly string[]): Promise<void> => {
    for (const text of texts) {
      if (text === 'ack') await raw('06');
      else if (text === 'nak') await raw('15');
      else await send(text);
    }
  };
  pair.terminal.onBytes((chunk) => {
    for (const event of framer.push(chunk)) {
      const text = eventText(event);
      far.heard.push(text);
      far.timeline.push({ at: clock.now() - start, text });
      if (event.kind === 'block') void respond(reply(text, ++count)).catch(() => undefined);
    }
  });
  return far;
};

/** A line with a link of ours on it, and all that the link told. */
export interface TestLink extends TestLine {
  readonly link: Link;
  readonly counters: LinkCounters;
  /** APDUs as hex, `malformed …`, or `failed <code>`. */
  readonly told: string[];
  readonly events: LinkEvent[];
}

/** A line with a link of ours. */
export const aLink = (kind: 'serial' | 'stream'): TestLink => {
  const line = aLine(kind);
  const counters = newLinkCounters();
  const transport = line.pair.console;
  const link =
    kind === 'serial'
      ? new BlockLink(transport, line.clock, counters)
      : new StreamLink(transport, line.clock, counters);
  const told: string[] = [];
  const events: LinkEvent[] = [];
  link.onEvent((event) => {
    events.push(event);
    if (event.kind === 'failed') told.push(`failed ${event.error.code}`);
    else
      told.push(`${event.kind === 'malformed' ? 'malformed ' : ''}${eventText({ kind: 'block', apdu: event.apdu })}`);
  });
  return { ...line, link, counters, told, events };
};
