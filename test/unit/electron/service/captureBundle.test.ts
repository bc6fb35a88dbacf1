import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readZipDirectory } from '../../../../electron/install/zipDirectory.mjs';
import { traceIn, writeBundle, writePart } from '../../../../electron/service/captureBundle.ts';
import { createCaptureStore } from '../../../../electron/store/captureStore.ts';
import { captureParts } from '../../../../shared/model/capture.ts';
import { aRecord, aTrace } from '../../../support/captures.ts';
import { tempFolder } from '../../../support/tempFolder.ts';

const id = '20261122-093005-1a2b';

const aBundle = async () => {
  const folder = await tempFolder();
  const store = createCaptureStore(join(folder, 'captures'));
  const file = await store.create(id);
  const trace = aTrace(Array.from({ length: 200 }, () => aRecord({})));
  await file.append(trace);
  await file.close();
  for (const part of captureParts.slice(0, 3)) await writeFile(store.file(id, part), `${part} 内容\n`.repeat(100));
  const target = join(folder, 'bundle.zip');
  const bytes = await writeBundle(store, id, { file: target, localTime: '2026-11-22T09:30:05' });
  return { store, target, bytes, trace, folder };
};

describe('writeBundle', () => {
  it('makes a zip file of every part, smaller than they are, that others can read', async () => {
    const { target, bytes, trace } = await aBundle();
    const written = await readFile(target);
    expect(written.length).toBe(bytes);
    const entries = await readZipDirectory(target);
    expect(entries.map(({ name }: { name: string }) => name)).toEqual(
      captureParts.map((part) => `capture-${id}/${part}`),
    );
    expect(entries.at(-1)?.bytes).toBe(trace.length);
    expect(entries.at(-1)?.packedBytes).toBeLessThan(trace.length / 2);
    expect([...traceIn(written)]).toEqual([...trace]);
  });

  it('copies one part as it is', async () => {
    const { store, folder, trace } = await aBundle();
    const file = join(folder, 'x.pcapng');
    expect(await writePart(store, id, 'trace.pcapng', file)).toBe(trace.length);
    expect([...(await readFile(file))]).toEqual([...trace]);
  });
});

describe('traceIn', () => {
  it('leaves a trace as it is and refuses zip files without one, damaged or swollen', async () => {
    const trace = aTrace([aRecord({})]);
    expect(traceIn(trace)).toBe(trace);
    const { target } = await aBundle();
    const zip = await readFile(target);
    expect(() => traceIn(zip.subarray(0, 100))).toThrow('trace.wrong-kind');
    const spoilt = Buffer.from(zip);
    const at = spoilt.indexOf('trace.pcapng') + 12;
    spoilt.fill(0xff, at, at + 40);
    expect(() => traceIn(spoilt)).toThrow('trace.damaged');
    const swollen = Buffer.from(zip);
    const entry = swollen.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    swollen.writeUInt32LE(0xfffffff0, entry + 24);
    expect(() => traceIn(swollen)).toThrow('trace.too-large');
  });
});
