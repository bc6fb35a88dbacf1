// A message of a terminal before it is bytes: its tags stay apart, so that the sequence number can join them.

import { encodeBcd } from '../../protocol/field/bcd.ts';
import { concatBytes } from '../../protocol/field/bytes.ts';
import { encodeApdu } from '../../protocol/zvt/zvtApdu.ts';
import { encodeContainer, encodeTlv } from '../../protocol/zvt/zvtTlv.ts';

/** One message. */
export interface Message {
  /** CLASS and INSTR. */
  readonly command: number;
  /** What stands before the container. */
  readonly head?: Uint8Array;
  /** Inside of the container; undefined = there is none. */
  readonly tags?: Uint8Array | undefined;
}

/** How it is written. */
export interface MessageForm {
  /** Tag 1F73 (ZVT PA00P015 rev 13.08 §5); null = none. */
  readonly sequenceId: number | null;
  readonly longLength: boolean;
}

/** Numbers begin at 1 and after 999999 begin again. */
export const nextSequenceId = (last: number): number => (last % 999_999) + 1;

const longApdu = (command: number, data: Uint8Array): Uint8Array =>
  concatBytes([Uint8Array.of(command >>> 8, command & 0xff, 0xff, data.length & 0xff, data.length >>> 8), data]);

/** The message as an APDU. Print lines (06 D1) have no room for tags and go out without a number. */
export const encodeMessage = ({ command, head, tags }: Message, form: MessageForm): Uint8Array => {
  const number = form.sequenceId === null || command === 0x06d1 ? null : form.sequenceId;
  const sequence = number === null ? [] : [encodeTlv(0x1f73, encodeBcd(String(number), 3))];
  const inside = tags === undefined && number === null ? null : concatBytes([tags ?? new Uint8Array(0), ...sequence]);
  const data = concatBytes([head ?? new Uint8Array(0), ...(inside === null ? [] : [encodeContainer(inside)])]);
  return form.longLength ? longApdu(command, data) : encodeApdu(command, data);
};
