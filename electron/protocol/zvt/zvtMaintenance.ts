// The maintenance extension `0F 4D`: request and answer, readable and writable by both sides.
//
//   0F 4D LEN [06 L { DF50 version, DF51 wanted blocks, [DF52 cursor] [DF53 entries] [DF54 largest FF4D] }]
//   06 0F LEN  06 L { FF4D L { DF50 version, DF51 delivered blocks, [DF56 clock], block… } }
import { concatBytes } from '../field/bytes.ts';
import { encodeApdu } from './zvtApdu.ts';
import type { Field } from './zvtFields.ts';
import type { TagNote } from './zvtGroup.ts';
import { decodeGroup, decodeOne, encodeGroup } from './zvtGroup.ts';
import type { MaintenanceBlock, MaintenanceBlockName, MaintenanceBlocks } from './zvtTags.ts';
import {
  blockId,
  maintenanceBlockNames,
  maintenanceBlocks,
  maintenanceHead,
  maintenanceTag,
  maintenanceVersion,
} from './zvtTags.ts';
import type { TlvNode } from './zvtTlv.ts';
import { encodeContainer, encodeTlv, findTag, parseTlv, readTlvLength } from './zvtTlv.ts';

/** CLASS and INSTR of the extension. */
export const maintenanceCommand = 0x0f_4d;
/** Log entries of a page if the request does not say. */
export const usualLogEntries = 16;
/** Largest FF4D if the request does not say, in bytes. */
export const usualLargest = 65_000;

/** What a console asks for; null = not said. */
export interface MaintenanceRequest {
  readonly version: number | null;
  /** Block ids in the order wanted; null = every block but the event log. */
  readonly wanted: readonly number[] | null;
  /** Log entries with greater numbers. */
  readonly cursor: number | null;
  readonly entries: number | null;
  readonly largest: number | null;
}

/** What a terminal answers. */
export interface MaintenanceAnswer {
  readonly version: number | null;
  /** Ids of the delivered blocks. */
  readonly delivered: readonly number[] | null;
  /** Terminal's local time, `2026-11-22T09:30:05`. */
  readonly clock: string | null;
  readonly blocks: MaintenanceBlocks;
}

const one = <T>(field: Field<T>, value: T | null): Uint8Array =>
  value === null ? new Uint8Array(0) : encodeTlv(field.tag, field.encode(value));

/** A request as APDU. */
export const encodeMaintenanceRequest = (request: Partial<MaintenanceRequest>): Uint8Array => {
  const inside = concatBytes([
    one(maintenanceHead.version, request.version ?? null),
    one(maintenanceHead.blockIds, request.wanted ?? null),
    one(maintenanceHead.cursor, request.cursor ?? null),
    one(maintenanceHead.entries, request.entries ?? null),
    one(maintenanceHead.largest, request.largest ?? null),
  ]);
  return encodeApdu(maintenanceCommand, inside.length === 0 ? inside : encodeContainer(inside));
};

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

/** Reads FF4D. Values that may not be are left out and noted. Of an unknown version only the head is read. */
export const decodeMaintenance = (
  frame: TlvNode,
): { readonly answer: MaintenanceAnswer; readonly notes: readonly TagNote[] } => {
  const notes: TagNote[] = [];
  const version = decodeOne(maintenanceHead.version, frame.children, notes);
  const delivered = decodeOne(maintenanceHead.blockIds, frame.children, notes);
  if (version !== null && version !== maintenanceVersion)
    return { answer: { version, delivered, clock: null, blocks: {} }, notes };
  const clock = decodeOne(maintenanceHead.clock, frame.children, notes);
  const blocks: Record<string, unknown> = {};
  for (const name of maintenanceBlockNames) {
    const node = findTag(frame.children, maintenanceBlocks[name].tag);
    if (node !== undefined) blocks[name] = decodeGroup(maintenanceBlocks[name], node.children, notes);
  }
  return { answer: { version, delivered, clock, blocks: blocks }, notes };
};
