// The unit of ZVT: CLASS INSTR LEN data (ZVT PA00P016 rev 04 §5.2).
//
//   06 0F 02 27 E0                short length, 00–FE
//   06 D3 FF F8 0F …              FF, then 16 bits with the low byte first: 0FF8 = 4088
//   80 00 00 · 84 83 00           answers: positive (80 00, 84 00), negative (84 and a result code)
import { toSpacedHex } from '../field/hex.ts';
import { apduLength } from '../framing/apduLength.ts';

/** One APDU taken apart. */
export interface ZvtApdu {
  /** CLASS and INSTR as one number: 0x060F. */
  readonly command: number;
  readonly data: Uint8Array;
}

/** Takes an APDU apart; null if its length field is not the length of its data. */
export const parseApdu = (bytes: Uint8Array): ZvtApdu | null => {
  if (apduLength(bytes) !== bytes.length) return null;
  const command = ((bytes[0] as number) << 8) | (bytes[1] as number);
  return { command, data: bytes.subarray(bytes[2] === 0xff ? 5 : 3) };
};

/** An APDU as bytes; the short length up to 254 bytes of data. Throws above 65535: that is a bug of ours. */
export const encodeApdu = (command: number, data: Uint8Array = new Uint8Array(0)): Uint8Array => {
  const isShort = data.length < 0xff;
  if (data.length > 0xffff) throw new Error('an APDU holds at most 65535 bytes');
  const apdu = new Uint8Array(data.length + (isShort ? 3 : 5));
  apdu[0] = command >>> 8;
  apdu[1] = command & 0xff;
  if (isShort) apdu[2] = data.length;
  else apdu.set([0xff, data.length & 0xff, data.length >>> 8], 2);
  apdu.set(data, isShort ? 3 : 5);
  return apdu;
};

/** CLASS and INSTR as people write them: `06 0F`. */
export const commandName = (command: number): string => toSpacedHex(Uint8Array.of(command >>> 8, command & 0xff));

/** Whether these bytes begin an answer (80 xx or 84 xx) and not a message. */
export const isResponse = (apdu: Uint8Array): boolean => apdu[0] === 0x80 || apdu[0] === 0x84;
