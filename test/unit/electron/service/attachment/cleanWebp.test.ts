import { describe, expect, it } from 'vitest';
import { cleanWebp } from '../../../../../electron/service/attachment/cleanWebp.ts';
import { aWebp } from '../../../../support/samplePictures.ts';

describe('a WebP', () => {
  it('says no longer that there is something beside the picture', () => {
    const clean = cleanWebp(aWebp())?.content ?? Buffer.alloc(0);
    expect(clean.toString('latin1', 12, 16)).toBe('VP8X');
    expect((clean[20] ?? 0) & 0x24).toBe(0);
    expect(clean.readUInt32LE(4)).toBe(clean.byteLength - 8);
  });

  it('that moves, or whose parts are longer than the file, is none', () => {
    const moving = Buffer.from(aWebp());
    moving.write('ANIM', moving.indexOf(Buffer.from('XMP ')), 'latin1');
    expect(cleanWebp(moving)).toBeNull();
    const long = Buffer.from(aWebp());
    long.writeUInt32LE(0x7fff_ffff, 16);
    expect(cleanWebp(long)).toBeNull();
    expect(cleanWebp(Buffer.from('RIFF\0\0\0\0WEBP'))).toBeNull();
  });
});
