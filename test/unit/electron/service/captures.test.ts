import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromHex } from '../../../../electron/protocol/field/hex.ts';
import { createCaptures, replayAddresses } from '../../../../electron/service/captures.ts';
import { createTraffic } from '../../../../electron/service/traffic.ts';
import { createCaptureStore } from '../../../../electron/store/captureStore.ts';
import { parsePortAddress } from '../../../../electron/transport/portAddress.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { aCapture, aRecord, aTrace, toyPlugin } from '../../../support/captures.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const address = unwrap(parsePortAddress('tcp://127.0.0.1:20007'));

const begin = async () => {
  const deps = await someDeps();
  const traffic = createTraffic(deps, [toyPlugin]);
  const store = createCaptureStore(join(deps.folder, 'captures'));
  const captures = createCaptures({ ...deps, traffic, store, version: '1.2.3' });
  return { deps, traffic, captures, store };
};

const talk = (traffic: Awaited<ReturnType<typeof begin>>['traffic']): void => {
  const tap = traffic.tap.opened(address);
  tap.bytes('toTerminal', fromHex('05 01 02 12 0A'), 1);
  tap.closed({ kind: 'closed' }, 9);
};

describe('createCaptures', () => {
  it('starts, takes what goes over the line, stops, and bundles it with a line in the log', async () => {
    const { captures, traffic, deps } = await begin();
    const started = unwrap(await captures.start({ addresses: [], note: '刷卡无反应' }));
    expect(started).toMatchObject({ state: 'running', operator: 'Li', timeZone: '+08:00', owner: process.pid });
    expect(await captures.start({ addresses: [], note: null })).toMatchObject({
      error: { code: 'capture.already-running' },
    });
    talk(traffic);
    await deps.clock.advance(0);
    expect(unwrap(await captures.list()).running?.messages).toBe(1);
    expect(await captures.part({ captureId: started.id, part: 'trace.txt', from: 0, limit: 5 })).toMatchObject({
      error: { code: 'capture.still-running' },
    });
    const done = unwrap(await captures.stop({ captureId: started.id }));
    expect(done).toMatchObject({ state: 'complete', messages: 1, maskedMessages: 1, maskedBytes: 2 });
    expect(done.lines).toMatchObject([{ address: address.text, messages: 1 }]);
    expect(unwrap(await captures.list())).toMatchObject({ running: null, captures: [{ id: done.id }] });
    expect(unwrap(await captures.stop({ captureId: done.id })).id).toBe(done.id);
    const said = deps.heard.filter(({ name }) => name === 'log.appended').map(({ payload }) => payload);
    const record = { kind: 'capture', id: done.id };
    expect(said).toMatchObject([
      { kind: 'link', summary: { zh: '开始抓取通信' }, record },
      { kind: 'link', summary: { zh: '抓取通信：1 条消息 – 刷卡无反应' }, record },
    ]);
  });

  it('saves a bundle or the trace alone, and opens both again', async () => {
    const { captures, traffic, deps } = await begin();
    const { id } = unwrap(await captures.start({ addresses: [], note: null }));
    talk(traffic);
    unwrap(await captures.stop({ captureId: id }));
    for (const name of ['x.zip', 'x.pcapng']) {
      const file = join(deps.folder, name);
      expect(unwrap(await captures.write({ captureId: id, file })).bytes).toBe((await readFile(file)).length);
      const opened = unwrap(await captures.import({ file }));
      expect(opened).toMatchObject({ messages: 1, importedFrom: name, state: 'complete', maskedBytes: 2 });
    }
    expect(unwrap(await captures.list()).captures).toHaveLength(3);
  });

  it('refuses what is no trace with code, file and reason, and keeps nothing of it', async () => {
    const { captures, deps } = await begin();
    const file = join(deps.folder, 'holiday.jpg');
    await writeFile(file, 'JFIF and so on');
    expect(await captures.import({ file })).toMatchObject({
      error: { code: 'trace.wrong-kind', facts: { file: 'holiday.jpg' } },
    });
    for (const other of [join(deps.folder, 'gone.zip'), deps.folder, '/dev/null']) {
      expect(await captures.import({ file: other })).toMatchObject({ error: { code: 'trace.wrong-kind' } });
    }
    expect(unwrap(await captures.list()).captures).toEqual([]);
  });

  it('puts a capture into the simulated shop and takes it out; an empty one cannot', async () => {
    const { captures, deps, store } = await begin();
    const file = join(deps.folder, 'x.pcapng');
    await writeFile(file, aTrace([aRecord({})]));
    const { id } = unwrap(await captures.import({ file }));
    expect(unwrap(await captures.replay({ captureId: id, isOn: true }))).toEqual({ addresses: [`sim:replay-${id}-0`] });
    expect((await store.read(id))?.isReplayed).toBe(true);
    unwrap(await captures.replay({ captureId: id, isOn: false }));
    expect((await store.read(id))?.isReplayed).toBe(false);
    const { id: empty } = unwrap(await captures.start({ addresses: [], note: null }));
    unwrap(await captures.stop({ captureId: empty }));
    expect(await captures.replay({ captureId: empty, isOn: true })).toMatchObject({ error: { code: 'trace.empty' } });
    unwrap(await captures.remove({ captureId: id }));
    expect(await captures.replay({ captureId: id, isOn: true })).toMatchObject({ error: { code: 'capture.unknown' } });
  });

  it('keeps no card number that stands in its note or in the name of a file', async () => {
    const { captures, traffic, deps } = await begin();
    const { id } = unwrap(await captures.start({ addresses: [], note: 'card 4111 1111 1111 1111' }));
    talk(traffic);
    unwrap(await captures.stop({ captureId: id }));
    const file = join(deps.folder, '5500005555555559.zip');
    unwrap(await captures.write({ captureId: id, file }));
    expect(unwrap(await captures.import({ file })).importedFrom).toBe('550000******5559.zip');
    for (const part of ['README.txt', 'capture.json'] as const) {
      const { lines } = unwrap(await captures.part({ captureId: id, part, from: 0, limit: 100 }));
      expect(lines.join('\n')).toContain('card 4111 11** **** 1111');
    }
  });

  it('stays in the list where the disk does not take its bundle', async () => {
    const { captures, traffic, store } = await begin();
    const { id } = unwrap(await captures.start({ addresses: [], note: null }));
    talk(traffic);
    await mkdir(store.file(id, 'README.txt'));
    expect((await captures.stop({ captureId: id })).ok).toBe(false);
    expect(unwrap(await captures.list())).toMatchObject({
      running: null,
      captures: [{ id, state: 'incomplete', endedBy: 'disk', messages: 1 }],
    });
  });

  it('ends and keeps what runs when the program closes', async () => {
    const { captures, traffic } = await begin();
    unwrap(await captures.start({ addresses: [], note: null }));
    talk(traffic);
    await captures.shutDown();
    expect(unwrap(await captures.list())).toMatchObject({
      running: null,
      captures: [{ state: 'complete', endedBy: 'closed', messages: 1 }],
    });
    await captures.shutDown();
  });
});

describe('replayAddresses', () => {
  it('names one terminal for each line on which something was said', () => {
    const line = { address: 'a', driver: null, model: null, serialNumber: null, tid: null };
    const capture = aCapture({
      lines: [
        { ...line, messages: 0 },
        { ...line, messages: 4 },
      ],
    });
    expect(replayAddresses(capture)).toEqual([`sim:replay-${capture.id}-1`]);
  });
});
