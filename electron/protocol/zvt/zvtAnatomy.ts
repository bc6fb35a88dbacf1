// Every part of a message with its name, by position, bitmap and tag: what a person is shown, and what must not be kept.
import { apduLength } from '../framing/apduLength.ts';
import { parseBitmaps, readFxLength } from './zvtBitmaps.ts';
import { bitmapTable, type ValueKind } from './zvtBitmapTable.ts';
import { type TagRow, tagTable } from './zvtTagTable.ts';
import { parseTlv, readTlvLength, type TlvNode } from './zvtTlv.ts';

/** One part; `value` looks into the bytes that were given. */
export interface AnatomyPart {
  readonly name: string;
  /** `unknown`: a number that no table has. `rest`: bytes that could not be read. */
  readonly kind: ValueKind | 'unknown' | 'rest';
  readonly value: Uint8Array;
}

const byPosition = (
  data: Uint8Array,
  fronts: readonly Front[],
): { readonly parts: AnatomyPart[]; readonly next: number } => {
  const parts: AnatomyPart[] = [];
  let next = 0;
  for (const [name, length, kind] of fronts) {
    if (next + length > data.length) break;
    parts.push({ name, kind, value: data.subarray(next, next + length) });
    next += length;
  }
  return { parts, next };
};

type Front = readonly [name: string, length: number, kind: ValueKind];
const password: Front = ['password', 3, 'secret'];

/** Parts by position in front of the bitmaps, by command; the others begin with their bitmaps. */
const fronts: ReadonlyMap<number, readonly Front[]> = new Map<number, readonly Front[]>([
  ...[
    0x0501, 0x0610, 0x0612, 0x061b, 0x0620, 0x0621, 0x0623, 0x0624, 0x0625, 0x0626, 0x0630, 0x0631, 0x0650, 0x0651,
    0x0652, 0x0691, 0x0693, 0x0801, 0x0803, 0x0814,
  ].map((command): [number, readonly Front[]] => [command, [password]]),
  [0x0600, [password, ['configuration byte', 1, 'bytes'], ['currency', 2, 'digits']]],
  [0x0695, [password, ['new password', 3, 'secret']]],
  [0x061e, [['result code', 1, 'bytes']]],
  [0x841e, [['result code', 1, 'bytes']]],
  [0x06c0, [['time limit', 1, 'number']]],
  [0x0830, [['language', 1, 'bytes']]],
  [0x0840, [['baud rate', 1, 'bytes']]],
]);

const tagName = (tag: number): string => {
  const hex = tag.toString(16).toUpperCase();
  return hex.length % 2 === 0 ? hex : `0${hex}`;
};

const kindOf = (row: TagRow | undefined, isHidden: boolean): AnatomyPart['kind'] => {
  if (isHidden || row?.kind === 'secretContainer') return 'secret';
  if (row === undefined) return 'unknown';
  return row.kind === 'container' ? 'bytes' : row.kind;
};

const leaves = (nodes: readonly TlvNode[], path: string, isHidden: boolean): AnatomyPart[] =>
  nodes.flatMap(({ tag, value, children }) => {
    const row = tagTable.get(tag);
    const name = `${path}${tagName(tag)}`;
    if (children.length > 0) return leaves(children, `${name}/`, isHidden || row?.kind === 'secretContainer');
    return [{ name: `${name} ${row?.name ?? ''}`.trim(), kind: kindOf(row, isHidden), value }];
  });

/** Tags of a container; one with a fault in it is also a `rest` from there on, a secret one where secrets were before it. */
const ofContainer = (inside: Uint8Array): AnatomyPart[] => {
  const { nodes, problems } = parseTlv(inside);
  const [first] = problems;
  const parts = leaves(nodes, '', false);
  if (first === undefined) return parts;
  const kind = parts.some((part) => part.kind === 'secret') ? 'secret' : 'rest';
  return [...parts, { name: 'not understood', kind, value: inside.subarray(first.offset) }];
};

