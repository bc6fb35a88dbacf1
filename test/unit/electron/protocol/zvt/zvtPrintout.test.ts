import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concatBytes } from '../../../../../electron/protocol/field/bytes.ts';
import { fromHex } from '../../../../../electron/protocol/field/hex.ts';
import { zvt } from '../../../../../electron/protocol/zvt/zvtMessages.ts';
import { linesOf, parseConfigurationPrint } from '../../../../../electron/protocol/zvt/zvtPrintout.ts';
import { encodeContainer, encodeTlv } from '../../../../../electron/protocol/zvt/zvtTlv.ts';
import { cp437Encode } from '../../../../../electron/simulator/zvt/cp437Encode.ts';
import { vectorBytes } from '../../../../support/zvtVectors.ts';

const row = (label: string, value: string): string => label + value.padStart(40 - label.length);
const block = (lines: readonly string[]): Uint8Array =>
  encodeContainer(
    concatBytes([
      encodeTlv(0x1f07, Uint8Array.of(3)),
      encodeTlv(0x25, concatBytes(lines.map((line) => encodeTlv(0x07, cp437Encode(line))))),
    ]),
  );
const german = [
  '          ** Konfiguration **',
  row('22.11.2026', '09:30:05'),
  row('PIN-Pad Software:', 'SeW-700.02'),
  row('Terminal Version:', 'GER-APP-v2.0.9'),
  row('', '000.00001'),
  row('Terminal Serien-Nr.:', '17F59B1F'),
  row('Hardware:', 'cVEND plug'),
  row('Batteriespannung (V):', '3.12'),
  row('Modultemperatur (C):', '46.8'),
  'Gültigkeit Clnt-Auth-',
  row('Cert:', '16.03.2031'),
  row('Terminal-ID:', '01234507'),
  row('Letzter Abschluss:', '21.11.2026 23:00:00'),
];

describe('printed lines', () => {
  it.each([
    ['z068', ['']],
    ['z070', ['** HÄNDLERBELEG **']],
    ['z072', ['Test ä ö ü ß']],
    ['z073', ['Test { | } ~']],
  ])('%s', (id, lines) => {
    expect(linesOf(zvt.printLine, vectorBytes(id).subarray(3))).toEqual(lines);
  });

  it('of a serial block keep their blanks in front (z065)', () => {
    expect(linesOf(zvt.printLine, vectorBytes('z065').subarray(5, -4))).toEqual(['         Kassenschnitt']);
  });

  it('may be a number of empty ones', () => {
    expect(linesOf(zvt.printLine, fromHex('FF 03'))).toEqual(['', '', '']);
    expect(linesOf(zvt.printLine, fromHex('FF'))).toEqual(['']);
    expect(linesOf(zvt.printLine, fromHex('FF FF'))).toHaveLength(99);
  });

  it('of a text block come in order, empty ones too', () => {
    const data = block(['Batteriespannung (V): 3.12', '', 'Gültigkeit']);
    expect(linesOf(zvt.printBlock, data)).toEqual(['Batteriespannung (V): 3.12', '', 'Gültigkeit']);
  });

  it('of a block that is cut off are those that came whole (z071)', () => {
    const lines = linesOf(zvt.printBlock, vectorBytes('z071').subarray(3));
    expect(Array.isArray(lines)).toBe(true);
  });

  it('of other messages are none', () => {
    expect(linesOf(zvt.completion, fromHex('00'))).toEqual([]);
    expect(linesOf(zvt.printBlock, fromHex('41'))).toEqual([]);
  });

  it('never throw, for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        linesOf(zvt.printLine, bytes);
        linesOf(zvt.printBlock, bytes);
      }),
    );
  });
});

describe('a configuration print', () => {
  it('in German tells what a check looks for', () => {
    expect(parseConfigurationPrint(german)).toEqual({
      serialNumber: '17F59B1F',
      model: 'cVEND plug',
      tid: '01234507',
      softwareVersion: 'GER-APP-v2.0.9',
      batteryVoltage: { value: 3.12, unit: 'V' },
      celsius: 46.8,
      clock: '2026-11-22T09:30:05',
      certificates: [{ label: 'Gültigkeit Clnt-Auth-Cert', validUntil: '2031-03-16' }],
    });
  });

  it('in English, with commas, units and other widths does too', () => {
    const lines = [
      'Date: 2026-11-22',
      'Time: 09:30',
      'Serial number : AB-12',
      'Model    N300',
      'Battery voltage: 3120 mV',
      'Temperature:     -4,5 °C',
      'Software version:',
      '   3.4.1',
    ];
    expect(parseConfigurationPrint(lines)).toMatchObject({
      serialNumber: 'AB-12',
      model: 'N300',
      batteryVoltage: { value: 3120, unit: 'mV' },
      celsius: -4.5,
      softwareVersion: '3.4.1',
      clock: '2026-11-22T09:30:00',
    });
  });

  it('gives nothing for values that are no numbers or of another unit', () => {
    const lines = ['Batteriespannung (V): n/a', 'Temperatur (F): 115', 'Terminal-ID: 12', 'Modultemperatur: 46.8 F'];
    expect(parseConfigurationPrint(lines)).toMatchObject({ batteryVoltage: null, celsius: null, tid: null });
  });

  it('knows millivolts by the label as well', () => {
    expect(parseConfigurationPrint(['Batteriespannung (mV): 3120']).batteryVoltage).toEqual({
      value: 3120,
      unit: 'mV',
    });
  });

  it('does not take the serial number of a part, nor a date with another label', () => {
    const lines = ['PIN-Pad Serien-Nr.: 123', 'Letzter Abschluss: 21.11.2026 23:00:00', 'Cert: 16.03.2031'];
    expect(parseConfigurationPrint(lines)).toMatchObject({ serialNumber: null, clock: null });
  });

  it('without any known line gives nothing', () => {
    expect(Object.values(parseConfigurationPrint(['hello', '', '** x **'])).every((value) => value === null)).toBe(
      true,
    );
    expect(Object.values(parseConfigurationPrint([])).every((value) => value === null)).toBe(true);
  });

  it('never throws, for any lines', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (lines) => {
        parseConfigurationPrint(lines);
      }),
    );
  });
});
