// One question to the bus of the desktop session: a property that is true or not. As much of the D-Bus Specification 0.43
// (message protocol, authentication EXTERNAL, sections “Message Format” and “Marshaling”) as that needs, and nothing else.
import { createConnection, type Socket } from 'node:net';

/** What is asked: a boolean property of whoever owns a name. */
export interface BusProperty {
  readonly name: string;
  readonly path: string;
  readonly face: string;
  readonly property: string;
}

const methodReturn = 2;
const noAutoStart = 2;
const field = { path: 1, face: 2, member: 3, replySerial: 5, destination: 6, signature: 8 } as const;
const headBytes = 16;
/** No answer to such a question is longer; what is, is none. */
const longestMessage = 1 << 16;

const aligned = (at: number, to: number): number => Math.ceil(at / to) * to;

class Writer {
  private bytes: number[] = [];
  get length(): number {
    return this.bytes.length;
  }
  pad(to: number): void {
    while (this.bytes.length % to !== 0) this.bytes.push(0);
  }
  byte(...values: readonly number[]): void {
    this.bytes.push(...values);
  }
  number(value: number): void {
    this.pad(4);
    this.byte(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, (value >>> 24) & 0xff);
  }
  text(value: string): void {
    const encoded = Buffer.from(value);
    this.number(encoded.length);
    this.byte(...encoded, 0);
  }
  signature(value: string): void {
    this.byte(value.length, ...Buffer.from(value), 0);
  }
  field(code: number, kind: 's' | 'o' | 'g', value: string): void {
    this.pad(8);
    this.byte(code);
    this.signature(kind);
    if (kind === 'g') this.signature(value);
    else this.text(value);
  }
  all(): Buffer {
    return Buffer.from(this.bytes);
  }
}

interface Call {
  readonly serial: number;
  readonly destination: string;
  readonly path: string;
  readonly face: string;
  readonly member: string;
  /** Texts of its body. */
  readonly given: readonly string[];
}

/** A method call as it goes over the bus. */
export const callMessage = ({ serial, destination, path, face, member, given }: Call): Buffer => {
  const body = new Writer();
  for (const each of given) body.text(each);
  const fields = new Writer();
  fields.field(field.path, 'o', path);
  fields.field(field.face, 's', face);
  fields.field(field.member, 's', member);
  fields.field(field.destination, 's', destination);
  if (given.length > 0) fields.field(field.signature, 'g', 's'.repeat(given.length));
  const head = new Writer();
  head.byte(0x6c, 1, noAutoStart, 1);
  head.number(body.length);
  head.number(serial);
  head.number(fields.length);
  const start = Buffer.concat([head.all(), fields.all()]);
  return Buffer.concat([start, Buffer.alloc(aligned(start.length, 8) - start.length), body.all()]);
};

/** Where the session's bus listens; null = nowhere that is understood. A leading zero byte means Linux's abstract names. */
export const busSocket = (address: string | undefined): string | null => {
  for (const each of (address ?? '').split(';')) {
    const [, kind, value] = /^unix:(?:[^,]*,)*(path|abstract)=([^,]+)/.exec(each) ?? [];
    if (value === undefined) continue;
    try {
      return `${kind === 'abstract' ? '\0' : ''}${decodeURIComponent(value)}`;
    } catch {
      return null;
    }
  }
  return null;
};

const replySerialIn = (message: Buffer): number | null => {
  const end = headBytes + message.readUInt32LE(12);
  let at = headBytes;
  while (at < end) {
    at = aligned(at, 8);
    const code = message[at];
    const kind = String.fromCharCode(message[at + 2] ?? 0);
    at += 4;
    if (kind === 'g') {
      at += (message[at] ?? 0) + 2;
      continue;
    }
    at = aligned(at, 4);
    const value = message.readUInt32LE(at);
    if (kind === 'u' && code === field.replySerial) return value;
    at += kind === 'u' ? 4 : value + 5;
  }
  return null;
};

/** The answer to `serial` in what has come so far: true or false; null = not there yet, undefined = no boolean. */
export const booleanAnswer = (received: Buffer, serial: number): boolean | null | undefined => {
  let rest = received;
  while (rest.length >= headBytes) {
    if (rest[0] !== 0x6c) return undefined;
    const bodyAt = aligned(headBytes + rest.readUInt32LE(12), 8);
    const size = bodyAt + rest.readUInt32LE(4);
    if (size > longestMessage) return undefined;
    if (rest.length < size) return null;
    const message = rest.subarray(0, size);
    if (replySerialIn(message) === serial) {
      const isBoolean = message[1] === methodReturn && message[bodyAt + 1] === 0x62 && size >= bodyAt + 8;
      return isBoolean ? message.readUInt32LE(bodyAt + 4) !== 0 : undefined;
    }
    rest = rest.subarray(size);
  }
  return null;
};

const busName = 'org.freedesktop.DBus';
const hello: Call = {
  serial: 1,
  destination: busName,
  path: '/org/freedesktop/DBus',
  face: busName,
  member: 'Hello',
  given: [],
};

const talk = (socket: Socket, { name, path, face, property }: BusProperty): Promise<boolean> =>
  new Promise((resolve) => {
    let received = Buffer.alloc(0);
    let isIn = false;
    const user = Buffer.from(String(process.getuid?.() ?? 0)).toString('hex');
    const get: Call = {
      serial: 2,
      destination: name,
      path,
      face: `${busName}.Properties`,
      member: 'Get',
      given: [face, property],
    };
    socket.on('connect', () => socket.write(`\0AUTH EXTERNAL ${user}\r\n`));
    socket.on('error', () => resolve(false));
    socket.on('close', () => resolve(false));
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      if (received.length > longestMessage) resolve(false);
      if (!isIn) {
        if (!received.includes('\r\n')) return;
        if (!received.toString('latin1').startsWith('OK ')) {
          resolve(false);
          return;
        }
        isIn = true;
        received = Buffer.alloc(0);
        socket.write(Buffer.concat([Buffer.from('BEGIN\r\n'), callMessage(hello), callMessage(get)]));
        return;
      }
      const answer = booleanAnswer(received, get.serial);
      if (answer !== null) resolve(answer === true);
    });
  });

/** Whether the property is true now. Without a bus, an owner of the name or an answer in time (ms): no. Never rejects. */
export const isTrueOnBus = async (
  address: string | undefined,
  asked: BusProperty,
  longestMs = 1000,
): Promise<boolean> => {
  const path = busSocket(address);
  if (path === null) return false;
  const socket = createConnection({ path });
  const timer = setTimeout(() => socket.destroy(), longestMs);
  try {
    return await talk(socket, asked);
  } finally {
    clearTimeout(timer);
    socket.destroy();
  }
};
