import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readZipList, readZipParts, type ZipReading } from '../../../../../electron/export/verify/readZip.ts';
import { zipStream } from '../../../../../electron/service/transfer/zipStream.ts';
import { textSource } from '../../../../support/textSource.ts';

const names = ['a.xml', 'xl/b.xml', 'c.xml'] as const;
const contents = ['first', 'second '.repeat(2000), ''] as const;
const pieces: Uint8Array[] = [];
for await (const piece of zipStream(
  names.map((name, at) => ({ name, pieces: [contents[at] ?? ''] })),
  '2026-11-22T09:30:00',
))
  pieces.push(piece);
const our = Buffer.concat(pieces);

const read = async (bytes: Uint8Array, pieceBytes?: number): Promise<(ZipReading & { texts: string[] }) | null> => {
  const source = textSource(bytes, pieceBytes);
  const list = await readZipList(source);
  if (list === null) return null;
  const texts: string[] = [];
  const reading = await readZipParts(source, list, () => {
    const at = texts.push('') - 1;
    return (piece) => {
      texts[at] = `${texts[at] ?? ''}${Buffer.from(piece).toString()}`;
    };
  });
  return { ...reading, texts };
};

describe('a zip', () => {
  it('of ours is read in pieces of every size and known as ours', async () => {
    for (const size of [1, 13, 100_000]) {
      expect(await read(our, size)).toEqual({ isSound: true, isOurs: true, texts: [...contents] });
    }
  });

  it('that another program packed is sound, but not ours', async () => {
    const packed = zipSync({ 'a.xml': strToU8('first'), 'b.xml': [strToU8('x'), { level: 0 }] });
    expect(await read(packed)).toEqual({ isSound: true, isOurs: false, texts: ['first', 'x'] });
  });

  it('is never ours and sound with any byte changed outside its contents', async () => {
    const from = our.indexOf(Buffer.from('xl/b.xml')) + 8;
    const to = our.indexOf('PK\x07\x08', from);
    for (let at = 0; at < our.length; at += 1) {
      if (at >= from - 1 && at < to) continue;
      const bytes = Buffer.from(our);
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
      const found = await read(bytes);
      const isSame = JSON.stringify(found?.texts) === JSON.stringify(contents);
      expect(found === null || !found.isOurs || !found.isSound || isSame, `byte ${String(at)}`).toBe(true);
    }
  });

  it('is read by its list: what stands under the name of another part is not sound', async () => {
    const text = our.toString('latin1');
    const swapped = Buffer.from(text.replace('a.xml', 'z.xml'), 'latin1');
    expect(await read(swapped)).toMatchObject({ isSound: false });
  });

  it('has no list when something stands behind it, a part twice in it, or it was cut', async () => {
    expect(await read(Buffer.concat([our, Buffer.from([0])]))).toBeNull();
    expect(await read(our.subarray(0, -1))).toBeNull();
    expect(await read(Buffer.from(our.toString('latin1').replaceAll('c.xml', 'a.xml'), 'latin1'))).toBeNull();
  });

  it('does not unpack to more than it says', async () => {
    const bytes = Buffer.from(our);
    const listed = bytes.lastIndexOf('xl/b.xml') - 46;
    bytes.writeUInt32LE(10, listed + 24);
    const found = await read(bytes);
    expect(found).toMatchObject({ isSound: false });
    expect(found?.texts[1]?.length ?? 0).toBeLessThanOrEqual(10);
  });
});
