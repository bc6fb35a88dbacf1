import { describe, expect, it } from 'vitest';
import { ZvtMaintenanceReader } from '../../../../../electron/driver/zvt/zvtMaintenanceReader.ts';
import { ZvtRemarks } from '../../../../../electron/driver/zvt/zvtRemarks.ts';
import { fromHex } from '../../../../../electron/protocol/field/hex.ts';
import { parseApdu } from '../../../../../electron/protocol/zvt/zvtApdu.ts';
import { ZvtDeadline } from '../../../../../electron/protocol/zvt/zvtDeadline.ts';
import type { DialogueEnd } from '../../../../../electron/protocol/zvt/zvtDialogueEnd.ts';
import type { MaintenanceRequest } from '../../../../../electron/protocol/zvt/zvtMaintenance.ts';
import type { MaintenanceBlocks } from '../../../../../electron/protocol/zvt/zvtTags.ts';
import { blockId, maintenanceBlockNames } from '../../../../../electron/protocol/zvt/zvtTags.ts';
import { encodeContainer } from '../../../../../electron/protocol/zvt/zvtTlv.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';
import {
  decodeMaintenanceRequest,
  encodeMaintenanceBlock,
  encodeMaintenanceFrame,
} from '../../../../support/zvtMaintenanceWriter.ts';
import { watch } from '../../../../support/zvtTalk.ts';

const completed = (data: Uint8Array, arrivedAt = 0): DialogueEnd => ({
  kind: 'completed',
  completion: { command: 0x060f, data, arrivedAt, isDamaged: false },
  lineError: null,
  messages: [],
});
const frame = (blocks: MaintenanceBlocks, arrivedAt = 0, clock: string | null = null): DialogueEnd => {
  const names = maintenanceBlockNames.filter((name) => blocks[name] !== undefined);
  const bytes = names.map((name) => encodeMaintenanceBlock(name, blocks[name] as never));
  return completed(
    encodeContainer(encodeMaintenanceFrame({ version: 1, delivered: names.map(blockId), clock }, bytes)),
    arrivedAt,
  );
};

const reader = (reply: (request: MaintenanceRequest, count: number) => DialogueEnd, withEvents = false) => {
  const clock = createFakeClock();
  const remarks = new ZvtRemarks();
  const requests: MaintenanceRequest[] = [];
  const stop = new AbortController();
  const deadline = new ZvtDeadline(clock, clock.now() + 47_000, stop.signal);
  const reading = watch(
    new ZvtMaintenanceReader({
      ask: (command) => {
        const request = decodeMaintenanceRequest(parseApdu(command)?.data ?? new Uint8Array(0));
        if (request === null) throw new Error('not a request');
        requests.push(request);
        return Promise.resolve(reply(request, requests.length));
      },
      clock,
      deadline,
      remarks,
    }).read(withEvents),
  );
  return { clock, remarks, requests, reading, stop };
};

