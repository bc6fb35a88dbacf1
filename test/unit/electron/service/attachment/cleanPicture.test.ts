import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { cleanPicture } from '../../../../../electron/service/attachment/cleanPicture.ts';
import { aJpeg, aPng, aWebp, exifWithPlace, telephoneParts } from '../../../../support/samplePictures.ts';

const place = 'GPS 31.2304N';
const behind = Buffer.from(`PK\u0003\u0004<script>${place}</script>`, 'latin1');
const has = (bytes: Buffer, text: string): boolean => bytes.includes(Buffer.from(text, 'latin1'));
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const samples = {
  jpeg: aJpeg({ app: telephoneParts(), after: behind }),
  png: aPng({
    extra: [
      ['eXIf', exifWithPlace()],
      ['tEXt', Buffer.from(`Comment\0${place}`)],
      ['iCCP', Buffer.from(place)],
    ],
    after: behind,
  }),
  webp: aWebp({ after: behind }),
};

describe('a picture at the door', () => {
  it.each(Object.entries(samples))(
    '%s leaves place, camera, words and whatever hides behind its end outside',
    (_, bytes) => {
      expect(has(bytes, place)).toBe(true);
      const clean = cleanPicture(bytes)?.content ?? Buffer.alloc(0);
      expect(clean.byteLength).toBeGreaterThan(20);
      for (const text of [place, 'script', 'PK', 'xmpmeta', 'MPF', 'Photoshop']) expect(has(clean, text)).toBe(false);
    },
  );

  it.each(Object.entries(samples))('%s stays the right way up', (_, bytes) => {
    const clean = cleanPicture(bytes)?.content ?? Buffer.alloc(0);
    expect(has(clean, 'II*\0')).toBe(true);
    expect(clean.includes(Buffer.from([0x12, 0x01, 0x03, 0x00, 0x01, 0x00, 0x00, 0x00, 6]))).toBe(true);
  });

  it.each(Object.entries(samples))('%s is left as it is, byte by byte, once it was cleaned', (_, bytes) => {
    const once = cleanPicture(bytes)?.content ?? Buffer.alloc(0);
    const twice = cleanPicture(once)?.content ?? Buffer.alloc(1);
    expect(sha(twice)).toBe(sha(once));
  });

  it('keeps the picture itself: coded data, tables and size', () => {
    const plain = aJpeg();
    expect(cleanPicture(plain)).toMatchObject({ mediaType: 'image/jpeg', size: [8, 8] });
    expect(sha(cleanPicture(plain)?.content ?? Buffer.alloc(0))).toBe(sha(plain));
    expect(sha(cleanPicture(aPng())?.content ?? Buffer.alloc(0))).toBe(sha(aPng()));
    expect(cleanPicture(aJpeg({ app: telephoneParts(1) }))?.content.equals(plain)).toBe(true);
    expect(cleanPicture(aWebp())?.size).toEqual([1, 1]);
  });

  it('is refused when it is cut off anywhere, whatever kind it is', () => {
    for (const bytes of [aJpeg({ app: telephoneParts() }), aPng(), aWebp()]) {
      for (let length = 0; length < bytes.byteLength; length += 1) {
        const cut = cleanPicture(bytes.subarray(0, length));
        expect(cut === null, `${bytes.byteLength} cut at ${length}`).toBe(true);
      }
    }
  });

  it('never throws and never lets more out than came in, whatever the bytes are', () => {
    let seed = 42;
    const next = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (const bytes of Object.values(samples)) {
      for (let round = 0; round < 400; round += 1) {
        const broken = Buffer.from(bytes);
        for (let change = 0; change <= next(4); change += 1) broken[next(broken.byteLength)] = next(256);
        expect(cleanPicture(broken)?.content.byteLength ?? 0).toBeLessThanOrEqual(broken.byteLength + 64);
      }
    }
  });

  it('is no text, page, archive or document', () => {
    for (const text of ['<svg/>', 'PK\u0003\u0004', '%PDF-1.7', 'GIF89a', '']) {
      expect(cleanPicture(Buffer.from(text, 'latin1'))).toBeNull();
    }
  });
});
