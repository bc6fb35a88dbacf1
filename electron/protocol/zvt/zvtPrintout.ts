// Printed lines (06 D1, 06 D3) and what can be read out of a configuration print: labels on the left, values on the
// right, in the language and wording of each maker. Whatever is not recognised is simply not there.
import { localFromDigits } from '../field/localTime.ts';
import { zvt } from './zvtMessages.ts';
import { type CharacterSet, decodeText } from './zvtText.ts';
import { parseTlv, readTlvLength, type TlvNode } from './zvtTlv.ts';

/** Values of a configuration print; null = no such line. */
export interface ConfigurationPrint {
  readonly serialNumber: string | null;
  readonly model: string | null;
  readonly tid: string | null;
  readonly softwareVersion: string | null;
  readonly batteryVoltage: { readonly value: number; readonly unit: 'V' | 'mV' } | null;
  readonly celsius: number | null;
  /** Terminal's local time, `2026-11-22T09:30:05`. */
  readonly clock: string | null;
  /** Certificates with the last day of their validity (`2031-03-16`), as labelled. */
  readonly certificates: readonly { readonly label: string; readonly validUntil: string }[] | null;
}

const containerOf = (bytes: Uint8Array): readonly TlvNode[] | null => {
  const size = bytes[0] === 0x06 ? readTlvLength(bytes, 1) : null;
  return size === null ? null : parseTlv(bytes.subarray(size.next, size.next + size.length)).nodes;
};

/** Text without a container glued behind it: taken out of 06 D1 in 2013, still sent by some (seen at card complete). */
const withoutGluedContainer = (text: Uint8Array): Uint8Array => {
  for (let at = text.indexOf(0x06); at >= 0; at = text.indexOf(0x06, at + 1)) {
    const size = readTlvLength(text, at + 1);
    if (size !== null && size.next + size.length === text.length) return text.subarray(0, at);
  }
  return text;
};

const cleanLine = (bytes: Uint8Array, set: CharacterSet): string =>
  decodeText(bytes, set)
    .replace(/\p{Cc}/gu, ' ')
    .trimEnd();

/** Lines of one message: `06 D1 attribute text`, where attribute FF means that a number of empty lines follows; `06 D3 06 {25 {07 line…}}`. */
export const linesOf = (command: number, data: Uint8Array, set: CharacterSet = null): string[] => {
  if (command === zvt.printLine) {
    if (data[0] === 0xff) return Array.from({ length: Math.min(data[1] ?? 1, 99) }, () => '');
    return [cleanLine(withoutGluedContainer(data.subarray(1)), set)];
  }
  if (command !== zvt.printBlock) return [];
  const nodes = containerOf(data) ?? [];
  return nodes
    .filter(({ tag }) => tag === 0x25)
    .flatMap(({ children }) => children)
    .filter(({ tag }) => tag === 0x07)
    .map(({ value }) => cleanLine(value, set));
};

interface Pair {
  readonly label: string;
  readonly value: string;
}

const isSection = (line: string): boolean => /^\s*\*\*.*\*\*\s*$/.test(line);

const split = (line: string): Pair | null => {
  const match =
    /^\s*([^:]*[^:\s])\s*:(?:\s+(.*))?$/.exec(line) ??
    /^\s*([^:]*[^:\s\d])\s*:(\S.*)$/.exec(line) ??
    /^\s*(\S.*?\S)\s{2,}(\S.*)$/.exec(line);
  return match === null ? null : { label: match[1] ?? '', value: (match[2] ?? '').trim() };
};

/** Label and value of each line; a label broken at a hyphen and a value on the line below are put together. */
const pairsOf = (lines: readonly string[]): Pair[] => {
  const pairs: Pair[] = [];
  let labelSoFar = '';
  lines.forEach((line, at) => {
    const pair = isSection(line) ? null : split(line);
    if (pair === null) {
      labelSoFar = /-\s*$/.test(line) && !isSection(line) ? line.trim() : '';
      return;
    }
    const below = lines[at + 1];
    const isWrapped = pair.value === '' && below !== undefined && !isSection(below) && !below.includes(': ');
    pairs.push({ label: labelSoFar + pair.label, value: isWrapped ? below.trim() : pair.value });
    labelSoFar = '';
  });
  return pairs;
};

/** Letters only, lower case, umlauts and accents taken off: `Batteriespannung (V)` becomes `batteriespannungv`. */
const plain = (label: string): string =>
  label
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

