// What the lines of an answer say, in the modem's own units; null where it does not say it in a form that we know.
import { localSeconds } from '../field/localTime.ts';
import { withoutName } from './atCommands.ts';

type Lines = readonly string[];

const lastOf = <T>(lines: Lines, read: (rest: string) => T | null): T | null =>
  lines.map((line) => read(withoutName(line))).findLast((value) => value !== null) ?? null;

const unquoted = (text: string): string => text.replace(/^"(.*)"$/, '$1').trim();

/** Maker, model or revision: all lines as one, without a heading such as `Revision:`. */
export const readText = (lines: Lines): string | null => {
  const text = lines
    .map((line) => unquoted(withoutName(line)).replace(/^(?:Manufacturer|Model|Revision): ?/i, ''))
    .join(' ')
    .trim()
    .slice(0, 100);
  return text === '' ? null : text;
};

const passesLuhn = (digits: string): boolean =>
  Array.from(digits, Number)
    .reverse()
    .reduce((sum, value, at) => sum + (at % 2 === 0 ? value : value > 4 ? value * 2 - 9 : value * 2), 0) %
    10 ===
  0;

/** IMEI: fifteen digits of which the last is the check digit (3GPP TS 23.003 §6.2.1). */
export const readImei = (lines: Lines): string | null =>
  lastOf(lines, (rest) => {
    const digits = unquoted(rest);
    return /^\d{15}$/.test(digits) && passesLuhn(digits) ? digits : null;
  });

/** ICCID: 19 or 20 digits beginning with 89, sometimes filled with F (ITU-T E.118). */
export const readIccid = (lines: Lines): string | null =>
  lastOf(lines, (rest) => {
    const digits = unquoted(rest).replace(/F+$/i, '');
    return /^89\d{17,18}$/.test(digits) ? digits : null;
  });

/** Signal in steps of 2 dB from −113 dBm, 0–31; null for 99 “not known” (3GPP TS 27.007 §8.5). */
export const readSignal = (lines: Lines): number | null =>
  lastOf(lines, (rest) => {
    const steps = Number(/^(\d{1,2}), ?\d{1,2}$/.exec(rest)?.[1] ?? '99');
    return steps <= 31 ? steps : null;
  });

/** Registration in a network, in the product's words. */
export type Registration = 'none' | 'home' | 'searching' | 'denied' | 'unknown' | 'roaming';

/** By number (3GPP TS 27.007 §7.2): 6 and 7 are for short messages only, 8 for emergency calls, 9 and 10 have no voice. */
const registrations: readonly Registration[] = [
  'none',
  'home',
  'searching',
  'denied',
  'unknown',
  'roaming',
  'none',
  'none',
  'none',
  'home',
  'roaming',
];

/** Second number of an answer `n,stat…`; a line with one number only, or text behind it, came unasked and is left. */
export const readRegistration = (lines: Lines): Registration | null =>
  lastOf(lines, (rest) => {
    const state = /^\d, ?(\d{1,2})(?:,.*)?$/.exec(rest)?.[1];
    return state === undefined ? null : (registrations[Number(state)] ?? null);
  });

/** Name of the network's operator (3GPP TS 27.007 §7.3); null while there is none. */
export const readOperator = (lines: Lines): string | null =>
  lastOf(lines, (rest) => {
    const name = /^\d, ?\d, ?"([^"]{1,60})"/.exec(rest)?.[1]?.trim() ?? '';
    return name === '' ? null : name;
  });

/** Supply: `status,percent,millivolts`, or volts alone as some makers send them. A zero means “no such thing” (§8.4). */
export interface Supply {
  readonly percent: number | null;
  readonly millivolts: number | null;
}

/** Null if neither charge nor voltage is told. */
export const readSupply = (lines: Lines): Supply | null =>
  lastOf(lines, (rest) => {
    const volts = /^(\d{1,2}\.\d{1,3})V$/i.exec(rest)?.[1];
    if (volts !== undefined) return { percent: null, millivolts: Math.round(Number(volts) * 1000) };
    const match = /^\d, ?(\d{1,3})(?:, ?(\d{1,5}))?$/.exec(rest);
    if (match === null) return null;
    const percent = Number(match[1]);
    const millivolts = Number(match[2] ?? '0');
    if (percent === 0 && millivolts === 0) return null;
    return { percent: percent === 0 ? null : percent, millivolts: millivolts === 0 ? null : millivolts };
  });

/** A modem's clock: local time without zone, and minutes that it is ahead of UTC where the modem says so. */
export interface ModemClock {
  readonly local: string;
  readonly zoneMinutes: number | null;
}

/** Modems begin with 1980, 2000 or 2004: a year before this one means that no network has set the clock yet. */
const firstRealYear = 2020;

/** Minutes of a zone in quarters of an hour; null where none is told, undefined where no place on Earth has it. */
const zoneOf = (quarters: string | undefined): number | null | undefined => {
  if (quarters === undefined) return null;
  return Math.abs(Number(quarters)) > 56 ? undefined : Number(quarters) * 15;
};

/** `"yy/MM/dd,hh:mm:ss±zz"`, zz in quarters of an hour (3GPP TS 27.007 §8.15); null for a clock that was never set. */
export const readClock = (lines: Lines): ModemClock | null =>
  lastOf(lines, (rest) => {
    const match = /^"?(\d\d)\/(\d\d)\/(\d\d),(\d\d:\d\d:\d\d)([+-]\d{1,2})?"?$/.exec(rest);
    if (match === null) return null;
    const [, year = '', month = '', day = '', time = '', quarters] = match;
    const full = Number(year) >= 80 ? 1900 + Number(year) : 2000 + Number(year);
    const local = `${String(full)}-${month}-${day}T${time}`;
    if (full < firstRealYear || localSeconds(local) === null) return null;
    const zoneMinutes = zoneOf(quarters);
    return zoneMinutes === undefined ? null : { local, zoneMinutes };
  });

/** State of the SIM card. */
export type SimState = 'ready' | 'absent' | 'pinRequired' | 'pukRequired' | 'otherLock' | 'failed';

/** From `+CPIN:` (3GPP TS 27.007 §8.3). */
export const readSim = (lines: Lines): SimState | null =>
  lastOf(lines, (rest) => {
    const text = unquoted(rest).toUpperCase();
    if (text === 'READY') return 'ready';
    if (text === 'SIM PIN') return 'pinRequired';
    if (text === 'SIM PUK') return 'pukRequired';
    if (/^(NOT INSERTED|NOT READY)$/.test(text)) return text === 'NOT READY' ? null : 'absent';
    return /^(SIM PIN2|SIM PUK2|PH-[A-Z-]+ (PIN|PUK))$/.test(text) ? 'otherLock' : null;
  });

/** From the number of the refusal (§9.2.1); null where it says nothing about the card (14 = busy). */
export const simByCode = (code: number | null): SimState | null => {
  if (code === 10) return 'absent';
  if (code === 11) return 'pinRequired';
  if (code === 12) return 'pukRequired';
  return code === 13 || code === 15 ? 'failed' : null;
};

/** Number of `+CMEE: n`. */
export const readErrorForm = (lines: Lines): 0 | 1 | 2 | null =>
  lastOf(lines, (rest) => (rest === '0' ? 0 : rest === '1' ? 1 : rest === '2' ? 2 : null));
