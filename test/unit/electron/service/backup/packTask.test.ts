import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestName, packTask, signatureName } from '../../../../../electron/service/backup/packTask.ts';
import { openZip } from '../../../../../electron/service/backup/zipIn.ts';
import { tempFolder } from '../../../../../test/support/tempFolder.ts';

const context = (signal = new AbortController().signal) => ({
  signal,
  isCancelled: () => signal.aborted,
  progress: () => undefined,
});

describe('packing', () => {
  it('puts the page of contents first, with its signature', async () => {
    const file = join(await tempFolder(), 'x.zip');
    const { bytes } = await packTask({ file, files: [], manifest: '{}', signature: '[]', secret: null }, context());
    const { contents } = await openZip(file);
    expect(contents.map(({ name }) => name)).toEqual([manifestName, signatureName]);
    expect(bytes).toBeGreaterThan(100);
  });

  it('leaves nothing where it is given up', async () => {
    const folder = await tempFolder();
    const input = { file: join(folder, 'x.zip'), files: [], manifest: '{}', signature: null, secret: null };
    await expect(packTask(input, context(AbortSignal.abort()))).rejects.toThrow('export.cancelled');
    expect(await readdir(folder)).toEqual([]);
  });
});