const labels = {
  serialNumber: /^(terminal|geraete|gerate|device)?(seriennr|seriennummer|serialno|serialnr|serialnumber|snr|sn)$/,
  model: /^(hardware|hardwaretyp|geraetetyp|geratetyp|model|modell|modelname|terminaltyp|terminaltype|devicename)$/,
  tid: /^(terminalid|terminalidentification|terminalkennung|tid)$/,
  softwareVersion: /^(terminalversion|terminalsoftware|softwareversion|appversion|applicationversion)$/,
  battery: /^(batterie|akku|battery|stutzbatterie|backupbattery)(spannung|voltage)?(v|mv|volt)?$/,
  temperature:
    /^(modul|module|terminal|gerate|geraete|device|board|cpu)?(temperatur|temperature|temp)(c|celsius|gradc|degc)?$/,
  clock:
    /^(datum|date|uhrzeit|zeit|time|systemzeit|systemtime|terminalzeit|terminaltime|datumzeit|datumuhrzeit|datetime)$/,
} as const;

const numberIn = (text: string): { readonly value: number; readonly unit: string } | null => {
  const match = /^([+-]?\d+(?:[.,]\d+)?)\s*([a-zA-Z°]*)\s*$/.exec(text);
  if (match === null) return null;
  return { value: Number((match[1] ?? '').replace(',', '.')), unit: (match[2] ?? '').toLowerCase() };
};

const batteryFrom = ({ label, value }: Pair): ConfigurationPrint['batteryVoltage'] => {
  const found = numberIn(value);
  if (found === null || !['', 'v', 'mv', 'volt'].includes(found.unit)) return null;
  const isMilli = found.unit === 'mv' || (found.unit === '' && /\(mV\)/i.test(label));
  return { value: found.value, unit: isMilli ? 'mV' : 'V' };
};

const celsiusFrom = ({ label, value }: Pair): number | null => {
  const found = numberIn(value);
  if (found === null || !['', 'c', '°c', '°', 'grad'].includes(found.unit) || /\(°?F\)/i.test(label)) return null;
  return found.value;
};

const dateIn = (text: string): string | null => {
  const iso = /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text);
  if (iso !== null) return `${iso[1] ?? ''}${iso[2] ?? ''}${iso[3] ?? ''}`;
  const dotted = /(?<!\d)(\d\d)\.(\d\d)\.((?:20)?\d\d)(?!\d)/.exec(text);
  if (dotted === null) return null;
  const [, day = '', month = '', year = ''] = dotted;
  return `${year.length === 2 ? `20${year}` : year}${month}${day}`;
};

const timeIn = (text: string): string | null => {
  const match = /(?<!\d)([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(?!\d|:)/.exec(text);
  return match === null ? null : `${match[1] ?? ''}${match[2] ?? ''}${match[3] ?? '00'}`;
};

/** The clock is the first line that is nothing but date and time, or lines with a label that says so. */
const clockFrom = (lines: readonly string[]): string | null => {
  const candidates = lines.filter((line) => {
    const label = plain(line.replace(/\d[\d.:\-T]*/g, ' ').replace(/\buhr\b/i, ' '));
    return /\d/.test(line) && (label === '' || labels.clock.test(label));
  });
  const whole = candidates.find((line) => dateIn(line) !== null && timeIn(line) !== null);
  const date = dateIn(whole ?? candidates.find((line) => dateIn(line) !== null) ?? '');
  const time = timeIn(whole ?? candidates.find((line) => timeIn(line) !== null) ?? '');
  return date === null || time === null ? null : localFromDigits(date + time);
};

/** Labels such as `Gültigkeit Clnt-Auth-Cert`, `Certificate valid until`. */
const isValidity = (label: string): boolean =>
  /cert|zert/.test(label) && /gultig|gueltig|valid|ablauf|expir|bis/.test(label);

const isDay = (day: string): boolean => {
  const at = Date.parse(day);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
};

const nonEmpty = <T>(list: readonly T[]): readonly T[] | null => (list.length === 0 ? null : list);

const certificatesIn = (pairs: readonly Pair[]): NonNullable<ConfigurationPrint['certificates']> =>
  pairs.flatMap(({ label, value }) => {
    const digits = isValidity(plain(label)) ? dateIn(value) : null;
    const day = digits === null ? '' : `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
    return isDay(day) ? [{ label, validUntil: day }] : [];
  });

/** Reads a configuration print. */
export const parseConfigurationPrint = (lines: readonly string[]): ConfigurationPrint => {
  const pairs = pairsOf(lines);
  const first = <T>(label: RegExp, read: (pair: Pair) => T | null): T | null => {
    for (const pair of pairs) {
      const value = label.test(plain(pair.label)) ? read(pair) : null;
      if (value !== null) return value;
    }
    return null;
  };
  const text = ({ value }: Pair): string | null => (value === '' ? null : value);
  return {
    serialNumber: first(labels.serialNumber, text),
    model: first(labels.model, text),
    tid: first(labels.tid, ({ value }) => (/^\d{8}$/.test(value) ? value : null)),
    softwareVersion: first(labels.softwareVersion, text),
    batteryVoltage: first(labels.battery, batteryFrom),
    celsius: first(labels.temperature, celsiusFrom),
    clock: clockFrom(lines),
    certificates: nonEmpty(certificatesIn(pairs)),
  };
};
