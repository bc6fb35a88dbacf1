import { describe, expect, it } from 'vitest';
import { describeZvt } from '../../../../../electron/driver/zvt/zvtDescription.ts';
import { concatBytes } from '../../../../../electron/protocol/field/bytes.ts';
import { fromHex } from '../../../../../electron/protocol/field/hex.ts';
import { vectorBytes, zvtVectors } from '../../../../support/zvtVectors.ts';

const english = (hex: string): string | undefined => describeZvt('fromTerminal', fromHex(hex))?.summary.en;
const fields = (bytes: Uint8Array): string[] =>
  describeZvt('toTerminal', bytes)?.fields.map(({ name, value }) => `${name}: ${value}`) ?? [];

describe('a message in words', () => {
  it.each(zvtVectors.filter(({ layer }) => layer !== 'tcp-foreign'))(
    '$id has a summary in both languages',
    ({ bytes }) => {
      const words = describeZvt('fromTerminal', bytes);
      expect(words?.summary.zh).toMatch(/\p{Script=Han}|ACK|NAK/u);
      expect(words?.summary.en).toMatch(/^[A-Z]/);
      expect(words?.summary.en).not.toMatch(/^command/);
    },
  );

  it.each([
    ['06', 'ACK'],
    ['15', 'NAK, once more'],
    ['80 00 00', 'Accepted'],
    ['84 00 00', 'Accepted'],
    ['84 83 00', 'Refused: function not possible (83)'],
    ['84 9C 00', 'Later: please wait (9C)'],
    ['84 1E 01 6F', 'Refused: wrong currency (6F)'],
    ['06 1E 01 6C', 'Abort: time limit or cancel key (6C)'],
    ['06 1E 01 05', 'Abort: network operator reports 05'],
    ['06 1E 00', 'Abort'],
    ['04 FF 01 C9', 'Intermediate status: automatic diagnosis begins'],
    ['04 FF 00', 'Intermediate status'],
    ['06 0F 02 27 E0', 'Completion: remote maintenance active (E0)'],
    ['04 77 00', 'command 04 77'],
    ['06 0F 05 01', 'Incomplete message'],
    ['10 02 80 00 00 10 03 00 00', 'Block with a wrong checksum'],
    ['10 02 80 00 00', 'Incomplete block'],
  ])('%s is “%s”', (hex, summary) => {
    expect(english(hex)).toBe(summary);
  });

  it('with a wrong length and a right checksum is told as that', () => {
    expect(english('10 02 06 0F 05 01 10 03 00 00'.replace('00 00', ''))).toBe('Incomplete block');
  });

  it('of another protocol is none', () => {
    expect(describeZvt('fromTerminal', vectorBytes('z045'))).toBeNull();
    expect(describeZvt('fromTerminal', new Uint8Array(0))).toBeNull();
  });

  it('that came glued to another is told after it', () => {
    expect(describeZvt('fromTerminal', concatBytes([fromHex('06'), vectorBytes('z077')]))?.summary).toEqual({
      zh: '确认 ACK · 接受',
      en: 'ACK · Accepted',
    });
  });

  it('names every field and shows no secret', () => {
    expect(fields(vectorBytes('z009'))).toEqual([
      'password: masked',
      'configuration byte: BE',
      'currency: 0978',
      '03 service byte: 01',
      '26/0A command: 06 D3',
    ]);
    const card = fromHex(
      '04 0F 12 27 00 22 F0 F8 41 11 11 11 11 11 11 11 0E 30 12 0B 00 00 01'.replace('0F 12', '0F 14'),
    );
    expect(fields(card)).toEqual([
      '27 result code: 00 no error',
      '22 card number: masked',
      '0E expiry date of the card: masked',
      '0B trace number: 000001',
    ]);
  });

  it('reads values as people do', () => {
    expect(fields(vectorBytes('z038'))).toEqual([
      '2D/1D file: 02',
      '2D/1E position in the file: 0',
      '2D/1F00 length of the file: 5',
      '2D/1C piece of the file: 68 65 6C 6C 6F',
    ]);
    expect(fields(vectorBytes('z007')).slice(0, 3)).toEqual([
      'status: 17',
      'T4 in minutes: 03',
      '24/07 text line: 00 Approved',
    ]);
    expect(fields(fromHex('06 0F 05 29 5A 00 00 01'))).toEqual(['29 terminal id: 5A 00 00 01']);
    expect(fields(fromHex('06 0F 0B 06 09 1A 07 01 02 03 04 05 06 07'))).toEqual([
      '1A largest APDU: 01 02 03 04 05 06 07',
    ]);
  });

  it('says how much was not understood, and of a status message nothing more', () => {
    expect(fields(fromHex('06 0F 04 27 00 77 01'))).toEqual([
      'terminal status: 27',
      'not understood: 3 bytes: 00 77 01',
    ]);
    expect(fields(fromHex('04 0F 04 27 00 77 01')).at(-1)).toBe('not understood: 2 bytes, masked');
  });

  it('masks a card number in printed text', () => {
    const line = fromHex('06 D1 11 00 34 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31');
    expect(fields(line)).toEqual(['attribute: 00', 'text: 411111******1111']);
  });
});

describe('a print block', () => {
  it('shows no card number that is broken over two lines', () => {
    const block = fromHex('06 D3 18 06 16 25 14 07 0A 34 31 31 31 31 31 31 31 31 31 07 06 31 31 31 31 31 31');
    expect(fields(block).join(' ')).not.toMatch(/4111111111.*111111/);
    expect(fields(block)).toHaveLength(2);
  });
});

describe('bytes of any kind', () => {
  it('are described or not, but never by an exception', () => {
    let seed = 7;
    const next = (): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed >>> 16;
    };
    const starts = [
      [0x04, 0x0f],
      [0x06, 0x0f],
      [0x04, 0xff],
      [0x06, 0xd3],
      [0x06, 0x00],
      [0x84, 0x1e],
      [0x0f, 0xa1],
      [0x10, 0x02],
    ];
    for (let round = 0; round < 3000; round += 1) {
      const data = Array.from(
        { length: next() % 40 },
        () => [0x06, 0x1f, 0x25, 0x27, 0xf0, next() & 0xff][next() % 6] ?? 0,
      );
      const bytes = Uint8Array.from([...(starts[round % starts.length] ?? []), data.length, ...data]);
      const words = describeZvt('fromTerminal', bytes);
      for (const { name, value } of words?.fields ?? []) expect(`${name}${value}`).not.toContain('undefined');
    }
  });

  it('of the longest message are described in a moment', () => {
    const long = new Uint8Array(65_540).fill(0x06);
    long.set([0x06, 0xd3, 0xff, 0xff, 0xff]);
    const start = performance.now();
    expect(describeZvt('fromTerminal', long)?.summary.en).toBe('Print block');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
