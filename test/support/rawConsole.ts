// A console without a driver: sends bytes, keeps what comes, and answers as ZVT demands if it is asked to.
import { fromHex, toSpacedHex } from '../../electron/protocol/field/hex.ts';
import { ApduLengthFramer } from '../../electron/protocol/framing/apduLengthFramer.ts';
import { DleStxFramer } from '../../electron/protocol/framing/dleStxFramer.ts';
import type { Framer } from '../../electron/protocol/framing/framer.ts';
import type { Transport } from '../../electron/transport/transport.ts';

/** What a raw console has heard and can say. */
export interface RawConsole {
  /** Every byte that came, as `06 10 02`. */
  heard(): string;
  /** Every good APDU that came, as hex. */
  apdus(): readonly string[];
  /** What came, in order: `ack`, `nak`, `bad crc`, `discarded`, or an APDU as hex. */
  events(): readonly string[];
  /** Sends an APDU, given as hex, in a block where the line has blocks. */
  send(hex: string): Promise<void>;
  /** Sends bytes as they are. */
  sendRaw(hex: string): Promise<void>;
  /** Resolves when `count` APDUs have come. */
  until(count: number): Promise<readonly string[]>;
  forget(): void;
}

/** Puts a raw console on a transport. `polite` = acknowledges blocks and answers messages with 80 00 00. */
export const createRawConsole = (
  transport: Transport,
  options: { readonly kind: 'block' | 'stream'; readonly polite: boolean },
): RawConsole => {
  const isBlock = options.kind === 'block';
  const framer: Framer = isBlock ? new DleStxFramer() : new ApduLengthFramer();
  let bytes: number[] = [];
  let events: string[] = [];
  let apdus: string[] = [];
  let waiting: (() => void)[] = [];

  const write = (content: Uint8Array): Promise<void> => transport.write(content).catch(() => undefined);

  transport.onBytes((chunk) => {
    bytes.push(...chunk);
    for (const event of framer.push(chunk)) {
      if (event.kind !== 'block') {
        events.push(event.kind === 'bad' ? `bad ${event.reason}` : event.kind);
        continue;
      }
      const hex = toSpacedHex(event.apdu);
      events.push(hex);
      apdus.push(hex);
      if (options.polite && isBlock) void write(Uint8Array.of(6));
      const isMessage = event.apdu[0] !== 0x80 && event.apdu[0] !== 0x84;
      if (options.polite && isMessage) void write(framer.encode(fromHex('80 00 00')));
    }
    for (const wake of waiting) wake();
  });

  return {
    heard: () => toSpacedHex(Uint8Array.from(bytes)),
    apdus: () => apdus,
    events: () => events,
    send: (hex) => write(framer.encode(fromHex(hex))),
    sendRaw: (hex) => write(fromHex(hex)),
    until: async (count) => {
      while (apdus.length < count) {
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
        });
      }
      waiting = [];
      return apdus;
    },
    forget: () => {
      bytes = [];
      events = [];
      apdus = [];
    },
  };
};
