import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex } from '../../../../../electron/protocol/field/hex.ts';
import { parseStatusCompletion } from '../../../../../electron/protocol/zvt/zvtStatus.ts';
import { vectorBytes } from '../../../../support/zvtVectors.ts';

const of = (id: string) => parseStatusCompletion(vectorBytes(id).subarray(3));
const parse = (hex: string) => parseStatusCompletion(fromHex(hex));

describe('a status enquiry’s completion', () => {
  it('of a real terminal is read whole (z023)', () => {
    const version = 'GER-APP-v2.0.9;cR02.01.01-00.09-2-2;CC26';
    expect(of('z023')).toEqual({
      softwareVersion: version,
      statusCode: 0,
      tid: '52500245',
      mid: null,
      components: [{ name: 'cVEND box+', softwareVersion: version, serialNumber: '11E930EC', state: 'ready' }],
      locks: null,
      clock: '2023-06-22T08:55:56',
      currency: null,
      offersMaintenance: false,
      problems: [],
    });
  });

  it.each([
    ['z025', 'bla', 0x00],
    ['z026', 'bla', 0x06],
    ['z027', 'bla', 0x06],
    ['z028', null, 0x06],
    ['z029', null, 0x06],
    ['z031', null, 0xe0],
  ])('%s: version %s, status %i', (id, softwareVersion, statusCode) => {
    expect(of(id)).toMatchObject({ softwareVersion, statusCode, problems: [], components: [] });
  });

  it('of an old terminal inside a serial block is read (z024)', () => {
    expect(parse('F0 F0 F7 32 2E 31 34 2E 31 35 00')).toMatchObject({ softwareVersion: '2.14.15', statusCode: 0 });
  });

  it.each([
    ['F0', 0xf0],
    ['F1', 0xf1],
    ['F6 06 00', 0xf6],
    ['F0 F0 F0 F0', 0xf0],
  ])('%s has the status code Fx and not a version', (hex, statusCode) => {
    expect(parse(hex)).toMatchObject({ softwareVersion: null, statusCode });
  });

  it('may hold older bitmaps behind the status', () => {
    expect(parse('00 29 00 01 23 45 2A 38 32 32 32 39 30 30 35 39 34 33 30 39 36 44')).toMatchObject({
      statusCode: 0,
      tid: '00012345',
      mid: '82229005943096D',
    });
  });

  it('tells every part, its state and a serial number that is no decimal number', () => {
    const { components } = parse(
      '00 06 2B E4 15 1F 40 03 50 4F 53 1F 42 04 17 FD 1E 3C 1F 43 01 02 1F 41 01 31 E4 12 1F 40 03 50 49 4E 1F 42 05 00 00 00 00 01 1F 43 01 07',
    );
    expect(components).toEqual([
      { name: 'POS', serialNumber: '17FD1E3C', softwareVersion: '1', state: 'noKeys' },
      { name: 'PIN', serialNumber: '0000000001', softwareVersion: null, state: null },
    ]);
  });

  it('takes the tags of a part that stand without their container', () => {
    expect(parse('00 06 06 1F 40 03 50 4F 53').components).toMatchObject([{ name: 'POS' }]);
  });

  it('keeps the leading zeros of a TID, and shows one that is no number as it came', () => {
    expect(parse('00 06 07 1F 44 04 00 00 01 23').tid).toBe('00000123');
    const odd = parse('00 06 07 1F 44 04 00 00 0A 23');
    expect(odd.tid).toBe('00000A23');
    expect(odd.problems).toEqual(['TID: not eight digits']);
  });

  it('tells the locks, highest bit first', () => {
    expect(parse('00 06 05 1F 55 02 00 00').locks).toEqual([]);
    expect(parse('00 06 05 1F 55 02 84 04').locks).toEqual(['reconciliation', 'printer', 'lowBattery']);
    expect(parse('00 06 05 1F 55 02 09 40').locks).toEqual(['outOfOrder', 'secureModuleChanged', 'cardReaderNotFound']);
    const short = parse('00 06 04 1F 55 01 84');
    expect(short.locks).toBeNull();
    expect(short.problems).toEqual(['tag 1F55: length']);
  });

  it('sees the offer of the maintenance extension', () => {
    expect(parse('00 06 07 FF 4D 04 DF 50 01 01').offersMaintenance).toBe(true);
    expect(parse('00 06 03 FF 4D 00').offersMaintenance).toBe(true);
    expect(parse('00 06 03 FF 4E 00').offersMaintenance).toBe(false);
  });

  it('does not take a date that the calendar does not have', () => {
    const odd = parse('00 06 0F 34 0D 1F 0E 04 20 23 02 30 1F 0F 03 08 55 56');
    expect(odd.clock).toBeNull();
    expect(odd.problems).toEqual(['tag 34: no date and time']);
    expect(parse('00 06 09 34 07 1F 0E 04 20 23 06 22').clock).toBeNull();
  });

  it('case 10: goes past unknown tags and keeps what stands before an unknown bitmap', () => {
    const status = parse('51 06 16 1F 7C 01 00 EF 04 1F 7D 01 00 1F 44 04 00 00 00 07 1F 55 02 00 04 D9 01');
    expect(status).toMatchObject({ statusCode: 0x51, tid: '00000007', locks: ['lowBattery'] });
    expect(status.problems).toEqual(['2 bytes at the end not understood']);
  });

  it('says which tag of the container has a fault', () => {
    expect(parse('00 06 04 1F 44 83 00').problems).toEqual(['tag 1F44: length']);
    expect(parse('00 06 01 1F').problems).toEqual(['tag ?: tag']);
  });

  it.each(['', 'F0 F4', 'F0 F4 FE', 'F9 F9 F9 41', 'F0 FE F2 41 42 00'])('never fails: "%s"', (hex) => {
    const { statusCode } = parse(hex);
    expect(statusCode === null || statusCode >= 0).toBe(true);
  });

  it('never throws, for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        parseStatusCompletion(bytes);
      }),
      { numRuns: 1000 },
    );
  });
});
