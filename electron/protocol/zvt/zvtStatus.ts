// The completion of a status enquiry: positional, unlike all others (ZVT PA00P015 rev 13.08 §2.55).
//
//   06 0F LEN [Fx Fx Fx version] status [06 L { 1F44 TID · E4 {1F40 1F41 1F42 1F43}… · 1F55 · 34 {1F0E 1F0F} · FF4D }]
import { decodeBcd } from '../field/bcd.ts';
import { toHex } from '../field/hex.ts';
import { localFromDigits } from '../field/localTime.ts';
import { parseBitmaps, readFxLength } from './zvtBitmaps.ts';
import { choice, flags } from './zvtFields.ts';
import { decodeOne, type TagNote } from './zvtGroup.ts';
import { maintenanceTag } from './zvtTags.ts';
import { decodeName, decodeSevenBit } from './zvtText.ts';
import { findTag, type TlvNode } from './zvtTlv.ts';

/** One device information container E4. */
export interface StatusComponent {
  readonly name: string | null;
  readonly softwareVersion: string | null;
  /** Upper-case hex digits: makers send serial numbers that are no decimal digits. */
  readonly serialNumber: string | null;
  readonly state: 'ready' | 'initialisationNeeded' | 'noKeys' | 'fraud' | null;
}

/** What a status enquiry tells; null = not sent. */
export interface StatusCompletion {
  readonly softwareVersion: string | null;
  readonly statusCode: number | null;
  /** Eight digits with leading zeros. */
  readonly tid: string | null;
  readonly mid: string | null;
  readonly components: readonly StatusComponent[];
  readonly locks: readonly StatusLock[] | null;
  /** Terminal's local time, `2023-06-22T08:55:56`. */
  readonly clock: string | null;
  /** Four digits; old terminals add it as a bitmap. */
  readonly currency: string | null;
  /** FF4D was there: the terminal offers the maintenance extension. */
  readonly offersMaintenance: boolean;
  /** What did not fit, in words; holds no values. */
  readonly problems: readonly string[];
}

/** Highest bit of the first byte first (rev 13.08, tag 1F55). */
const lockField = flags(0x1f55, 2, {
  32768: 'reconciliation',
  16384: 'initialisation',
  8192: 'diagnosis',
  4096: 'service',
  2048: 'outOfOrder',
  1024: 'printer',
  512: 'startUpNeeded',
  256: 'secureModuleChanged',
  128: 'transactionLogDefective',
  64: 'cardReaderNotFound',
  32: 'cardStillInserted',
  16: 'secureLinkNotReady',
  8: 'activationNeeded',
  4: 'lowBattery',
  2: 'contactlessReaderNotInitialised',
  1: 'mdbNotReady',
});
/** A lock or notice of tag 1F55. */
export type StatusLock = NonNullable<ReturnType<typeof lockField.decode>>[number];

const stateField = choice(0x1f43, { 0: 'ready', 1: 'initialisationNeeded', 2: 'noKeys', 3: 'fraud' });

const nameOrNull = (node: TlvNode | undefined): string | null => {
  const text = node === undefined ? '' : decodeName(node.value);
  return text === '' ? null : text;
};

const componentFrom = (nodes: readonly TlvNode[], notes: TagNote[]): StatusComponent => {
  const serial = findTag(nodes, 0x1f42);
  return {
    name: nameOrNull(findTag(nodes, 0x1f40)),
    softwareVersion: nameOrNull(findTag(nodes, 0x1f41)),
    serialNumber: serial === undefined || serial.value.length === 0 ? null : toHex(serial.value),
    state: decodeOne(stateField, nodes, notes),
  };
};

const componentsFrom = (nodes: readonly TlvNode[], notes: TagNote[]): StatusComponent[] => {
  const containers = nodes.filter(({ tag }) => tag === 0xe4);
  if (containers.length > 0) return containers.map(({ children }) => componentFrom(children, notes));
  // Some send the four tags without their container.
  return [0x1f40, 0x1f41, 0x1f42, 0x1f43].some((tag) => findTag(nodes, tag)) ? [componentFrom(nodes, notes)] : [];
};

const clockFrom = (nodes: readonly TlvNode[], problems: string[]): string | null => {
  const container = findTag(nodes, 0x34);
  if (container === undefined) return null;
  const date = findTag(container.children, 0x1f0e)?.value;
  const time = findTag(container.children, 0x1f0f)?.value;
  const isWhole = date?.length === 4 && time?.length === 3;
  const local = isWhole ? localFromDigits(`${decodeBcd(date) ?? '-'}${decodeBcd(time) ?? '-'}`) : null;
  if (local === null) problems.push('tag 34: no date and time');
  return local;
};

const tidFrom = (value: Uint8Array | undefined, problems: string[]): string | null => {
  if (value === undefined || value.length === 0) return null;
  const digits = decodeBcd(value);
  if (digits === null || value.length !== 4) problems.push('TID: not eight digits');
  return digits ?? toHex(value);
};

/** Version and status in front, and where the bitmaps begin. */
const readFront = (
  data: Uint8Array,
  problems: string[],
): { readonly version: Uint8Array | null; readonly statusAt: number } => {
  const isVersion = [0, 1, 2].every((at) => ((data[at] ?? 0) & 0xf0) === 0xf0);
  if (!isVersion) return { version: null, statusAt: 0 };
  const length = readFxLength(data, 0, 3);
  if (length === null || 3 + length > data.length) {
    problems.push('software version: its length is none');
    return { version: null, statusAt: data.length };
  }
  return { version: data.subarray(3, 3 + length), statusAt: 3 + length };
};

/** Reads the data of the completion that follows `05 01`. Never fails: what cannot be read is told in `problems`. */
export const parseStatusCompletion = (data: Uint8Array): StatusCompletion => {
  const problems: string[] = [];
  const notes: TagNote[] = [];
  const { version, statusAt } = readFront(data, problems);
  const statusCode = data[statusAt] ?? null;
  const bitmaps = parseBitmaps(data.subarray(statusAt + 1));
  const nodes = bitmaps.container?.nodes ?? [];
  const components = componentsFrom(nodes, notes);
  const mid = bitmaps.values.get(0x2a);
  if (statusCode === null) problems.push('no status code');
  if (bitmaps.rest.length > 0) problems.push(`${String(bitmaps.rest.length)} bytes at the end not understood`);
  for (const { kind, tag } of bitmaps.container?.problems ?? []) {
    problems.push(`tag ${tag === null ? '?' : tag.toString(16).toUpperCase()}: ${kind}`);
  }
  const locks = decodeOne(lockField, nodes, notes);
  for (const { tag, reason } of notes) problems.push(`tag ${tag.toString(16).toUpperCase()}: ${reason}`);
  const softwareVersion = version === null ? '' : decodeSevenBit(version);
  return {
    softwareVersion: softwareVersion === '' ? null : softwareVersion,
    statusCode,
    tid: tidFrom(findTag(nodes, 0x1f44)?.value ?? bitmaps.values.get(0x29), problems),
    mid: mid === undefined ? null : decodeName(mid) || null,
    components,
    locks,
    clock: clockFrom(nodes, problems),
    currency: decodeBcd(bitmaps.values.get(0x49) ?? new Uint8Array(0)) || null,
    offersMaintenance: findTag(nodes, maintenanceTag) !== undefined,
    problems,
  };
};
