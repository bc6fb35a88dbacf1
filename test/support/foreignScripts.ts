// What terminals of another maker answer, byte by byte; shares no line with the product.
// Facts: ZVT PA00P015 rev 13.08 §2.55 (status enquiry), §2.44 (configuration print), §2.66 (unknown commands).
import type { Script } from './foreignTerminal.ts';

const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')];
const bcd = (digits: string): number[] => digits.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
const tlv = (tag: readonly number[], value: readonly number[]): number[] => {
  const length =
    value.length < 0x80
      ? [value.length]
      : value.length < 0x100
        ? [0x81, value.length]
        : [0x82, value.length >> 8, value.length & 0xff];
  return [...tag, ...length, ...value];
};
const apdu = (code: readonly [number, number], data: readonly number[]): number[] =>
  data.length < 0xff ? [...code, data.length, ...data] : [...code, 0xff, data.length & 0xff, data.length >> 8, ...data];

/** What a foreign terminal says about itself. */
export interface ForeignFacts {
  readonly name: string;
  /** Eight digits of hex; usually those of the example. */
  readonly serialHex?: string;
  readonly status?: number;
  readonly locks?: readonly [number, number];
  readonly clockOffsetSeconds?: number;
}

const localStamp = (offsetSeconds: number): { date: string; time: string } => {
  const at = new Date(Date.now() + offsetSeconds * 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    date: `${String(at.getFullYear())}${two(at.getMonth() + 1)}${two(at.getDate())}`,
    time: `${two(at.getHours())}${two(at.getMinutes())}${two(at.getSeconds())}`,
  };
};

/** Completion of a status enquiry: version text, status byte, container with TID, device, clock and locks. */
const statusCompletion = (facts: ForeignFacts): number[] => {
  const { name, serialHex = '17F59B1F', status = 0, locks, clockOffsetSeconds = 0 } = facts;
  const version = ascii('FREMD-2.14.7');
  const { date, time } = localStamp(clockOffsetSeconds);
  const device = [
    ...tlv([0x1f, 0x40], ascii(name)),
    ...tlv([0x1f, 0x41], ascii('FREMD-2.14.7')),
    ...tlv([0x1f, 0x42], bcd(serialHex)),
    ...tlv([0x1f, 0x43], [0x00]),
  ];
  const container = [
    ...tlv([0x1f, 0x44], bcd('00523510')),
    ...tlv([0xe4], device),
    ...tlv([0x34], [...tlv([0x1f, 0x0e], bcd(date)), ...tlv([0x1f, 0x0f], bcd(time))]),
    ...(locks === undefined ? [] : tlv([0x1f, 0x55], locks)),
  ];
  return apdu([0x06, 0x0f], [0xf0, 0xf1, 0xf2, ...version, status, ...tlv([0x06], container)]);
};

const understood = [0x80, 0x00, 0x00];
/** What every terminal answers to a command it does not know (PA00P015 rev 13.08 §2.66). */
export const unknownCommand = [0x84, 0x83, 0x00];

/** A line of a configuration print: 40 columns, label left, value right. */
const printed = (label: string, value: string): number[] =>
  tlv([0x07], ascii(label + value.padStart(40 - label.length)));

/** Answers status enquiries and refuses everything else. */
export const plainTerminal =
  (facts: ForeignFacts): Script =>
  (command) =>
    command[0] === 0x05 && command[1] === 0x01 ? [understood, statusCompletion(facts)] : [unknownCommand];

/** A terminal whose name tells that it answers the maker's short report and prints its configuration over the line. */
export const vendorTerminal =
  (facts: Omit<ForeignFacts, 'name'>): Script =>
  (command) => {
    if (command[0] === 0x0f && command[1] === 0xa1) {
      return [understood, apdu([0x06, 0x0f], ascii(`17F59B1F${'FREMD-2.14.7'.padEnd(17)}005235103.1246.8`))];
    }
    if (command[0] === 0x06 && command[1] === 0x1a) {
      const lines = [
        tlv([0x07], ascii('** Konfiguration **')),
        ...[
          printed('Terminal Serien-Nr.:', '17F59B1F'),
          printed('Batteriespannung (V):', '3.12'),
          printed('Modultemperatur (C):', '46.8'),
        ],
        ...Array.from({ length: 12 }, (_, line) => printed(`Parameter ${String(line)}:`, 'x'.repeat(16))),
      ];
      const block = tlv([0x06], [...tlv([0x1f, 0x07], [0x03]), ...tlv([0x25], lines.flat())]);
      return [understood, apdu([0x06, 0xd3], block), [0x06, 0x0f, 0x00]];
    }
    return plainTerminal({ ...facts, name: 'cVEND fremd' })(command);
  };
