// The commands we send and the messages a terminal sends in a dialogue, one by one.
import { decodeBcd, encodeBcd } from '../field/bcd.ts';
import { concatBytes } from '../field/bytes.ts';
import { toHex } from '../field/hex.ts';
import { encodeApdu } from './zvtApdu.ts';
import { parseBitmaps } from './zvtBitmaps.ts';
import { type CharacterSet, decodeName } from './zvtText.ts';
import type { TlvNode } from './zvtTlv.ts';
import { findTag, parseTlv, readTlvLength } from './zvtTlv.ts';

/** CLASS and INSTR of a check's messages and answers (ZVT PA00P015 rev 13.08 §2, §3); an operator's are in zvtOperatorMessages.ts. */
export const zvt = {
  positive: 0x80_00,
  positiveToo: 0x84_00,
  refusal: 0x84_1e,
  statusEnquiry: 0x05_01,
  printConfiguration: 0x06_1a,
  diagnosis: 0x06_70,
  vendorInformation: 0x0f_a1,
  setClockOfTill: 0x04_01,
  fileRequest: 0x04_0c,
  statusInformation: 0x04_0f,
  intermediateStatus: 0x04_ff,
  completion: 0x06_0f,
  abort: 0x06_1e,
  printLine: 0x06_d1,
  printBlock: 0x06_d3,
} as const;

/** `80 00 00`: how every message of a terminal is answered. */
export const positiveAnswer = encodeApdu(zvt.positive);
/** `84 83 00`: the answer to a message that nobody knows (ZVT PA00P015 rev 13.08 §2.66). */
export const unknownCommandAnswer = encodeApdu(0x84_83);
/** `84 6C 00`: the answer to a message of a dialogue that was given up (6C: ended by time limit or abort). */
export const givenUpAnswer = encodeApdu(0x84_6c);

/** Password that a terminal has unless someone changed it. */
export const usualPassword = '000000';

/**
 * Status-Enquiry `05 01 07 pw 03 04 06 00`: service-byte 04 asks for the TLV status, the empty container says that we
 * read TLV without registering. `password` is six digits (ZVT PA00P015 rev 13.08 §2.55).
 */
export const encodeStatusEnquiry = (password: string): Uint8Array =>
  encodeApdu(zvt.statusEnquiry, concatBytes([encodeBcd(password, 3), Uint8Array.of(0x03, 0x04, 0x06, 0x00)]));

/** Print System Configuration `06 1A 00` (§2.44). */
export const encodePrintConfiguration = (): Uint8Array => encodeApdu(zvt.printConfiguration);

/** `0F A1 02 00 01`: the maker's own system information, understood by Feig terminals only. */
export const encodeVendorInformation = (): Uint8Array => encodeApdu(zvt.vendorInformation, Uint8Array.of(0x00, 0x01));

/** An intermediate status `04 FF`. */
export interface IntermediateStatus {
  readonly status: number | null;
  /** New time limit T4 in minutes; null = unchanged. */
  readonly minutes: number | null;
  readonly text: string;
}

const textOf = (nodes: readonly TlvNode[], set: CharacterSet): string =>
  (findTag(nodes, 0x24)?.children ?? [])
    .filter(({ tag }) => tag === 0x07)
    .map(({ value }) => decodeName(value, set))
    .join(' ')
    .trim();

/** The nodes if these bytes are exactly one bitmap 06 without any fault. */
const exactContainer = (bytes: Uint8Array): readonly TlvNode[] | null => {
  const size = bytes[0] === 0x06 ? readTlvLength(bytes, 1) : null;
  if (size === null || size.next + size.length !== bytes.length) return null;
  const { nodes, problems } = parseTlv(bytes.subarray(size.next));
  return problems.length === 0 ? nodes : null;
};

/**
 * Reads `s`, `s t`, `s t 06 TLV` and also `s 06 TLV`: the document's own example leaves the minutes out in front of a
 * container, so a 06 there is the bitmap whenever what follows is exactly one container (§3.7, example 5.1).
 */
export const parseIntermediateStatus = (data: Uint8Array, set: CharacterSet = null): IntermediateStatus => {
  const status = data[0] ?? null;
  const withoutMinutes = exactContainer(data.subarray(1));
  if (withoutMinutes !== null) return { status, minutes: null, text: textOf(withoutMinutes, set) };
  const digits = data.length > 1 ? decodeBcd(data.subarray(1, 2)) : null;
  const minutes = digits === null || Number(digits) === 0 ? null : Number(digits);
  return { status, minutes, text: textOf(exactContainer(data.subarray(2)) ?? [], set) };
};

/** Why a terminal broke off, `06 1E`. */
export interface AbortReason {
  /** Result code; null if the terminal gave none, which it should. */
  readonly code: number | null;
  /** The maker's own code as hex digits. */
  readonly extendedCode: string | null;
  readonly text: string | null;
}

/** Reads `06 1E rc [06 {1F16 extended code, 1F17 text}]` (§3.3). */
export const parseAbort = (data: Uint8Array, set: CharacterSet = null): AbortReason => {
  const nodes = parseBitmaps(data.subarray(1)).container?.nodes ?? [];
  const extended = findTag(nodes, 0x1f16);
  const text = findTag(nodes, 0x1f17);
  return {
    code: data[0] ?? null,
    extendedCode: extended === undefined ? null : toHex(extended.value),
    text: text === undefined ? null : decodeName(text.value, set),
  };
};
