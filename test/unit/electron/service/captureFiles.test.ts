import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readmeText, recordsIn, writeText } from '../../../../electron/service/captureFiles.ts';
import { createTrafficWords } from '../../../../electron/service/trafficWords.ts';
import { createCaptureStore } from '../../../../electron/store/captureStore.ts';
import { aCapture, aRecord, aTrace, toyPlugin } from '../../../support/captures.ts';
import { tempFolder } from '../../../support/tempFolder.ts';

const id = '20261122-093005-1a2b';
const words = createTrafficWords([toyPlugin]);

const aStore = async (trace: Uint8Array) => {
  const store = createCaptureStore(join(await tempFolder(), 'captures'));
  const file = await store.create(id);
  await file.append(trace);
  await file.close();
  return store;
};

describe('writeText', () => {
  it('counts the trace and writes it out for people', async () => {
    const store = await aStore(
      aTrace([
        aRecord({ hex: '', direction: null, comments: ['note: now'] }),
        aRecord({ hex: '05 EE', comments: ['masked bytes 2'] }),
        aRecord({ hex: '06', direction: 'fromTerminal' }),
      ]),
    );
    const count = await writeText(store, id, words, () => '09:30:05.000');
    expect(count).toMatchObject({
      messages: 2,
      maskedMessages: 1,
      maskedBytes: 1,
      notes: 1,
      isComplete: true,
      lines: [{ address: 'tcp://127.0.0.1:20007', messages: 2 }],
    });
    const text = await readFile(store.file(id, 'trace.txt'), 'utf8');
    expect(text).toContain('note: now');
    expect(text).toContain('05 ▒▒');
  });

  it('finds the end of what is whole in a file that was cut off', async () => {
    const whole = aTrace([aRecord({}), aRecord({})]);
    const store = await aStore(whole.subarray(0, whole.length - 5));
    const count = await writeText(store, id, words, () => '');
    expect(count).toMatchObject({ messages: 1, isComplete: false, wholeBytes: aTrace([aRecord({})]).length });
  });

  it('rejects with a code where the trace is damaged', async () => {
    const store = await aStore(new TextEncoder().encode('this is no trace'));
    await expect(writeText(store, id, words, () => '')).rejects.toMatchObject({
      appError: { code: 'trace.wrong-kind' },
    });
  });
});

describe('recordsIn', () => {
  it('gives every record with the lines known so far', async () => {
    const file = join(await tempFolder(), 'x.pcapng');
    await writeFile(file, aTrace([aRecord({}), aRecord({})], 'sim:x'));
    const found: string[] = [];
    for await (const { lines } of recordsIn(file)) found.push(lines[0]?.name ?? '');
    expect(found).toEqual(['sim:x', 'sim:x']);
  });
});

describe('readmeText', () => {
  it('says in both languages what is inside, what was masked, and what is missing', () => {
    const text = readmeText(
      aCapture({
        note: '刷卡无反应',
        maskedBytes: 5,
        maskedMessages: 2,
        dropped: 3,
        endedBy: 'crash',
        simulated: true,
        importedFrom: 'x.pcapng',
      }),
    );
    for (const part of [
      '刷卡无反应',
      '5 bytes in 2 messages',
      '丢失 3 条',
      'incomplete',
      'x.pcapng',
      'simulated shop',
      'DLT=147',
    ]) {
      expect(text).toContain(part);
    }
  });
});
