// The maintenance extension `0F 4D`: what we ask and what we read.
//
//   0F 4D LEN [06 L { DF50 version, DF51 wanted blocks, [DF52 cursor] [DF53 entries] [DF54 largest FF4D] }]
//   06 0F LEN  06 L { FF4D L { DF50 version, DF51 delivered blocks, [DF56 clock], block… } }
import { concatBytes } from '../field/bytes.ts';
import { encodeApdu } from './zvtApdu.ts';
import type { Field } from './zvtFields.ts';
import type { TagNote } from './zvtGroup.ts';
import { decodeGroup, decodeOne } from './zvtGroup.ts';
import type { MaintenanceBlocks } from './zvtTags.ts';
import { maintenanceBlockNames, maintenanceBlocks, maintenanceHead, maintenanceVersion } from './zvtTags.ts';
import type { TlvNode } from './zvtTlv.ts';
import { encodeContainer, encodeTlv, findTag } from './zvtTlv.ts';

/** CLASS and INSTR of the extension. */
export const maintenanceCommand = 0x0f_4d;

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
