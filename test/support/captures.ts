// Captures, rows and lines for tests, of which only what matters is stated.
import type { DriverPlugin } from '../../electron/driver/driverPlugin.ts';
import { fromHex } from '../../electron/protocol/field/hex.ts';
import type { KeptEntry } from '../../electron/service/trafficMemory.ts';
import type { TraceRecord } from '../../electron/transport/trace/trace.ts';
import { lineBlock, recordBlock, sectionBlock } from '../../electron/transport/trace/writePcapng.ts';
import type { Capture } from '../../shared/model/capture.ts';

/** The moment at which test clocks stand. */
export const testMoment = Date.UTC(2026, 10, 22, 1, 30, 5);

/** A capture that has ended well. */
export const aCapture = (given: Partial<Capture>): Capture => ({
  id: '20261122-093005-1a2b',
  state: 'complete',
  startedAt: '2026-11-22T01:30:05.000Z',
  endedAt: '2026-11-22T01:31:05.000Z',
  endedBy: 'person',
  operator: 'Li',
  note: null,
  addresses: [],
  lines: [],
  messages: 0,
  bytes: 0,
  maskedMessages: 0,
  maskedBytes: 0,
  dropped: 0,
  notes: 0,
  simulated: false,
  importedFrom: null,
  owner: null,
  program: 'Terminal Steward 0.1.0',
  system: 'test',
  timeZone: '+08:00',
  isReplayed: false,
  ...given,
});

/** A row as the memory keeps it. */
export const aRow = (given: Partial<Omit<KeptEntry, 'bytes'>> & { readonly hex?: string }): KeptEntry => {
  const { hex = '05 01 00', ...rest } = given;
  return {
    number: 1,
    at: testMoment,
    address: 'tcp://127.0.0.1:20007',
    kind: 'toTerminal',
    bytes: fromHex(hex),
    isWhole: true,
    masked: [],
    family: null,
    text: null,
    ...rest,
  };
};

/** A record of a trace. */
export const aRecord = (given: Partial<Omit<TraceRecord, 'bytes'>> & { readonly hex?: string }): TraceRecord => {
  const { hex = '05 01 00', ...rest } = given;
  return { line: 0, at: testMoment, direction: 'toTerminal', bytes: fromHex(hex), comments: [], ...rest };
};

/** A whole trace file of one line. */
export const aTrace = (records: readonly TraceRecord[], name = 'tcp://127.0.0.1:20007'): Uint8Array =>
  Buffer.concat([
    sectionBlock({ program: 'test', system: 'test', comment: 'test' }),
    lineBlock({ name, description: null }),
    ...records.map(recordBlock),
  ]);

const never = (): never => {
  throw new Error('not asked in this test');
};

/**
 * A family that understands messages beginning with 05: it masks everything behind their first three bytes, and calls
 * them by what the first three are.
 */
export const toyPlugin: DriverPlugin = {
  id: 'toy',
  transports: ['serial', 'tcp', 'sim'],
  isAutomatic: true,
  commands: [],
  create: never,
  describe: (_direction, bytes) =>
    bytes[0] === 5 ? { summary: { zh: '玩具', en: 'Toy' }, fields: [{ name: 'secret', value: 'masked' }] } : null,
  mask: (_direction, bytes) => bytes.map((byte, at) => (at < 3 ? byte : 0xee)),
};
