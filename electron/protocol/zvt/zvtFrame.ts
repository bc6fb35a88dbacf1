// Bytes of the line taken apart into blocks, bare APDUs and single signs, for people and for keeping. The lines in ../link
// do this on their own, with time limits and acknowledgements; here nothing is waited for and nothing fails.
import { crc16Kermit } from '../checksum/crc16Kermit.ts';
import { apduLength } from '../framing/apduLength.ts';

const dle = 0x10;
const stx = 0x02;
const etx = 0x03;
const ack = 0x06;
const nak = 0x15;

/** One piece of the line: bytes `from` up to, not including, `to`. */
export type ZvtFrame = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'ack' | 'nak' }
  /** `apdu` without the doubled bytes; `endAt` where 10 03 stands, -1 if it has none. */
  | {
      readonly kind: 'block';
      readonly apdu: Uint8Array;
      readonly endAt: number;
      readonly isWhole: boolean;
      readonly isChecksumRight: boolean;
    }
  | { readonly kind: 'apdu'; readonly apdu: Uint8Array; readonly isWhole: boolean }
  | { readonly kind: 'foreign' }
);

/** Classes of ZVT: answers, messages of either side, the makers' own. */
const classes: ReadonlySet<number> = new Set([0x80, 0x84, 0x04, 0x05, 0x06, 0x08, 0x0f]);

/** Checksum of a block's content, the closing 03 included. */
export const blockChecksum = (apdu: Uint8Array): number => crc16Kermit(Uint8Array.of(etx), 0, 1, crc16Kermit(apdu));

/** Content with every 10 doubled. */
export const stuff = (apdu: Uint8Array): Uint8Array =>
  Uint8Array.from(Array.from(apdu).flatMap((byte) => (byte === dle ? [dle, dle] : [byte])));

const blockAt = (bytes: Uint8Array, from: number): ZvtFrame => {
  const content: number[] = [];
  let at = from + 2;
  while (at < bytes.length && !(bytes[at] === dle && bytes[at + 1] === etx)) {
    content.push(bytes[at] as number);
    at += bytes[at] === dle && bytes[at + 1] === dle ? 2 : 1;
  }
  const apdu = Uint8Array.from(content);
  const hasEnd = at + 4 <= bytes.length;
  const seen = (bytes[at + 2] ?? 0) | ((bytes[at + 3] ?? 0) << 8);
  return {
    kind: 'block',
    from,
    to: hasEnd ? at + 4 : bytes.length,
    apdu,
    endAt: hasEnd ? at : -1,
    isWhole: apduLength(apdu) === apdu.length,
    isChecksumRight: hasEnd && seen === blockChecksum(apdu),
  };
};

const isSign = (bytes: Uint8Array, at: number): boolean => {
  if (bytes[at] !== ack && bytes[at] !== nak) return false;
  const next = bytes[at + 1];
  return (
    next === undefined || (next === dle && bytes[at + 2] === stx) || (bytes.length - at === 2 && next === bytes[at])
  );
};

const frameAt = (bytes: Uint8Array, from: number): ZvtFrame => {
  const first = bytes[from] as number;
  if (isSign(bytes, from)) return { kind: first === ack ? 'ack' : 'nak', from, to: from + 1 };
  if (first === dle && bytes[from + 1] === stx) return blockAt(bytes, from);
  if (!classes.has(first)) return { kind: 'foreign', from, to: bytes.length };
  const length = apduLength(bytes, from);
  const to = length === null ? bytes.length : Math.min(bytes.length, from + length);
  return { kind: 'apdu', from, to, apdu: bytes.subarray(from, to), isWhole: length !== null && to === from + length };
};

/** All pieces in order; together they are all the bytes. Never throws. */
export const readFrames = (bytes: Uint8Array): readonly ZvtFrame[] => {
  const frames: ZvtFrame[] = [];
  for (let at = 0; at < bytes.length; ) {
    const frame = frameAt(bytes, at);
    frames.push(frame);
    at = frame.to;
  }
  return frames;
};
