// The blocks of the maintenance extension, written from a terminal's state (maintenance extension version 1, blocks and tags).
import { concatBytes } from '../../protocol/field/bytes.ts';
import type { SimulatedMaintenance } from '../terminalState.ts';
import { bcd, container, filledBcd, moment, number, raw, words } from './maintenanceFields.ts';

/** Writes one block; `since` is the terminal's local switch-on time in ms. Null: this terminal does not offer it. */
type BlockWriter = (has: SimulatedMaintenance, since: number) => Uint8Array | null;

const block = <T>(tag: number, part: T | undefined, pieces: (part: T) => readonly Uint8Array[]): Uint8Array | null =>
  part === undefined ? null : container(tag, pieces(part));

const identity: BlockWriter = (has) =>
  block(0xff60, has.identity, (part) => [
    words(0xdf10, part.serialNumber),
    words(0xdf11, part.tusn),
    words(0xdf12, part.model),
    words(0xdf13, part.maker),
  ]);

const power: BlockWriter = (has) =>
  block(0xff61, has.power, (part) => [
    number(0xdf18, 1, part.batteryPercent),
    number(0xdf19, 2, part.batteryMillivolts),
    number(0xdf1a, 2, part.chargeCycles),
    number(0xdf1b, 1, part.charging),
    number(0xdf1c, 2, part.temperatureDeciCelsius),
    number(0xdf1d, 2, part.coinCellMillivolts),
  ]);

const resources: BlockWriter = (has) =>
  block(0xff62, has.resources, (part) => [
    number(0xdf20, 4, part.storageTotalKiB),
    number(0xdf21, 4, part.storageFreeKiB),
    number(0xdf22, 4, part.memoryTotalKiB),
    number(0xdf23, 4, part.memoryFreeKiB),
    number(0xdf24, 4, part.uptimeSeconds),
    number(0xdf25, 4, part.reboots),
  ]);

const printer: BlockWriter = (has) =>
  block(0xff63, has.printer, (part) => [
    number(0xdf28, 1, part.state),
    number(0xdf29, 1, part.paperPercent),
    number(0xdf2a, 4, part.dotLines),
    number(0xdf2b, 4, part.cuts),
    number(0xdf2c, 2, part.badDots),
    number(0xdf2d, 2, part.dotsPerLine),
  ]);

const readers: BlockWriter = (has) =>
  block(0xff64, has.readers, (all) =>
    all.map((reader) =>
      container(0xff70, [
        number(0xdf30, 1, reader.interface),
        number(0xdf31, 4, reader.good),
        number(0xdf32, 4, reader.failed),
      ]),
    ),
  );

const security: BlockWriter = (has) =>
  block(0xff65, has.security, (part) => [
    number(0xdf34, 2, part.tamperBits),
    ...part.keys.map((key) =>
      container(0xff71, [
        number(0xdf36, 1, key.use),
        number(0xdf37, 1, key.slot),
        number(0xdf38, 1, key.state),
        raw(0xdf39, key.checkValueHex),
      ]),
    ),
  ]);

const network: BlockWriter = (has) =>
  block(0xff66, has.network, (part) => [
    number(0xdf3c, 1, part.csq),
    number(0xdf3d, 1, part.registration),
    words(0xdf3e, part.operator),
    filledBcd(0xdf3f, 10, part.iccid),
    filledBcd(0xdf45, 8, part.imei),
    ...part.interfaces.map((one) =>
      container(0xff72, [
        number(0xdf42, 1, one.kind),
        number(0xdf43, 1, one.isUp ? 1 : 0),
        words(0xdf44, one.maskedIp),
      ]),
    ),
  ]);

const merchant: BlockWriter = (has, since) =>
  block(0xff67, has.merchant, (part) => [
    words(0xdf46, part.mid),
    words(0xdf47, part.tid),
    words(0xdf48, part.acquirer),
    words(0xdf49, part.name),
    number(0xdf4a, 1, part.signOn),
    moment(0xdf4b, part.lastSignOn, since),
    bcd(0xdf4c, 3, part.batch),
  ]);

const results: BlockWriter = (has, since) =>
  block(0xff68, has.results, (part) => [
    ...part.recent.map((result) =>
      container(0xff73, [
        words(0xdf57, result.code),
        number(0xdf58, 1, result.operation),
        moment(0xdf59, result.at, since),
        words(0xdf5a, result.rrn),
      ]),
    ),
    number(0xdf5c, 4, part.unsettledCount),
    bcd(0xdf5d, 6, part.unsettledMinorUnits),
    bcd(0xdf5e, 2, part.currency),
  ]);

const software: BlockWriter = (has) =>
  block(0xff69, has.software, (all) =>
    all.map((part) =>
      container(0xff74, [
        number(0xdf60, 1, part.kind),
        words(0xdf61, part.name),
        words(0xdf62, part.version),
        bcd(0xdf63, 4, part.date),
      ]),
    ),
  );

const place: BlockWriter = (has) =>
  block(0xff6a, has.place, (part) => [
    words(0xdf64, part.address),
    number(0xdf65, 4, part.latitudeMicroDegrees),
    number(0xdf66, 4, part.longitudeMicroDegrees),
    number(0xdf67, 2, part.accuracyMetres),
  ]);

/** Block writers by block id, in the order in which an unspecific request gets them. The event log is written elsewhere. */
export const blockWriters: ReadonlyMap<number, BlockWriter> = new Map([
  [0x60, identity],
  [0x61, power],
  [0x62, resources],
  [0x63, printer],
  [0x64, readers],
  [0x65, security],
  [0x66, network],
  [0x67, merchant],
  [0x68, results],
  [0x69, software],
  [0x6a, place],
]);

/** Block id of the event log, which is only sent when it is asked for by name. */
export const eventLogBlock = 0x6b;

/** A page of the event log that takes at most `room` bytes, but at least one entry. Null: this terminal keeps no log. */
export const eventLogPage = (
  has: SimulatedMaintenance,
  page: { readonly cursor: number; readonly entries: number; readonly room: number; readonly since: number },
): Uint8Array | null => {
  if (has.log === undefined) return null;
  const first = has.log[0]?.number;
  const last = has.log.at(-1)?.number;
  const following = has.log.filter((entry) => entry.number > page.cursor).slice(0, page.entries);
  const written = following.map((entry) =>
    container(0xff75, [
      number(0xdf6c, 4, entry.number),
      moment(0xdf6d, entry.at, page.since),
      number(0xdf6e, 1, entry.level),
      number(0xdf6f, 2, entry.code),
      words(0xdf70, entry.text),
    ]),
  );
  const headBytes = 3 * 7 + 6;
  let taken = 0;
  let size = headBytes;
  for (const entry of written) {
    if (taken > 0 && size + entry.length > page.room) break;
    size += entry.length;
    taken += 1;
  }
  const lastSent = following[taken - 1]?.number;
  const hasMore = lastSent !== undefined && last !== undefined && lastSent < last;
  return container(0xff6b, [
    number(0xdf69, 4, first),
    number(0xdf6a, 4, last),
    number(0xdf6b, 4, hasMore ? lastSent : undefined),
    concatBytes(written.slice(0, taken)),
  ]);
};
