import { describe, expect, it } from 'vitest';
import { cleanJpeg } from '../../../../../electron/service/attachment/cleanJpeg.ts';
import { aJpeg, telephoneParts } from '../../../../support/samplePictures.ts';

describe('a JPEG', () => {
  it('keeps how its colours are coded, and of JFIF no thumbnail', () => {
    const adobe = Buffer.from([
      0xff,
      0xee,
      0,
      20,
      ...Buffer.from('Adobe'),
      0,
      100,
      0,
      0,
      0,
      0,
      0,
      ...Buffer.from('secret'),
    ]);
    const jfif = Buffer.from([0xff, 0xe0, 0, 19, ...Buffer.from('JFIF\0'), 1, 2, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9]);
    const clean = cleanJpeg(aJpeg({ app: [jfif, adobe] }))?.content ?? Buffer.alloc(0);
    expect(clean.includes(Buffer.from('Adobe'))).toBe(true);
    expect(clean.includes(Buffer.from('secret'))).toBe(false);
    expect(clean.includes(Buffer.from([9, 9, 9]))).toBe(false);
    expect(clean.includes(Buffer.from('JFIF\0'))).toBe(true);
  });

  it('is told from its thumbnail, which is a picture of its own', () => {
    const clean = cleanJpeg(aJpeg({ app: telephoneParts() }))?.content ?? Buffer.alloc(0);
    expect(clean.toString('latin1').split('\xff\xd8')).toHaveLength(2);
  });

  it('may have filling between its parts, several scans, and restarts', () => {
    const plain = aJpeg();
    const scan = plain.subarray(plain.lastIndexOf(Buffer.from([0xff, 0xda])), -2);
    const twice = Buffer.concat([
      plain.subarray(0, -2),
      scan,
      Buffer.from([0xff, 0xd0, 1, 2]),
      Buffer.from([0xff, 0xff, 0xd9]),
    ]);
    const clean = cleanJpeg(twice)?.content ?? Buffer.alloc(0);
    expect(clean.includes(Buffer.from([0xff, 0xd0, 1, 2]))).toBe(true);
    expect(clean.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
  });

  it('without a frame or a scan is none', () => {
    expect(cleanJpeg(Buffer.from([0xff, 0xd8, 0xff, 0xd9]))).toBeNull();
    expect(cleanJpeg(Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 1]))).toBeNull();
  });
});
