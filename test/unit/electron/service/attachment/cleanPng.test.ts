import { describe, expect, it } from 'vitest';
import { cleanPng, pngChunks } from '../../../../../electron/service/attachment/cleanPng.ts';
import { aPng } from '../../../../support/samplePictures.ts';

describe('a PNG', () => {
  it('keeps what is needed to show it, and nothing else', () => {
    const clean = cleanPng(
      aPng({
        extra: [
          ['gAMA', Buffer.from([0, 0, 0xb1, 0x8f])],
          ['tIME', Buffer.alloc(7)],
          ['zTXt', Buffer.from('Author\0\0x')],
          ['caNv', Buffer.alloc(16)],
        ],
      }),
    );
    expect(pngChunks(clean?.content ?? Buffer.alloc(0))?.map(({ type }) => type)).toEqual([
      'IHDR',
      'gAMA',
      'IDAT',
      'IEND',
    ]);
    expect(clean?.size).toEqual([8, 8]);
  });

  it('keeps no part that is longer than it can be', () => {
    const clean = cleanPng(aPng({ extra: [['gAMA', Buffer.from('31.2304 N 121.4737 E')]] }));
    expect(pngChunks(clean?.content ?? Buffer.alloc(0))?.map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'IEND']);
  });

  it('with a wrong check sum, a part that nobody knows, or no picture in it is none', () => {
    const bytes = aPng();
    bytes[20] = 99;
    expect(cleanPng(bytes)).toBeNull();
    expect(cleanPng(aPng({ extra: [['CgBI', Buffer.alloc(4)]] }))).toBeNull();
    expect(cleanPng(Buffer.alloc(100))).toBeNull();
  });
});
