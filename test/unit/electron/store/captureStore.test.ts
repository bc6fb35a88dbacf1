import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCaptureStore, isCaptureId } from '../../../../electron/store/captureStore.ts';
import { aCapture } from '../../../support/captures.ts';
import { tempFolder } from '../../../support/tempFolder.ts';

const id = '20261122-093005-1a2b';
const later = '20261123-093005-1a2b';

describe('createCaptureStore', () => {
  it('keeps captures as folders of files, newest first', async () => {
    const folder = join(await tempFolder(), 'captures');
    const store = createCaptureStore(folder);
    expect(await store.list()).toEqual([]);
    for (const one of [id, later]) {
      const file = await store.create(one);
      await file.append(new Uint8Array([1, 2, 3]));
      await file.append(new Uint8Array([4]));
      await file.close();
    }
    await store.write(aCapture({ id }));
    await store.write(aCapture({ id, note: 'again' }));
    expect(await store.list()).toEqual([
      { id: later, capture: null },
      { id, capture: aCapture({ id, note: 'again' }) },
    ]);
    expect(await store.sizeOf(id, 'trace.pcapng')).toBe(4);
    await store.shorten(id, 'trace.pcapng', 3);
    expect([...(await readFile(store.file(id, 'trace.pcapng')))]).toEqual([1, 2, 3]);
    expect(await store.sizeOf(id, 'README.txt')).toBe(0);
    await store.remove(id);
    expect(await store.read(id)).toBeNull();
  });

  it('takes a damaged description, or one of another capture, for none, and leaves strange folders alone', async () => {
    const folder = await tempFolder();
    const store = createCaptureStore(folder);
    await (await store.create(id)).close();
    await writeFile(store.file(id, 'capture.json'), '{"id":');
    await mkdir(join(folder, 'somebody else'));
    expect(await store.list()).toEqual([{ id, capture: null }]);
    await writeFile(store.file(id, 'capture.json'), JSON.stringify(aCapture({ id: later })));
    expect(await store.read(id)).toBeNull();
  });

  it('never leaves its folder', () => {
    const store = createCaptureStore('/nowhere');
    expect(() => store.file('../../etc', 'README.txt')).toThrow('no capture has the id');
    expect(isCaptureId('20261122-093005-1a2b/..')).toBe(false);
    expect(isCaptureId(id)).toBe(true);
  });

  it('never writes into a trace that is there', async () => {
    const store = createCaptureStore(await tempFolder());
    await (await store.create(id)).close();
    await expect(store.create(id)).rejects.toThrow('EEXIST');
  });
});
