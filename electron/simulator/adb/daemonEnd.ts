// A simulated Android terminal as ADB's own daemon: greets, asks for a key if it must, and answers commands of its shell.
import { type AdbPacket, AdbPacketFramer, encodePacket } from '../../protocol/adb/adbPacket.ts';
import type { AdbLine } from './adbLine.ts';
import type { AndroidState } from './androidState.ts';

/** What a daemon needs to know of its terminal. */
export interface DaemonTerminal {
  readonly state: () => AndroidState;
  /** Output of a service (`exec:getprop`); null = no such service, `hang` = it never ends. */
  readonly run: (service: string) => Uint8Array | 'hang' | null;
}

const version = 0x0100_0001;
const mostData = 262_144;
const wantsKey = 1;
const token = Uint8Array.from({ length: 20 }, (_, index) => (index * 37 + 11) & 0xff);
const none = new Uint8Array(0);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes).replace(/\0+$/, '');

const bannerOf = ({ access, product, model }: AndroidState): string =>
  `${access === 'open' ? 'device' : access}::ro.product.name=${product};ro.product.model=${model};ro.product.device=${product};`;

/** One stream: what is still to be sent, one message at a time. */
interface Stream {
  readonly theirs: number;
  rest: Uint8Array;
  hangs: boolean;
}

/** Serves one line. The returned function tells it that a person has accepted the key. */
export const serveDaemon = (line: AdbLine, { state, run }: DaemonTerminal): (() => void) => {
  const framer = new AdbPacketFramer();
  const streams = new Map<number, Stream>();
  let isGreeted = false;
  let isWaiting = false;
  let nextId = 1;

  const send = (word: AdbPacket['word'], arg0: number, arg1: number, data: Uint8Array = none): void => {
    line.send(encodePacket({ word, arg0, arg1, data }));
  };
  const greet = (): void => {
    isGreeted = true;
    isWaiting = false;
    send('CNXN', version, mostData, bytesOf(bannerOf(state())));
  };
  const goOn = (id: number, stream: Stream): void => {
    if (stream.rest.length > 0) {
      const data = stream.rest.subarray(0, 4096);
      stream.rest = stream.rest.subarray(data.length);
      send('WRTE', id, stream.theirs, data);
    } else if (!stream.hangs) {
      streams.delete(id);
      send('CLSE', id, stream.theirs);
    }
  };
  const open = ({ arg0, data }: AdbPacket): void => {
    const output = isGreeted ? run(textOf(data)) : null;
    if (output === null) {
      send('CLSE', 0, arg0);
      return;
    }
    const id = nextId;
    nextId += 1;
    const hangs = output === 'hang';
    const stream = { theirs: arg0, rest: hangs ? none : output, hangs };
    streams.set(id, stream);
    send('OKAY', id, arg0);
    goOn(id, stream);
  };
  const connect = (): void => {
    const { access } = state();
    if (access === 'offline') return;
    if (access === 'unauthorized') {
      isWaiting = true;
      send('AUTH', wantsKey, 0, token);
    } else greet();
  };
  const take = (packet: AdbPacket): void => {
    const { word, arg0, arg1 } = packet;
    if (word === 'CNXN') {
      // A new console: whatever the last one had open is over.
      streams.clear();
      connect();
    }
    // A signature is of a key that nobody has accepted yet; a key waits for somebody.
    else if (word === 'AUTH' && arg0 === 2) send('AUTH', wantsKey, 0, token);
    else if (word === 'OPEN') open(packet);
    else if (word === 'OKAY') {
      const stream = streams.get(arg1);
      if (stream !== undefined) goOn(arg1, stream);
    } else if (word === 'CLSE') streams.delete(arg1);
  };

  line.onBytes((chunk) => {
    for (const packet of framer.push(chunk)) {
      if (packet === 'foreign') line.end();
      else take(packet);
    }
  });
  return () => {
    if (isWaiting && state().access === 'open') greet();
  };
};