const ofBitmaps = (data: Uint8Array): AnatomyPart[] => {
  const { fields, rest } = parseBitmaps(data);
  const parts = fields.flatMap(({ number, from, length }): AnatomyPart[] => {
    const value = data.subarray(from, from + length);
    const row = bitmapTable.get(number);
    if (number === 0x06) return ofContainer(value);
    return [{ name: `${tagName(number)} ${row?.name ?? ''}`, kind: row?.kind ?? 'unknown', value }];
  });
  return rest.length === 0 ? parts : [...parts, { name: 'not understood', kind: 'rest', value: rest }];
};

/** Where the container that ends a text or a status begins; -1 if none does. */
const trailingContainer = (data: Uint8Array): number => {
  for (let at = data.indexOf(0x06); at >= 0; at = data.indexOf(0x06, at + 1)) {
    const size = readTlvLength(data, at + 1);
    if (size !== null && size.next + size.length === data.length) return at;
  }
  return -1;
};

const ofLine = (data: Uint8Array): AnatomyPart[] => {
  const { parts, next } = byPosition(data, [['attribute', 1, 'bytes']]);
  const text = data.subarray(next);
  const at = trailingContainer(text);
  const line: AnatomyPart = { name: 'text', kind: 'text', value: at < 0 ? text : text.subarray(0, at) };
  return [...parts, line, ...(at < 0 ? [] : ofBitmaps(text.subarray(at)))];
};

const ofIntermediateStatus = (data: Uint8Array): AnatomyPart[] => {
  const hasMinutes = data.length > 1 && trailingContainer(data.subarray(1)) !== 0;
  const front: Front[] = [['status', 1, 'bytes'], ...(hasMinutes ? [['T4 in minutes', 1, 'digits'] as const] : [])];
  const { parts, next } = byPosition(data, front);
  return [...parts, ...ofBitmaps(data.subarray(next))];
};

/** A completion: of a status enquiry by position, of all others bitmaps. Which command it ends is not known here. */
const ofCompletion = (data: Uint8Array): AnatomyPart[] => {
  const length = readFxLength(data, 0, 3);
  if (length !== null && 3 + length < data.length) {
    const version: AnatomyPart = { name: 'software version', kind: 'text', value: data.subarray(3, 3 + length) };
    return [version, ...ofStatus(data.subarray(3 + length))];
  }
  return parseBitmaps(data).rest.length === 0 ? ofBitmaps(data) : ofStatus(data);
};

const ofStatus = (data: Uint8Array): AnatomyPart[] => {
  // The maker's own system information is characters by position.
  if (data.length > 2 && data.every((byte) => byte >= 0x20 && byte < 0x7f))
    return [{ name: 'text', kind: 'text', value: data }];
  const { parts, next } = byPosition(data, [['terminal status', 1, 'bytes']]);
  return [...parts, ...ofBitmaps(data.subarray(next))];
};

const ofVendor = (data: Uint8Array): AnatomyPart[] => {
  const hasPassword = data.length >= 5;
  const { parts, next } = byPosition(data, hasPassword ? [password] : []);
  return [...parts, { name: 'function', kind: 'bytes', value: data.subarray(next) }];
};

/** Takes the data of an APDU apart; of a damaged one whatever can be read. Never throws. */
export const dissect = (apdu: Uint8Array): { readonly command: number; readonly parts: readonly AnatomyPart[] } => {
  const command = ((apdu[0] ?? 0) << 8) | (apdu[1] ?? 0);
  const data = apdu.subarray(apdu[2] === 0xff && apduLength(apdu) !== null ? 5 : 3);
  if (command === 0x06d1) return { command, parts: ofLine(data) };
  if (command === 0x04ff) return { command, parts: ofIntermediateStatus(data) };
  if (command === 0x060f) return { command, parts: ofCompletion(data) };
  if (command === 0x0fa1) return { command, parts: ofVendor(data) };
  const { parts, next } = byPosition(data, fronts.get(command) ?? []);
  return { command, parts: [...parts, ...ofBitmaps(data.subarray(next))] };
};
