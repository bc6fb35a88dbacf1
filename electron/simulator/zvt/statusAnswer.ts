// Answers 05 01, the status enquiry (ZVT PA00P015 rev 13.08 §2.55): version, status byte, and a container if it is wanted.
import { encodeBcd } from '../../protocol/field/bcd.ts';
import { concatBytes } from '../../protocol/field/bytes.ts';
import { fromHex } from '../../protocol/field/hex.ts';
import { encodeInteger } from '../../protocol/field/integers.ts';
import { encodeTlv } from '../../protocol/zvt/zvtTlv.ts';
import type { TerminalState } from '../terminalState.ts';
import { cp437Encode } from './cp437Encode.ts';
import type { ZvtProfile } from './profiles.ts';

/** What the enquiry asks for. */
export interface StatusRequest {
  readonly password: string | null;
  readonly wantsVersion: boolean;
  readonly wantsContainer: boolean;
}

/** Reads an enquiry's data: `[password 3] [03 service byte] [06 container]`; null if it is something else. */
export const readStatusRequest = (data: Uint8Array): StatusRequest | null => {
  if (data.length === 0) return { password: null, wantsVersion: true, wantsContainer: false };
  if (data.length < 3) return null;
  const password = [...data.subarray(0, 3)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  let serviceByte = 0;
  let rest = data.subarray(3);
  if (rest[0] === 0x03 && rest.length >= 2) {
    serviceByte = rest[1] ?? 0;
    rest = rest.subarray(2);
  }
  if (rest.length > 0 && rest[0] !== 0x06) return null;
  return { password, wantsVersion: (serviceByte & 0x02) === 0, wantsContainer: (serviceByte & 0x04) !== 0 };
};

const lllvar = (text: string): Uint8Array => {
  const length = Uint8Array.from(String(text.length).padStart(3, '0'), (digit) => 0xf0 | Number(digit));
  return concatBytes([length, cp437Encode(text)]);
};

const part = (name: string, version: string, serialHex: string, state: number): Uint8Array =>
  encodeTlv(
    0xe4,
    concatBytes([
      encodeTlv(0x1f40, cp437Encode(name)),
      encodeTlv(0x1f41, cp437Encode(version)),
      encodeTlv(0x1f42, fromHex(serialHex)),
      encodeTlv(0x1f43, Uint8Array.of(state)),
    ]),
  );

const dateAndTime = (localNow: string): Uint8Array => {
  const digits = localNow.replace(/\D/g, '');
  const inside = [
    encodeTlv(0x1f0e, encodeBcd(digits.slice(0, 8), 4)),
    encodeTlv(0x1f0f, encodeBcd(digits.slice(8), 3)),
  ];
  return encodeTlv(0x34, concatBytes(inside));
};

/** FF4D with the version that is spoken: the offer of the maintenance extension. */
const offer = encodeTlv(0xff4d, encodeTlv(0xdf50, Uint8Array.of(1)));

const tagsOf = (state: TerminalState, profile: ZvtProfile, localNow: string): Uint8Array =>
  concatBytes([
    encodeTlv(0x1f44, encodeBcd(state.tid, 4)),
    part(state.name, state.softwareVersion, state.serialHex, state.state),
    ...state.components.map((one) => part(one.name, one.softwareVersion, one.serialHex, one.state)),
    dateAndTime(localNow),
    encodeTlv(0x1f55, encodeInteger(state.lockBits, 2)),
    ...(state.paymentApplication === null ? [] : [encodeTlv(0x1f59, cp437Encode(state.paymentApplication))]),
    ...(profile.hasMaintenance && state.maintenance !== null ? [offer] : []),
  ]);

const outOfOrder = 0xdf;

/** The completion: version and status by position, then tags. */
export const statusAnswer = (
  state: TerminalState,
  profile: ZvtProfile,
  request: StatusRequest,
  localNow: string,
): { readonly head: Uint8Array; readonly tags?: Uint8Array } => {
  const isKnown = profile.statusCodes?.includes(state.statusCode) ?? true;
  const head = concatBytes([
    request.wantsVersion ? lllvar(state.softwareVersion) : new Uint8Array(0),
    Uint8Array.of(isKnown ? state.statusCode : outOfOrder),
    ...(profile.addsOldBitmaps
      ? [Uint8Array.of(0x29), encodeBcd(state.tid, 4), Uint8Array.of(0x49), encodeBcd(state.currency, 2)]
      : []),
  ]);
  return profile.hasStatusContainer && request.wantsContainer
    ? { head, tags: tagsOf(state, profile, localNow) }
    : { head };
};
