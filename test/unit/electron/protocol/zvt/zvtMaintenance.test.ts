import { describe, expect, it } from 'vitest';
import { fromHex, toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';
import { DleStxFramer } from '../../../../../electron/protocol/framing/dleStxFramer.ts';
import { encodeApdu, parseApdu } from '../../../../../electron/protocol/zvt/zvtApdu.ts';
import { parseBitmaps } from '../../../../../electron/protocol/zvt/zvtBitmaps.ts';
import { decodeMaintenance, encodeMaintenanceRequest } from '../../../../../electron/protocol/zvt/zvtMaintenance.ts';
import { encodeContainer, parseTlv, type TlvNode } from '../../../../../electron/protocol/zvt/zvtTlv.ts';
import {
  decodeMaintenanceRequest,
  encodeMaintenance,
  encodeMaintenanceBlock,
  encodeMaintenanceFrame,
  encodeMaintenanceOffer,
} from '../../../../support/zvtMaintenanceWriter.ts';

const frameOf = (apdu: Uint8Array): TlvNode =>
  parseBitmaps(parseApdu(apdu)?.data ?? new Uint8Array(0)).container?.nodes[0] as TlvNode;
const answerOf = (hex: string) => decodeMaintenance(parseTlv(fromHex(hex)).nodes[0] as TlvNode);

// Both exchanges are the written-out examples of the extension's own specification (PROTOCOL.md §6).
const tcpRequest = '0F 4D 0B 06 09 DF 50 01 01 DF 51 02 61 66';
const tcpAnswer =
  '06 0F 80 06 7E FF 4D 7B DF 50 01 01 DF 51 02 61 66 DF 56 07 20 26 11 22 09 30 05 FF 61 1C DF 18 01 3F DF 19 02 0E CE DF 1A 02 00 D4 DF 1B 01 02 DF 1C 02 01 6C DF 1D 02 0B A4 FF 66 46 DF 3C 01 0E DF 3D 01 01 DF 3E 0C E4 B8 AD E5 9B BD E7 A7 BB E5 8A A8 DF 3F 0A 89 86 00 12 09 87 65 43 21 00 DF 45 08 00 10 10 12 34 56 78 0F FF 72 14 DF 42 01 01 DF 43 01 01 DF 44 09 31 30 2E 38 33 2E 78 2E 78';
const serialRequest = '10 02 0F 4D 10 10 06 0E DF 50 01 01 DF 51 02 67 68 DF 54 02 10 10 00 10 03 09 9F';
const serialAnswer =
  '10 02 06 0F C1 06 81 BE FF 4D 81 BA DF 50 01 01 DF 51 02 67 68 DF 56 07 20 26 11 22 09 30 10 10 FF 67 51 DF 46 0F 38 32 32 32 39 30 30 35 39 34 33 30 39 36 44 DF 47 08 30 31 32 33 34 35 30 37 DF 48 08 34 38 32 32 32 39 30 30 DF 49 12 E5 A5 BD E9 82 BB E5 B1 85 E4 BE BF E5 88 A9 E5 BA 97 DF 4A 01 03 DF 4B 07 20 26 11 21 10 10 10 10 07 DF 4C 03 00 01 27 FF 68 50 FF 73 22 DF 57 02 39 37 DF 58 01 01 DF 59 07 20 26 11 22 09 12 10 10 DF 5A 0C 32 36 31 31 32 32 30 39 33 30 31 37 FF 73 13 DF 57 02 39 37 DF 58 01 05 DF 59 07 20 26 11 22 09 09 55 DF 5C 04 00 00 00 10 10 DF 5D 06 00 00 00 08 42 50 DF 5E 02 01 56 10 03 F2 7E';

describe('the exchange over TCP', () => {
  it('is asked for in the same bytes', () => {
    expect(toSpacedHex(encodeMaintenanceRequest({ version: 1, wanted: [0x61, 0x66] }))).toBe(tcpRequest);
  });

  it('is answered in the same bytes', () => {
    const { answer, notes } = decodeMaintenance(frameOf(fromHex(tcpAnswer)));
    expect(notes).toEqual([]);
    expect(answer).toMatchObject({
      version: 1,
      delivered: [0x61, 0x66],
      clock: '2026-11-22T09:30:05',
      blocks: {
        power: { batteryPercent: 63, batteryMillivolts: 3790, charging: 'discharging', temperatureTenthsCelsius: 364 },
        network: { csq: 14, registration: 'home', operator: '中国移动', interfaces: [{ maskedAddress: '10.83.x.x' }] },
      },
    });
    const again = encodeApdu(0x060f, encodeContainer(encodeMaintenance(answer.clock, answer.blocks)));
    expect(toSpacedHex(again)).toBe(tcpAnswer);
  });
});

describe('the exchange over a serial line', () => {
  it('is asked for in the same bytes', () => {
    const apdu = encodeMaintenanceRequest({ version: 1, wanted: [0x67, 0x68], largest: 4096 });
    expect(toSpacedHex(new DleStxFramer().encode(apdu))).toBe(serialRequest);
    expect(decodeMaintenanceRequest(parseApdu(apdu)?.data ?? new Uint8Array(0))).toEqual({
      version: 1,
      wanted: [0x67, 0x68],
      cursor: null,
      entries: null,
      largest: 4096,
    });
  });

  it('tells of a refused sign-on and of 97 answers', () => {
    const [event] = new DleStxFramer().push(fromHex(serialAnswer));
    const { answer, notes } = decodeMaintenance(frameOf(event?.kind === 'block' ? event.apdu : new Uint8Array(0)));
    expect(notes).toEqual([]);
    expect(answer.blocks.merchant).toMatchObject({
      mid: '82229005943096D',
      tid: '01234507',
      name: '好邻居便利店',
      signOn: 'refused',
    });
    expect(answer.blocks.results).toMatchObject({
      results: [
        { responseCode: '97', operation: 'sale', at: '2026-11-22T09:12:10', reference: '261122093017' },
        { responseCode: '97', operation: 'signOn', at: '2026-11-22T09:09:55' },
      ],
      unsettledCount: 16,
      currency: '0156',
    });
  });
});

describe('requests', () => {
  it('without data want everything', () => {
    expect(toSpacedHex(encodeMaintenanceRequest({}))).toBe('0F 4D 00');
    expect(decodeMaintenanceRequest(new Uint8Array(0))).toMatchObject({ wanted: null, largest: null });
  });

  it.each([
    '41',
    '06 05 DF 50',
    '06 04 DF 50 02 01',
    '06 05 DF 50 02 00 01',
    '06 04 DF 53 01 00',
    '06 05 DF 54 02 00 01',
  ])('are not %s', (hex) => {
    expect(decodeMaintenanceRequest(fromHex(hex))).toBeNull();
  });
});

describe('answers', () => {
  it('offer themselves by an empty container', () => {
    expect(toSpacedHex(encodeMaintenanceOffer())).toBe('FF 4D 04 DF 50 01 01');
  });

  it('of a version that we do not know give nothing but that', () => {
    const { answer } = answerOf('FF 4D 0B DF 50 01 02 FF 61 04 DF 18 01 3F');
    expect(answer).toEqual({ version: 2, delivered: null, clock: null, blocks: {} });
  });

  it('keep a block that is there and empty apart from one that is not', () => {
    const { answer } = answerOf('FF 4D 07 DF 50 01 01 FF 63 00');
    expect(answer.blocks).toEqual({ printer: {} });
  });

  it('pass by blocks and tags that they do not know, and note what may not be', () => {
    const { answer, notes } = answerOf('FF 4D 15 DF 50 01 01 FF 6E 03 DF 18 00 DF 7F 01 00 FF 61 04 DF 18 01 FF');
    expect(answer.blocks).toEqual({ power: {} });
    expect(notes).toMatchObject([{ tag: 0xdf18, reason: 'value' }]);
  });

  it('can be put together block by block, to see what still fits', () => {
    const power = encodeMaintenanceBlock('power', { batteryPercent: 63 });
    const frame = encodeMaintenanceFrame({ version: 1, delivered: [0x61], clock: null }, [power]);
    expect(toSpacedHex(frame)).toBe('FF 4D 0F DF 50 01 01 DF 51 01 61 FF 61 04 DF 18 01 3F');
  });
});
