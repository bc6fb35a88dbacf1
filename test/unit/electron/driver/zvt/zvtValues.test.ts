import { describe, expect, it } from 'vitest';
import { clockText, valuesFrom } from '../../../../../electron/driver/zvt/zvtValues.ts';
import { fromHex } from '../../../../../electron/protocol/field/hex.ts';

const message = (hex: string, command = 0x040f) => ({ command, data: fromHex(hex), arrivedAt: 0, isDamaged: false });
const texts = (...given: Parameters<typeof valuesFrom>): string[] =>
  valuesFrom(...given).map(({ name, value }) => `${name.en}: ${value}`);

describe('values of a command', () => {
  it('come from status messages and the completion, each name once', () => {
    expect(
      texts([message('0C 10 59 37 49 09 78'), message('0C 11 00 00', 0x04ff)], fromHex('49 01 56 AA 26 11 22')),
    ).toEqual(['Time: 10:59:37', 'Currency: 0978', 'Date: 2026-11-22']);
    expect(texts([], null)).toEqual([]);
  });

  it('are the totals by group of cards, those without any left out', () => {
    const none = '00 00 00 00 00 00 00';
    const totals = `60 F0 F5 F3 00 68 00 71 04 00 00 00 00 26 00 ${none} ${none} ${none} ${none} ${none} 01 00 00 00 00 01 05`;
    const values = valuesFrom([message(`04 00 00 00 00 27 05 ${totals}`)], null);
    expect(values.map(({ name, value }) => `${name.zh}: ${value}`)).toEqual([
      '金额合计: 27.05',
      '凭条号: 0068–0071',
      'girocard: 26.00 (4)',
      '其他卡: 1.05 (1)',
    ]);
    expect(texts([message('60 F0 F0 F2 00 68')], null)).toEqual([]);
  });

  it('say what the terminal asks for, in its completion and not in a status message', () => {
    expect(texts([message('19 07')], fromHex('19 00'))).toEqual([]);
    expect(texts([], fromHex('19 05'))).toEqual(['initialisation necessary: 05', 'OPT action necessary: 05']);
    expect(texts([], fromHex('19 10'))).toEqual([]);
  });

  it('of a registration are displays, printer and permitted messages', () => {
    const tags = '10 02 04 20 11 02 02 16 12 01 24 1A 02 10 00 26 08 0A 02 06 D3 0A 02 04 01';
    expect(texts([], fromHex(`06 19 ${tags}`))).toEqual([
      'Merchant display (lines, columns): 04 × 20',
      'Customer display (lines, columns): 02 × 16',
      'Characters of a printed line: 24',
      'Longest message (bytes): 4096',
      'Permitted messages: 06 D3, 04 01',
    ]);
    expect(texts([], fromHex('06 02 10 00'))).toEqual([]);
  });

  it('show digits that are none as they are, and never card data', () => {
    expect(texts([message('0C 1A 00 00 22 F0 F2 41 11 0B 00 00 17')], null)).toEqual([
      'Time: 1A:00:00',
      'Trace number: 000017',
    ]);
  });

  it('hold the clock for the till', () => {
    expect(clockText(fromHex('AA 26 01 01 0C 10 10 10'))).toBe('2026-01-01 10:10:10');
    expect(clockText(fromHex('AA 26 01 01'))).toBeNull();
    expect(clockText(fromHex('0C 10 10 10'))).toBeNull();
  });
});
