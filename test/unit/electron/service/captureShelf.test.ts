import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCaptureShelf, hexDump, newCapture } from '../../../../electron/service/captureShelf.ts';
import { createTrafficWords } from '../../../../electron/service/trafficWords.ts';
import { createCaptureStore } from '../../../../electron/store/captureStore.ts';
import { aCapture, aRecord, aTrace, toyPlugin } from '../../../support/captures.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const id = '20261122-093005-1a2b';

const aShelf = async (isRunning = false) => {
  const deps = await someDeps();
  const store = createCaptureStore(join(deps.folder, 'captures'));
  const words = createTrafficWords([toyPlugin]);
  const all = { ...deps, store, version: '1.2.3', traffic: { words, onEntry: () => () => undefined } };
  return { store, deps: all, shelf: createCaptureShelf(all, () => isRunning) };
};

const deadProcess = async (): Promise<number> => {
  const child = spawn(process.execPath, ['-e', '0']);
  await once(child, 'exit');
  return child.pid ?? 0;
};

const withTrace = async (store: ReturnType<typeof createCaptureStore>, trace: Uint8Array): Promise<void> => {
  const file = await store.create(id);
  await file.append(trace);
  await file.close();
};

describe('createCaptureShelf', () => {
  it('makes a capture whole whose program broke off: cut behind the last whole message, counted, marked', async () => {
    const { store, shelf } = await aShelf();
    const whole = aTrace([aRecord({}), aRecord({ hex: '06', direction: 'fromTerminal' })]);
    await withTrace(store, Buffer.concat([whole, Buffer.from([6, 0, 0, 0, 200, 0])]));
    await store.write(
      aCapture({ id, state: 'running', endedAt: null, endedBy: null, owner: await deadProcess(), note: 'x' }),
    );
    const [capture] = await shelf.all();
    expect(capture).toMatchObject({ id, state: 'incomplete', endedBy: 'crash', messages: 2, note: 'x', owner: null });
    expect(capture?.endedAt).toBe('2026-11-22T01:30:05.000Z');
    expect([...(await readFile(store.file(id, 'trace.pcapng')))]).toEqual([...whole]);
    expect(await readFile(store.file(id, 'README.txt'), 'utf8')).toContain('incomplete');
  });

  it('finds a capture again whose description is lost', async () => {
    const { store, shelf } = await aShelf();
    await withTrace(store, aTrace([aRecord({})]));
    await writeFile(store.file(id, 'capture.json'), 'nonsense');
    expect(await shelf.all()).toMatchObject([{ id, state: 'incomplete', messages: 1 }]);
  });

  it('leaves alone what another program is still writing, and what cannot be read', async () => {
    const { store, shelf } = await aShelf();
    await withTrace(store, aTrace([aRecord({})]));
    await store.write(aCapture({ id, state: 'running', owner: process.pid }));
    expect(await shelf.all()).toEqual([]);
    const broken = await aShelf();
    await withTrace(broken.store, new TextEncoder().encode('no trace'));
    expect(await broken.shelf.all()).toEqual([]);
  });

  it('shows every part line by line, the trace as a hex dump', async () => {
    const { store, shelf, deps } = await aShelf();
    await withTrace(store, aTrace([aRecord({ hex: '05 01 02 EE', comments: ['masked bytes 4'] })]));
    const done = await shelf.bundle(newCapture(id, deps));
    expect(await shelf.get(id)).toEqual(done);
    const text = await shelf.part(id, 'trace.txt', 0, 10);
    expect(text.lines.join('\n')).toContain('05 01 02 ▒▒');
    expect(text.total).toBe(text.lines.length);
    await writeFile(store.file(id, 'trace.txt'), '');
    expect(await shelf.part(id, 'trace.txt', 0, 10)).toEqual({ bytes: 0, total: 0, lines: [] });
    const dump = await shelf.part(id, 'trace.pcapng', 1, 2);
    expect(dump.lines[0]).toMatch(/^00000010 {2}/);
    expect(dump.lines).toHaveLength(2);
    await shelf.remove(id);
    await expect(shelf.get(id)).rejects.toThrow('capture.unknown');
    await expect(shelf.get('../../etc')).rejects.toThrow('capture.unknown');
    expect(shelf.known()).toEqual([]);
  });
});

describe('hexDump', () => {
  it('writes place, bytes and characters', () => {
    expect(hexDump(new TextEncoder().encode('A\n'), 16)).toEqual([`00000010  41 0A${' '.repeat(42)}  A.`]);
  });
});
