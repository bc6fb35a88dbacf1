// A ZVT terminal that shares no line with the product: own CRC, own framing, bytes written by hand.
// Facts: ZVT PA00P016 rev 04 §2–4 (line), PA00P015 rev 13.08 §2.55 (status enquiry), §2.44 (configuration print).

/** Bytes in both directions; what the terminal does not care about stays away. */
export interface ForeignLine {
  send(bytes: readonly number[]): void;
  close(): void;
  onBytes(listener: (bytes: readonly number[]) => void): void;
}

/** What the terminal answers to one command, one message after the other; `null` = nothing at all. */
export type Script = (command: readonly number[]) => readonly (readonly number[])[] | null;

/** How the terminal misbehaves on the line. */
export interface Manners {
  /** All answers to a command in one chunk, without waiting to be answered. */
  readonly glued?: boolean;
  /** Every byte alone, this many ms apart. */
  readonly byteEveryMs?: number;
  /** Ends the connection after this many messages of its own. */
  readonly closeAfter?: number;
  /** Wrong CRC in the first copy of every message but the first (serial only). */
  readonly damageFirstCopy?: boolean;
}

const hex = (bytes: readonly number[]): string =>
  bytes.map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(' ');

/** CRC of PA00P016 §3: reflected 0x8408, start 0, over the data and ETX, low byte first. */
const checksum = (data: readonly number[]): readonly [number, number] => {
  let register = 0;
  for (const byte of [...data, 0x03]) {
    for (let bit = 0; bit < 8; bit += 1) {
      const feedback = (register ^ (byte >> bit)) & 1;
      register = (register >> 1) ^ (feedback === 1 ? 0x8408 : 0);
    }
  }
  return [register & 0xff, register >> 8];
};

/** A block of the serial line; damaged = with a wrong first CRC byte. */
export const framed = (apdu: readonly number[], isDamaged: boolean): number[] => {
  const [low, high] = checksum(apdu);
  return [
    0x10,
    0x02,
    ...apdu.flatMap((byte) => (byte === 0x10 ? [0x10, 0x10] : [byte])),
    0x10,
    0x03,
    isDamaged ? low ^ 0x5a : low,
    high,
  ];
};

const lengthOf = (message: readonly number[]): number | null => {
  const [, , short, low, high] = message;
  if (short === undefined) return null;
  if (short < 0xff) return 3 + short;
  return low === undefined || high === undefined ? null : 5 + low + 256 * high;
};

/** Takes messages off a TCP stream. */
export const messagesOf = (onMessage: (message: number[]) => void): ((bytes: readonly number[]) => void) => {
  let waiting: number[] = [];
  return (bytes) => {
    waiting.push(...bytes);
    for (let length = lengthOf(waiting); length !== null && waiting.length >= length; length = lengthOf(waiting)) {
      onMessage(waiting.slice(0, length));
      waiting = waiting.slice(length);
    }
  };
};

/** Takes blocks and single control bytes off a serial line. */
export const blocksOf = (onBlock: (apdu: number[], isGood: boolean) => void, onControl: (byte: number) => void) => {
  let block: number[] | null = null;
  let state: 'outside' | 'dle' | 'inside' | 'escaped' | 'crcLow' | 'crcHigh' = 'outside';
  let crcLow = 0;
  return (bytes: readonly number[]): void => {
    for (const byte of bytes) {
      if (state === 'outside') {
        if (byte === 0x10) state = 'dle';
        else onControl(byte);
      } else if (state === 'dle') {
        block = [];
        state = byte === 0x02 ? 'inside' : 'outside';
      } else if (state === 'inside') {
        if (byte === 0x10) state = 'escaped';
        else block?.push(byte);
      } else if (state === 'escaped') {
        if (byte === 0x03) state = 'crcLow';
        else {
          block?.push(byte);
          state = 'inside';
        }
      } else if (state === 'crcLow') {
        crcLow = byte;
        state = 'crcHigh';
      } else {
        const apdu = block ?? [];
        const [low, high] = checksum(apdu);
        state = 'outside';
        onBlock(apdu, low === crcLow && high === byte);
      }
    }
  };
};

/** A terminal at work; `commands` is everything it was asked, as hex text, answers of the computer left out. */
export interface ForeignTerminal {
  readonly commands: readonly string[];
  /** Every byte on the line in order, for packet files. */
  readonly traffic: readonly { readonly from: 'computer' | 'terminal'; readonly bytes: readonly number[] }[];
  /** Things the computer did wrong on the line. */
  readonly complaints: readonly string[];
}

const isAnswer = (message: readonly number[]): boolean => message[0] === 0x80 || message[0] === 0x84;

/** Serves one line until it ends. `serial` frames and acknowledges, else bare messages as on TCP. */
export const serve = (line: ForeignLine, serial: boolean, script: Script, manners: Manners = {}): ForeignTerminal => {
  const commands: string[] = [];
  const complaints: string[] = [];
  const traffic: { from: 'computer' | 'terminal'; bytes: readonly number[] }[] = [];
  let pending: (readonly number[])[] = [];
  let current: readonly number[] | null = null;
  let sent = 0;
  let slow: Promise<void> = Promise.resolve();

  const put = (bytes: readonly number[]): void => {
    traffic.push({ from: 'terminal', bytes });
    const every = manners.byteEveryMs;
    if (every === undefined) {
      line.send(bytes);
      return;
    }
    for (const byte of bytes) {
      slow = slow.then(() => new Promise((resolve) => setTimeout(resolve, every))).then(() => line.send([byte]));
    }
  };
  const transmit = (message: readonly number[], isDamaged = false): void =>
    put(serial ? framed(message, isDamaged) : message);
  const next = (): void => {
    current = pending.shift() ?? null;
    if (current === null) return;
    sent += 1;
    transmit(current, manners.damageFirstCopy === true && sent > 1);
    if (manners.closeAfter === sent) line.close();
  };
  const hear = (message: readonly number[]): void => {
    if (isAnswer(message)) {
      if (current === null && manners.glued !== true) complaints.push(`answer ${hex(message)} to nothing`);
      if (!serial) next();
      else if (manners.glued !== true) next();
      return;
    }
    commands.push(hex(message));
    const answers = script(message);
    if (answers === null) return;
    if (manners.glued === true) {
      put(answers.flatMap((answer) => (serial ? framed(answer, false) : [...answer])));
      return;
    }
    pending = [...answers];
    next();
    // The first message is the positive or negative response; what follows comes without being asked for.
    if (!serial && pending.length > 0) next();
  };
  const take = serial
    ? blocksOf(
        (apdu, isGood) => {
          if (!isGood) complaints.push(`block with a bad CRC: ${hex(apdu)}`);
          put([isGood ? 0x06 : 0x15]);
          if (isGood) hear(apdu);
        },
        (byte) => {
          if (byte === 0x15 && current !== null) transmit(current);
          // Acknowledged: after our response the message of the dialogue follows at once.
          if (byte === 0x06 && current !== null && isAnswer(current)) next();
        },
      )
    : messagesOf(hear);
  line.onBytes((bytes) => {
    traffic.push({ from: 'computer', bytes });
    take(bytes);
  });
  return { commands, traffic, complaints };
};
