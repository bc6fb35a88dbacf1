import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findInZip } from '../../../../../electron/export/zip.ts';
import { zipStream } from '../../../../../electron/service/transfer/zipStream.ts';

async function* counted(limit: number): AsyncGenerator<string> {
  for (let at = 0; at < limit; at += 1) yield `行 ${String(at)}\n`;
}

describe('zipStream', () => {
  it('packs parts of any length that come back byte for byte', async () => {
    const pieces: Uint8Array[] = [];
    const parts = [
      { name: 'empty.xml', pieces: [] },
      { name: 'a/long.xml', pieces: counted(20_000) },
      { name: 'short.xml', pieces: ['终端'] },
    ];
    for await (const piece of zipStream(parts, '2026-11-22T09:30:05')) pieces.push(piece);
    const bytes = Buffer.concat(pieces);
    const unpacked = (name: string): string => {
      const found = findInZip(bytes, name);
      return found === null ? 'missing' : inflateRawSync(found.packed).toString('utf8');
    };
    expect(unpacked('empty.xml')).toBe('');
    expect(unpacked('short.xml')).toBe('终端');
    expect(unpacked('long.xml').split('\n')).toHaveLength(20_001);
  });

  it('fails when a part fails', async () => {
    async function* broken(): AsyncGenerator<string> {
      yield 'a';
      throw new Error('no more');
    }
    const drain = async (): Promise<void> => {
      for await (const _ of zipStream([{ name: 'x', pieces: broken() }], '2026-11-22T09:30:05'));
    };
    await expect(drain()).rejects.toThrow('no more');
  });
});
