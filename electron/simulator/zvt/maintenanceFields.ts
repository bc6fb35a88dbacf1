// Values of the maintenance extension as bytes; what a terminal does not have gives no bytes at all.
import { encodeBcd, encodeFilledBcd } from '../../protocol/field/bcd.ts';
import { concatBytes } from '../../protocol/field/bytes.ts';
import { fromHex } from '../../protocol/field/hex.ts';
import { encodeInteger } from '../../protocol/field/integers.ts';
import { encodeLocalTime, localTimeAt } from '../../protocol/field/localTime.ts';
import { encodeTlv } from '../../protocol/zvt/zvtTlv.ts';
import type { Moment } from '../terminalState.ts';

type Maybe<T> = T | undefined;

const none = new Uint8Array(0);
const utf8 = new TextEncoder();

const field = <T>(tag: number, value: Maybe<T>, encode: (value: T) => Uint8Array): Uint8Array =>
  value === undefined ? none : encodeTlv(tag, encode(value));

/** A number of exactly `length` bytes. */
export const number = (tag: number, length: number, value: Maybe<number>): Uint8Array =>
  field(tag, value, (given) => encodeInteger(given, length));

/** Digits with leading zeros. */
export const bcd = (tag: number, length: number, value: Maybe<string | number>): Uint8Array =>
  field(tag, value, (given) => encodeBcd(String(given), length));

/** Digits filled with F at the right end. */
export const filledBcd = (tag: number, length: number, value: Maybe<string>): Uint8Array =>
  field(tag, value, (given) => encodeFilledBcd(given, length));

/** Text, ASCII or UTF-8. */
export const words = (tag: number, value: Maybe<string>): Uint8Array =>
  field(tag, value, (given) => utf8.encode(given));

/** Raw bytes written as hex. */
export const raw = (tag: number, value: Maybe<string>): Uint8Array => field(tag, value, fromHex);

/** A moment as seven BCD bytes; one given in seconds counts back from `since`, the terminal's local switch-on time in ms. */
export const moment = (tag: number, value: Maybe<Moment>, since: number): Uint8Array =>
  field(tag, value, (given) =>
    encodeLocalTime(typeof given === 'string' ? given : localTimeAt(since - given * 1000, 0)),
  );

/** A container of the given pieces. */
export const container = (tag: number, pieces: readonly Uint8Array[]): Uint8Array =>
  encodeTlv(tag, concatBytes(pieces));
