// Messages between an ADB server and a terminal (AOSP packages/modules/adb, protocol.txt):
//
//   command │ arg0 │ arg1 │ length │ sum of the bytes │ command ^ FFFFFFFF │ bytes …      six little-endian words, then data

/** Commands by the letters that their words spell. */
export const adbWords = {
  CNXN: 0x4e58_4e43,
  AUTH: 0x4854_5541,
  OPEN: 0x4e45_504f,
  OKAY: 0x5941_4b4f,
  WRTE: 0x4554_5257,
  CLSE: 0x4553_4c43,
} as const;
/** One of the commands. */
export type AdbWord = keyof typeof adbWords;

/** One message. */
export interface AdbPacket {
  readonly word: AdbWord;
  readonly arg0: number;
  readonly arg1: number;
  readonly data: Uint8Array;
}

const headBytes = 24;

const sumOf = (data: Uint8Array): number => data.reduce((total, byte) => (total + byte) >>> 0, 0);
/** More than any version of the protocol sends in one message (1 MiB since Android 9). */
const mostBytes = 1_048_576;

const wordOf = (value: number): AdbWord | null =>
  (Object.keys(adbWords) as AdbWord[]).find((word) => adbWords[word] === value) ?? null;

/** A message as it is sent. */
export const encodePacket = ({ word, arg0, arg1, data }: AdbPacket): Uint8Array => {
  const bytes = new Uint8Array(headBytes + data.length);
  const view = new DataView(bytes.buffer);
  const command = adbWords[word];
  [command, arg0, arg1, data.length, sumOf(data), (command ^ 0xffff_ffff) >>> 0].forEach((value, index) => {
    view.setUint32(index * 4, value >>> 0, true);
  });
  bytes.set(data, headBytes);
  return bytes;
};

/** Takes pieces of bytes and gives whole messages. */
export class AdbPacketFramer {
  private kept = new Uint8Array(0);

  /** Messages that are whole now; `foreign` once something came that is none, after which nothing more can be read. */
  push(chunk: Uint8Array): readonly (AdbPacket | 'foreign')[] {
    const all = new Uint8Array(this.kept.length + chunk.length);
    all.set(this.kept);
    all.set(chunk, this.kept.length);
    const found: (AdbPacket | 'foreign')[] = [];
    let at = 0;
    while (all.length - at >= headBytes) {
      const view = new DataView(all.buffer, at, headBytes);
      const [command, arg0, arg1, length, sum, magic] = [0, 4, 8, 12, 16, 20].map((place) =>
        view.getUint32(place, true),
      ) as [number, number, number, number, number, number];
      const word = wordOf(command);
      if (word === null || (command ^ 0xffff_ffff) >>> 0 !== magic || length > mostBytes) {
        this.kept = new Uint8Array(0);
        return [...found, 'foreign'];
      }
      if (all.length - at - headBytes < length) break;
      const data = all.slice(at + headBytes, at + headBytes + length);
      // Since version 1.1 the sum may be left out, but one that is there is right.
      if (sum !== 0 && sum !== sumOf(data)) {
        this.kept = new Uint8Array(0);
        return [...found, 'foreign'];
      }
      found.push({ word, arg0, arg1, data });
      at += headBytes + length;
    }
    this.kept = all.slice(at);
    return found;
  }
}
