// The terminal's half of a line, byte by byte as a test says: own framing and CRC, nothing of the product's.
import type { Clock } from '../../electron/protocol/clock.ts';
import { blocksOf, framed, messagesOf } from './foreignTerminal.ts';

/** Something that came from the console; `text` is `ack`, `nak`, `bad crc` or an APDU as hex. */
export interface Heard {
  /** Milliseconds since the line was made. */
  readonly at: number;
  readonly text: string;
}

/** Bytes in both directions. */
export interface Wire {
  write(bytes: Uint8Array): Promise<void>;
  onBytes(listener: (bytes: Uint8Array) => void): void;
}

/** A terminal that does nothing by itself. */
export interface ByteTerminal {
  /** Everything that came, in order. */
  readonly heard: readonly Heard[];
  /** The texts of it. */
  texts(): string[];
  /** How often this text came. */
  count(text: string): number;
  /** The bytes of an APDU on this line. */
  bytesOf(apdu: string): number[];
  /** Puts bytes on the line as they are. */
  raw(bytes: readonly number[] | string): Promise<void>;
  /** Puts an APDU on the line. */
  send(apdu: string): Promise<void>;
  /** The next thing that comes. */
  next(): Promise<string>;
  /** The next APDU; serial: acknowledged. ACK and NAK before it are passed over. */
  command(): Promise<string>;
  /** Sends an APDU; serial: waits for the ACK and repeats on NAK, as often as it takes. */
  tell(apdu: string): Promise<void>;
  /** The same, and takes the console's answer to it. */
  ask(apdu: string): Promise<string>;
  pause(ms: number): Promise<void>;
}

/** Bytes of hex text. */
export const bytesOfHex = (hex: string): number[] =>
  (hex.match(/[0-9A-Fa-f]{2}/g) ?? []).map((pair) => parseInt(pair, 16));
/** Hex text of bytes. */
export const hexOf = (bytes: Iterable<number>): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(' ');

/** The terminal's half of a wire. */
export const createByteTerminal = (kind: 'serial' | 'stream', wire: Wire, clock: Clock): ByteTerminal => {
  const start = clock.now();
  const heard: Heard[] = [];
  const waiting: ((text: string) => void)[] = [];
  let unread = 0;
  const hear = (text: string): void => {
    heard.push({ at: clock.now() - start, text });
    const first = waiting.shift();
    if (first === undefined) return;
    unread += 1;
    first(text);
  };
  const take =
    kind === 'serial'
      ? blocksOf(
          (apdu, isGood) => hear(isGood ? hexOf(apdu) : 'bad crc'),
          (byte) => {
            if (byte === 0x06 || byte === 0x15) hear(byte === 0x06 ? 'ack' : 'nak');
          },
        )
      : messagesOf((apdu) => hear(hexOf(apdu)));
  wire.onBytes((bytes) => take([...bytes]));

  const raw = (bytes: readonly number[] | string): Promise<void> =>
    wire.write(Uint8Array.from(typeof bytes === 'string' ? bytesOfHex(bytes) : bytes));
  const bytesOf = (apdu: string): number[] => (kind === 'serial' ? framed(bytesOfHex(apdu), false) : bytesOfHex(apdu));
  const send = (apdu: string): Promise<void> => raw(bytesOf(apdu));
  const next = (): Promise<string> => {
    const known = heard[unread];
    if (known !== undefined) {
      unread += 1;
      return Promise.resolve(known.text);
    }
    return new Promise((resolve) => waiting.push(resolve));
  };
  const isControl = (text: string): boolean => text === 'ack' || text === 'nak';
  const command = async (): Promise<string> => {
    let text = await next();
    while (isControl(text)) text = await next();
    if (kind === 'serial') await raw('06');
    return text;
  };
  const tell = async (apdu: string): Promise<void> => {
    await send(apdu);
    if (kind === 'stream') return;
    for (let text = await next(); text !== 'ack'; text = await next()) if (text === 'nak') await send(apdu);
  };
  return {
    heard,
    texts: () => heard.map(({ text }) => text),
    count: (text) => heard.filter((each) => each.text === text).length,
    bytesOf,
    raw,
    send,
    next,
    command,
    tell,
    ask: async (apdu) => {
      await tell(apdu);
      return await command();
    },
    pause: (ms) => new Promise((resolve) => void clock.after(ms, resolve)),
  };
};
