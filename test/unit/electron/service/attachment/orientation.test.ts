import { describe, expect, it } from 'vitest';
import { orientationExif, orientationOf } from '../../../../../electron/service/attachment/orientation.ts';
import { exifWithPlace } from '../../../../support/samplePictures.ts';

describe('which way up a photo is', () => {
  it('is found among everything else, in either order of bytes, and written back alone', () => {
    for (let value = 1; value <= 8; value += 1) {
      expect(orientationOf(exifWithPlace(value))).toBe(value);
      expect(orientationOf(orientationExif(value))).toBe(value);
    }
    expect(orientationExif(6)).toHaveLength(26);
  });

  it('is as stored where it is not said, impossible, or cut off', () => {
    expect([exifWithPlace(0), exifWithPlace(9), Buffer.alloc(0), Buffer.from('II*')].map(orientationOf)).toEqual([
      1, 1, 1, 1,
    ]);
    for (let length = 0; length < 22; length += 1) expect(orientationOf(exifWithPlace().subarray(0, length))).toBe(1);
    const far = Buffer.from(exifWithPlace());
    far.writeUInt32BE(0xffff_fff0, 4);
    expect(orientationOf(far)).toBe(1);
  });
});
