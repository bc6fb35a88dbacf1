// Dates and times of terminals: BCD digits, the terminal's local time without a zone.
import { decodeBcd, encodeBcd } from './bcd.ts';

/** Seconds since 1970 as if the local time were UTC; null if the calendar has no such moment. */
export const localSeconds = (local: string): number | null => {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)$/.exec(local);
  if (match === null) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const ms = Date.UTC(year, month - 1, day, hour, minute, second);
  const back = new Date(ms);
  const isReal =
    year >= 1970 &&
    back.getUTCMonth() === month - 1 &&
    back.getUTCDate() === day &&
    hour < 24 &&
    minute < 60 &&
    second < 60;
  return isReal ? ms / 1000 : null;
};

/** Fourteen digits YYYYMMDDhhmmss as `2026-11-22T09:30:05`; null if there is no such moment. */
export const localFromDigits = (digits: string): string | null => {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(digits);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second] = match;
  const local = `${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}`;
  return localSeconds(local) === null ? null : local;
};

/** Seven BCD bytes YYYYMMDDhhmmss as `2026-11-22T09:30:05`; null if they are no such moment. */
export const decodeLocalTime = (bytes: Uint8Array): string | null => {
  const digits = bytes.length === 7 ? decodeBcd(bytes) : null;
  return digits === null ? null : localFromDigits(digits);
};

/** `2026-11-22T09:30:05` as seven BCD bytes. Throws if there is no such moment. */
export const encodeLocalTime = (local: string): Uint8Array => {
  if (localSeconds(local) === null) throw new Error(`not a local time: ${local}`);
  return encodeBcd(local.replace(/\D/g, ''), 7);
};

/** The wall clock of a zone as `2026-11-22T09:30:05`: `at` in ms since 1970, `zoneMinutes` ahead of UTC. */
export const localTimeAt = (at: number, zoneMinutes: number): string =>
  new Date(at + zoneMinutes * 60_000).toISOString().slice(0, 19);
