// The keyboard of a virtual display: presses keys as a person would, where Playwright cannot reach (dialogs of the system).
// The X protocol itself (X.Org, “X Window System Protocol”, §8 and §9; XTEST extension), because no program that speaks
// it can be expected on a machine of tests.
import { createConnection, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A window directly on the screen. */
export interface TopWindow {
  readonly id: number;
  readonly width: number;
  readonly height: number;
}

/** A connection to the display; whoever opens it closes it. */
export interface XDisplay {
  /** Windows that are shown, the lowest first. */
  windows(): Promise<readonly TopWindow[]>;
  /** Gives the keyboard to a window and presses keys at once, by their X names: `Return`, `Control_L`, `q`. */
  press(window: TopWindow, ...keys: readonly KeyName[]): Promise<void>;
  close(): void;
}

const keySymbols = { Return: 0xff0d, Escape: 0xff1b, Control_L: 0xffe3, q: 0x71 } as const;
/** Keys that the stories press. */
export type KeyName = keyof typeof keySymbols;

const opcode = { attributes: 3, geometry: 14, tree: 15, focus: 42, extension: 98, mapping: 101 } as const;
const fakeInput = 2;
const keyPress = 2;
const keyRelease = 3;
const viewable = 2;

/** Why there is no such keyboard here; null if there is one. */
export const noXKeyboard = (display = process.env['DISPLAY']): string | null =>
  /^:\d+(\.\d+)?$/.test(display ?? '') && process.env['XAUTHORITY'] === undefined
    ? null
    : 'the display is not a virtual one of the tests’ own';

class Wire {
  private bytes = Buffer.alloc(0);
  private wake: () => void = () => undefined;
  private readonly socket: Socket;

  constructor(socket: Socket) {
    this.socket = socket;
    socket.on('data', (chunk: Buffer) => {
      this.bytes = Buffer.concat([this.bytes, chunk]);
      this.wake();
    });
  }

  send(bytes: Buffer): void {
    this.socket.write(bytes);
  }

  async take(count: number): Promise<Buffer> {
    while (this.bytes.length < count) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    const taken = this.bytes.subarray(0, count);
    this.bytes = this.bytes.subarray(count);
    return taken;
  }

  /** The next reply; events and errors before it are passed over. */
  async reply(): Promise<Buffer> {
    for (;;) {
      const head = await this.take(32);
      if (head[0] === 0) throw new Error(`X error ${String(head[1])} on request ${String(head[10])}`);
      if (head[0] !== 1) continue;
      return Buffer.concat([head, await this.take(head.readUInt32LE(4) * 4)]);
    }
  }

  close(): void {
    this.socket.end();
  }
}

/** A request of whole words: opcode, one byte of data, then 32-bit values. */
const request = (major: number, data: number, ...words: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(4 + words.length * 4);
  bytes.writeUInt8(major, 0);
  bytes.writeUInt8(data, 1);
  bytes.writeUInt16LE(bytes.length / 4, 2);
  words.forEach((word, index) => {
    bytes.writeUInt32LE(word, 4 + index * 4);
  });
  return bytes;
};

interface Setup {
  readonly root: number;
  readonly firstKey: number;
  readonly lastKey: number;
}

const begin = async (wire: Wire): Promise<Setup> => {
  const hello = Buffer.alloc(12);
  hello.write('l', 0, 'latin1');
  hello.writeUInt16LE(11, 2);
  wire.send(hello);
  const head = await wire.take(8);
  const rest = await wire.take(head.readUInt16LE(6) * 4);
  if (head[0] !== 1) throw new Error('the display refuses the connection');
  const vendorBytes = Math.ceil(rest.readUInt16LE(16) / 4) * 4;
  const formats = rest.readUInt8(21);
  return {
    root: rest.readUInt32LE(32 + vendorBytes + formats * 8),
    firstKey: rest.readUInt8(26),
    lastKey: rest.readUInt8(27),
  };
};

const testExtension = async (wire: Wire): Promise<number> => {
  const name = Buffer.from('XTEST\0\0\0', 'latin1');
  const head = request(opcode.extension, 0, 5);
  head.writeUInt16LE((head.length + name.length) / 4, 2);
  wire.send(Buffer.concat([head, name]));
  const reply = await wire.reply();
  if (reply[8] !== 1) throw new Error('the display has no XTEST');
  return reply.readUInt8(9);
};

const keyCodes = async (wire: Wire, { firstKey, lastKey }: Setup): Promise<ReadonlyMap<number, number>> => {
  const count = lastKey - firstKey + 1;
  wire.send(request(opcode.mapping, 0, firstKey | (count << 8)));
  const reply = await wire.reply();
  const width = reply.readUInt8(1);
  return new Map(
    Array.from({ length: count }, (_, index) => [reply.readUInt32LE(32 + index * width * 4), firstKey + index]),
  );
};

/** Opens the display that DISPLAY names. */
export const openDisplay = async (display = process.env['DISPLAY'] ?? ''): Promise<XDisplay> => {
  const number = /^:(\d+)/.exec(display)?.[1] ?? '0';
  const socket = createConnection(`/tmp/.X11-unix/X${number}`);
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
  const wire = new Wire(socket);
  const setup = await begin(wire);
  const extension = await testExtension(wire);
  const codes = await keyCodes(wire, setup);
  const key = (type: number, name: KeyName): void => {
    const code = codes.get(keySymbols[name]) ?? 0;
    wire.send(request(extension, fakeInput, type | (code << 8), 0, 0, 0, 0, 0, 0, 0));
  };
  const geometryOf = async (id: number): Promise<TopWindow | null> => {
    wire.send(request(opcode.attributes, 0, id));
    // A window can be gone before we ask about it.
    const attributes = await wire.reply().catch(() => null);
    if (attributes === null || attributes[26] !== viewable) return null;
    wire.send(request(opcode.geometry, 0, id));
    const reply = await wire.reply().catch(() => null);
    return reply === null ? null : { id, width: reply.readUInt16LE(16), height: reply.readUInt16LE(18) };
  };
  return {
    windows: async () => {
      wire.send(request(opcode.tree, 0, setup.root));
      const reply = await wire.reply();
      const ids = Array.from({ length: reply.readUInt16LE(16) }, (_, index) => reply.readUInt32LE(32 + index * 4));
      const found: TopWindow[] = [];
      for (const id of ids) {
        const window = await geometryOf(id);
        if (window !== null && window.width > 100 && window.height > 100) found.push(window);
      }
      return found;
    },
    press: async (window, ...keys) => {
      wire.send(request(opcode.focus, 0, window.id, 0));
      await pause(200);
      for (const name of keys) key(keyPress, name);
      for (const name of keys.toReversed()) key(keyRelease, name);
      await pause(200);
    },
    close: () => wire.close(),
  };
};
