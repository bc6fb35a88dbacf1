import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findInZip } from '../../../../../electron/export/zip.ts';
import { stageText } from '../../../../../electron/service/support/stagedFile.ts';
import { writeSupportZip } from '../../../../../electron/service/support/supportZip.ts';
import { tempFolder } from '../../../../support/tempFolder.ts';

const aDraft = async () => {
  const folder = await tempFolder();
  const files = [await stageText(folder, 'a.txt', ['alpha']), await stageText(folder, 'b/c.txt', ['γάμμα'])];
  const target = {
    file: join(folder, 'out.zip'),
    name: 'support-1',
    localTime: '2026-11-22T09:30:05',
    signal: new AbortController().signal,
    onShare: () => undefined,
  };
  return { folder, files, target };
};

describe('zip file of a bundle', () => {
  it('holds every file in one folder and tells how far it is', async () => {
    const { folder, files, target } = await aDraft();
    const shares: number[] = [];
    const bytes = await writeSupportZip(folder, files, { ...target, onShare: (share) => shares.push(share) });
    const zip = await readFile(target.file);
    expect(zip).toHaveLength(bytes);
    const found = findInZip(zip, 'support-1/b/c.txt');
    const content = inflateRawSync(found?.packed ?? new Uint8Array());
    expect(content.toString()).toBe('γάμμα\n');
    expect([found?.bytes, found?.crc]).toEqual([content.length, crc32(content)]);
    expect(shares.at(-1)).toBe(1);
  });

  it('is not written when a file is not what was shown, or when it is cancelled, and leaves nothing', async () => {
    const { folder, files, target } = await aDraft();
    await writeFile(join(folder, 'a.txt'), 'beta');
    await expect(writeSupportZip(folder, files, target)).rejects.toMatchObject({
      appError: { code: 'support.changed' },
    });
    const signal = AbortSignal.abort();
    await expect(writeSupportZip(folder, files, { ...target, signal })).rejects.toMatchObject({
      appError: { code: 'export.cancelled' },
    });
    expect((await readdir(folder)).sort()).toEqual(['a.txt', 'b']);
  });
});
