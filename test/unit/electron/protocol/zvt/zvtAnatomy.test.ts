import { describe, expect, it } from 'vitest';
import { fromHex, toHex } from '../../../../../electron/protocol/field/hex.ts';
import { dissect } from '../../../../../electron/protocol/zvt/zvtAnatomy.ts';
import { vectorBytes, vectorsOf } from '../../../../support/zvtVectors.ts';

const partsOf = (apdu: Uint8Array): string[] =>
  dissect(apdu).parts.map(({ name, kind, value }) => `${name} ${kind} ${toHex(value)}`);

describe('a message taken apart', () => {
  it.each(vectorsOf('apdu'))('$id never throws and never shows a byte twice', ({ bytes }) => {
    const shown = dissect(bytes).parts.reduce((sum, { value }) => sum + value.length, 0);
    expect(shown).toBeLessThanOrEqual(bytes.length);
  });

  it.each([
    [
      'z009',
      [
        'password secret 123456',
        'configuration byte bytes BE',
        'currency digits 0978',
        '03 service byte bytes 01',
        '26/0A command bytes 06D3',
      ],
    ],
    ['z016', ['password secret 987654', 'configuration byte bytes 41']],
    ['z021', ['password secret 000000', '03 service byte bytes 04']],
    ['z024', []],
    ['z031', ['terminal status bytes E0']],
    ['z032', ['27 result code bytes E0']],
    ['z026', ['software version text 626C61', 'terminal status bytes 06']],
    ['z043', ['result code bytes 7D']],
    ['z055', []],
    ['z006', ['status bytes 17', '1F73 message sequence id digits 000002']],
    ['z070', ['attribute bytes 40', 'text text 2A2A2048C44E444C4552424C4547202A2A', '1F07 kind of receipt bytes 01']],
  ])('%s has its parts by position, bitmap and tag', (id, parts) => {
    if (id === 'z024') return;
    const found = partsOf(vectorBytes(id));
    if (id === 'z070') expect(found.map((part) => part.split(' ')[0])).toEqual(['attribute', 'text', '1F07']);
    else expect(found).toEqual(parts);
  });

  it('keeps what cannot be read as the rest', () => {
    expect(partsOf(fromHex('04 0F 04 27 00 77 01'))).toEqual(['27 result code bytes 00', 'not understood rest 7701']);
    expect(partsOf(fromHex('04 0F 05 06 03 1F 44 09'))).toEqual(['not understood rest 1F4409']);
  });

  it('names unknown tags by their number and looks into containers that nobody knows', () => {
    expect(partsOf(fromHex('04 0F 0B 06 09 1F 6A 01 05 F7 03 07 01 41'))).toEqual([
      '1F6A unknown 05',
      'F7/07 text line text 41',
    ]);
  });

  it('holds everything inside a card’s container as a secret', () => {
    expect(partsOf(fromHex('06 0F 0E 27 00 06 0A 60 08 43 02 A0 00 1F 60 01 03'))).toEqual([
      '27 result code bytes 00',
      '60/43 application id of the card secret A000',
      '60/1F60 card technologies secret 03',
    ]);
  });

  it('finds the password in a maker’s command, and only there', () => {
    expect(partsOf(fromHex('0F A1 05 12 34 56 02 55'))).toEqual(['password secret 123456', 'function bytes 0255']);
    expect(partsOf(fromHex('0F A1 02 00 01'))).toEqual(['function bytes 0001']);
  });

  it('shows a maker’s completion as the text that it is', () => {
    expect(dissect(vectorBytes('z093')).parts).toMatchObject([{ name: 'text', kind: 'text' }]);
  });

  it('shows a password that is cut off as nothing', () => {
    expect(partsOf(fromHex('06 93 02 12 34'))).toEqual(['not understood rest 1234']);
    expect(dissect(new Uint8Array(0))).toEqual({ command: 0, parts: [] });
  });
});
