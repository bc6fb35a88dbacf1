// The terminal's half of the maintenance extension for tests: reads requests, writes answers by the product's own table.
// (The simulator writes its answers by a table of its own, so that one checks the other.)
import { concatBytes } from '../../electron/protocol/field/bytes.ts';
import type { Field, Group, GroupValue } from '../../electron/protocol/zvt/zvtFields.ts';
import { decodeOne, type TagNote } from '../../electron/protocol/zvt/zvtGroup.ts';
import type { MaintenanceAnswer, MaintenanceRequest } from '../../electron/protocol/zvt/zvtMaintenance.ts';
import {
  blockId,
  type MaintenanceBlock,
  type MaintenanceBlockName,
  type MaintenanceBlocks,
  maintenanceBlockNames,
  maintenanceBlocks,
  maintenanceHead,
  maintenanceTag,
  maintenanceVersion,
} from '../../electron/protocol/zvt/zvtTags.ts';
import { encodeTlv, parseTlv, readTlvLength } from '../../electron/protocol/zvt/zvtTlv.ts';

const one = <T>(field: Field<T>, value: T | null): Uint8Array =>
  value === null ? new Uint8Array(0) : encodeTlv(field.tag, field.encode(value));

const encodeInside = (group: Group, values: Readonly<Record<string, unknown>>): Uint8Array => {
  const pieces: Uint8Array[] = [];
  for (const [name, field] of Object.entries(group.fields)) {
    if (values[name] !== undefined) pieces.push(encodeTlv(field.tag, field.encode(values[name])));
  }
  for (const [name, member] of Object.entries(group.lists)) {
    for (const item of (values[name] ?? []) as readonly Readonly<Record<string, unknown>>[]) {
      pieces.push(encodeTlv(member.tag, encodeInside(member, item)));
    }
  }
  return concatBytes(pieces);
};

/** A container as bytes, its own tag included; values first, then the repeating containers, in the order described. */
export const encodeGroup = <G extends Group>(group: G, values: GroupValue<G>): Uint8Array =>
  encodeTlv(group.tag, encodeInside(group, values));

/** Reads the data of a request; null if it cannot be understood (answer `84 9A 00`). */
export const decodeMaintenanceRequest = (data: Uint8Array): MaintenanceRequest | null => {
  const nothing: MaintenanceRequest = { version: null, wanted: null, cursor: null, entries: null, largest: null };
  if (data.length === 0) return nothing;
  const size = data[0] === 0x06 ? readTlvLength(data, 1) : null;
  if (size === null || size.next + size.length !== data.length) return null;
  const { nodes, problems } = parseTlv(data.subarray(size.next));
  const notes: TagNote[] = [];
  const request: MaintenanceRequest = {
    version: decodeOne(maintenanceHead.version, nodes, notes),
    wanted: decodeOne(maintenanceHead.blockIds, nodes, notes),
    cursor: decodeOne(maintenanceHead.cursor, nodes, notes),
    entries: decodeOne(maintenanceHead.entries, nodes, notes),
    largest: decodeOne(maintenanceHead.largest, nodes, notes),
  };
  return problems.length + notes.length === 0 ? request : null;
};

/** One block as bytes, so that a terminal can see whether it still fits. */
export const encodeMaintenanceBlock = <N extends MaintenanceBlockName>(
  name: N,
  block: MaintenanceBlock<N>,
): Uint8Array => encodeGroup(maintenanceBlocks[name], block as never);

/** FF4D with its blocks already as bytes. */
export const encodeMaintenanceFrame = (
  head: Pick<MaintenanceAnswer, 'version' | 'delivered' | 'clock'>,
  blocks: readonly Uint8Array[],
): Uint8Array =>
  encodeTlv(
    maintenanceTag,
    concatBytes([
      one(maintenanceHead.version, head.version),
      one(maintenanceHead.blockIds, head.delivered),
      one(maintenanceHead.clock, head.clock),
      ...blocks,
    ]),
  );

/** A whole FF4D: version 1, the given blocks in the order of their ids, `delivered` to match. */
export const encodeMaintenance = (clock: string | null, blocks: MaintenanceBlocks): Uint8Array => {
  const names = maintenanceBlockNames.filter((name) => blocks[name] !== undefined);
  return encodeMaintenanceFrame(
    { version: maintenanceVersion, delivered: names.map(blockId), clock },
    names.map((name) => encodeGroup(maintenanceBlocks[name], blocks[name] as never)),
  );
};

/** The empty offer that a status enquiry carries: FF4D with nothing but the version. */
export const encodeMaintenanceOffer = (): Uint8Array =>
  encodeMaintenanceFrame({ version: maintenanceVersion, delivered: null, clock: null }, []);
