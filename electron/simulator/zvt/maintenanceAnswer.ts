// Answers 0F 4D, the maintenance extension: which blocks are wanted, which fit, and how they are wrapped.
import { concatBytes } from '../../protocol/field/bytes.ts';
import { decodeUnsigned } from '../../protocol/field/integers.ts';
import { encodeLocalTime } from '../../protocol/field/localTime.ts';
import type { TlvNode } from '../../protocol/zvt/zvtTlv.ts';
import { encodeTlv, findTag, parseTlv, readTlvLength } from '../../protocol/zvt/zvtTlv.ts';
import type { SimulatedMaintenance } from '../terminalState.ts';
import { blockWriters, eventLogBlock, eventLogPage } from './maintenanceBlocks.ts';
import { number } from './maintenanceFields.ts';
import { withMisreadings } from './misreadings.ts';

const formatVersion = 1;
const usualEntries = 16;
const largestAnswer = 65_000;

/** What a client asked for, with the defaults of the extension filled in. */
interface MaintenanceRequest {
  /** Null: everything but the event log. */
  readonly wanted: readonly number[] | null;
  readonly cursor: number;
  readonly entries: number;
  readonly largest: number;
}

/** Version, cursor, entries and size: tag and length. */
const fieldLengths = [
  [0xdf50, 1],
  [0xdf52, 4],
  [0xdf53, 1],
  [0xdf54, 2],
] as const;

const askedNumber = (nodes: readonly TlvNode[], tag: number, length: number): number | undefined => {
  const node = findTag(nodes, tag);
  return node?.value.length === length ? decodeUnsigned(node.value) : undefined;
};

const hasWrongLength = (nodes: readonly TlvNode[], tag: number, length: number): boolean => {
  const node = findTag(nodes, tag);
  return node !== undefined && node.value.length !== length;
};

/** The tags of a request; null if the data is no whole container or a field has a length of its own. */
const readNodes = (data: Uint8Array): readonly TlvNode[] | null => {
  const size = data[0] === 0x06 ? readTlvLength(data, 1) : null;
  if (size === null || size.next + size.length !== data.length) return null;
  const { nodes, problems } = parseTlv(data.subarray(size.next));
  if (problems.length > 0) return null;
  return fieldLengths.some(([tag, length]) => hasWrongLength(nodes, tag, length)) ? null : nodes;
};

/** Reads a request; null if it is not understood. */
const readRequest = (data: Uint8Array): MaintenanceRequest | null => {
  if (data.length === 0) return { wanted: null, cursor: 0, entries: usualEntries, largest: largestAnswer };
  const nodes = readNodes(data);
  if (nodes === null) return null;
  if (askedNumber(nodes, 0xdf50, 1) === 0 || askedNumber(nodes, 0xdf53, 1) === 0) return null;
  const blocks = findTag(nodes, 0xdf51);
  return {
    wanted: blocks === undefined ? null : [...new Set(blocks.value)],
    cursor: askedNumber(nodes, 0xdf52, 4) ?? 0,
    entries: askedNumber(nodes, 0xdf53, 1) ?? usualEntries,
    largest: Math.min(largestAnswer, Math.max(512, askedNumber(nodes, 0xdf54, 2) ?? largestAnswer)),
  };
};

/**
 * The completion's tags for a request's data; null if the request is not understood (answer 84 9A).
 * `localNow` is the terminal's clock (`2026-11-22T09:30:05`), `since` its local switch-on time in ms.
 */
export const maintenanceAnswer = (
  data: Uint8Array,
  has: SimulatedMaintenance,
  times: { readonly localNow: string; readonly since: number },
): Uint8Array | null => {
  const request = readRequest(data);
  if (request === null) return null;
  const wanted = request.wanted ?? [...blockWriters.keys()];
  const clock = encodeTlv(0xdf56, encodeLocalTime(times.localNow));
  // Head of FF4D, version, list of blocks and clock: the list is counted in full, whatever of it is delivered.
  let room = request.largest - 5 - 4 - (3 + wanted.length) - clock.length;
  const delivered: number[] = [];
  const blocks: Uint8Array[] = [];
  for (const id of wanted) {
    const page = { cursor: request.cursor, entries: request.entries, room, since: times.since };
    const written = id === eventLogBlock ? eventLogPage(has, page) : (blockWriters.get(id)?.(has, times.since) ?? null);
    if (written === null) continue;
    const block = has.misreadings === undefined ? written : withMisreadings(written, has.misreadings);
    if (block.length > room && delivered.length > 0) break;
    delivered.push(id);
    blocks.push(block);
    room -= block.length;
  }
  const inside = concatBytes([
    number(0xdf50, 1, formatVersion),
    encodeTlv(0xdf51, Uint8Array.from(delivered)),
    clock,
    ...blocks,
  ]);
  return encodeTlv(0xff4d, inside);
};