describe('reading the extension', () => {
  it('asks for the blocks that a check uses, and again for those that may not have fitted', async () => {
    const all: MaintenanceBlocks = {
      identity: { model: 'A' },
      power: { batteryPercent: 1 },
      resources: {},
      printer: {},
      readers: {},
      security: {},
      network: {},
      merchant: {},
      results: {},
      software: {},
    };
    const { requests, reading, clock } = reader(({ wanted }, count) => {
      const [first] = maintenanceBlockNames.filter((name) => wanted?.includes(blockId(name)));
      return first === undefined ? frame({}) : frame({ [first]: all[first] }, count);
    });
    await clock.settle();
    expect(requests[0]).toMatchObject({
      version: 1,
      wanted: [0x6a, 0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69],
    });
    expect(requests).toHaveLength(10);
    expect(reading.done()?.blocks).toEqual(all);
    expect(reading.done()?.arrivedAt.get('power')).toBe(2);
  });

  it('does not ask again for a block that was passed over, and stops when nothing new comes', async () => {
    const { requests, reading, clock } = reader(({ wanted }) =>
      wanted?.includes(0x61) ? frame({ software: {} }) : frame({}),
    );
    await clock.settle();
    expect(requests).toHaveLength(1);
    expect(reading.done()?.blocks).toEqual({ software: {} });
    const middle = reader(({ wanted }) => frame(wanted?.includes(0x61) ? { power: {} } : {}));
    await middle.clock.settle();
    expect(middle.requests.map(({ wanted }) => wanted?.length)).toEqual([11, 8]);
  });

  it('waits for a busy terminal, three times at most', async () => {
    const busy: DialogueEnd = { kind: 'busy', code: 0xa0, messages: [] };
    const awake = reader((_, count) => (count < 3 ? busy : frame({ software: {} })));
    await awake.clock.advance(10_000);
    expect(awake.reading.done()).toMatchObject({ wasAnswered: true, end: { kind: 'completed' } });
    const asleep = reader(() => busy);
    await asleep.clock.advance(4999);
    expect(asleep.requests).toHaveLength(1);
    await asleep.clock.advance(30_000);
    expect(asleep.requests).toHaveLength(4);
    expect(asleep.reading.done()).toMatchObject({ wasAnswered: false, end: { kind: 'busy' } });
  });

  it('shows a version that it does not know as bytes only', async () => {
    const { reading, remarks, clock } = reader(() =>
      completed(fromHex('06 0E FF 4D 0B DF 50 01 02 FF 61 04 DF 18 01 3F')),
    );
    await clock.settle();
    expect(reading.done()).toMatchObject({ blocks: {}, wasAnswered: true });
    expect(remarks.all).toEqual(['0F 4D: version 2 is not known, raw DF 50 01 02 FF 61 04 DF 18 01 3F']);
  });

  it('notes what may not be and uses the rest', async () => {
    const bytes = fromHex('06 14 FF 4D 11 DF 50 01 01 FF 61 0A DF 18 01 FF DF 19 02 0E CE DF');
    const { reading, remarks, clock } = reader(() => completed(bytes));
    await clock.settle();
    expect(reading.done()?.blocks.power).toEqual({ batteryMillivolts: 3790 });
    expect(remarks.all).toEqual(['0F 4D: tag ?: tag', 'DF18: value out of range or unknown, raw FF']);
  });

  it('does not take a completion of something else for an answer', async () => {
    const { reading, remarks, clock } = reader(() => completed(fromHex('27 00')));
    await clock.settle();
    expect(reading.done()).toMatchObject({ wasAnswered: false, blocks: {} });
    expect(remarks.all).toEqual(['0F 4D: the completion holds no FF4D']);
  });

  it('keeps the first clock and when it came', async () => {
    const { reading, clock } = reader((_, count) =>
      frame(count === 1 ? { identity: {} } : {}, count, '2026-11-22T09:30:05'),
    );
    await clock.settle();
    expect(reading.done()?.clock).toEqual({ local: '2026-11-22T09:30:05', arrivedAt: 1 });
  });

  it('reads the event log only when it is told to, and not for ever', async () => {
    const log = reader(
      ({ wanted, cursor }) =>
        wanted?.includes(0x6b)
          ? frame({ eventLog: { newest: 3, next: cursor ?? 0, entries: [{ number: 1 }] } })
          : frame({ software: {} }),
      true,
    );
    await log.clock.settle();
    expect(log.reading.done()?.events).toEqual([{ number: 1 }]);
    expect(log.requests.at(-1)).toMatchObject({ wanted: [0x6b], cursor: 0, entries: 100 });
    const none = reader(() => frame({ software: {} }));
    await none.clock.settle();
    expect(none.reading.done()?.events).toBeNull();
  });

  it('takes an answer without a version as version 1, and says so', async () => {
    const { reading, remarks, clock } = reader(() => completed(fromHex('06 0A FF 4D 07 FF 61 04 DF 18 01 3F')));
    await clock.settle();
    expect(reading.done()?.blocks.power).toEqual({ batteryPercent: 63 });
    expect(remarks.all).toEqual(['0F 4D: no version; read as version 1']);
  });

  it('keeps the blocks where the event log is not answered', async () => {
    const { reading, clock } = reader(
      ({ wanted }) =>
        wanted?.includes(0x6b) ? { kind: 'refused', code: 0x83, messages: [] } : frame({ software: {} }),
      true,
    );
    await clock.settle();
    expect(reading.done()).toMatchObject({ wasAnswered: true, events: null, end: { kind: 'refused' } });
  });

  it('stops waiting for a busy terminal when the person gives up', async () => {
    const { reading, clock, stop } = reader(() => ({ kind: 'busy', code: 0x9c, messages: [] }));
    await clock.advance(1000);
    stop.abort();
    await clock.settle();
    expect(reading.done()).toMatchObject({ end: { kind: 'cancelled', reach: 'no' } });
  });
});
