import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { silentLogger } from '../../../../electron/log/logger.ts';
import { startCapture } from '../../../../electron/service/captureSession.ts';
import type { KeptEntry } from '../../../../electron/service/trafficMemory.ts';
import { createCaptureStore } from '../../../../electron/store/captureStore.ts';
import { readTrace } from '../../../../electron/transport/trace/readPcapng.ts';
import { captureLimits } from '../../../../shared/model/capture.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { aCapture, aRow } from '../../../support/captures.ts';
import { createFakeClock } from '../../../support/fakeClock.ts';
import { tempFolder } from '../../../support/tempFolder.ts';

const begin = async (addresses: string[] = []) => {
  const clock = createFakeClock();
  const store = createCaptureStore(join(await tempFolder(), 'captures'));
  const listeners = new Set<(entry: KeptEntry) => void>();
  const ends: string[] = [];
  let moves = 0;
  const first = aCapture({ state: 'running', endedAt: null, endedBy: null, addresses });
  const session = await startCapture(first, {
    clock,
    log: silentLogger,
    store,
    traffic: {
      onEntry: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    onMove: () => {
      moves += 1;
    },
    onEnd: (by) => ends.push(by),
  });
  const row = (given: Parameters<typeof aRow>[0]): void => {
    for (const listener of listeners) listener(aRow(given));
  };
  return { clock, store, session, row, ends, moves: () => moves, id: first.id };
};

describe('startCapture', () => {
  it('writes every row of the chosen lines at once, with counts of what was masked', async () => {
    const { session, row, store, id } = await begin(['a']);
    row({ address: 'a', hex: '05 EE EE', masked: [{ from: 1, to: 3 }] });
    row({ address: 'b' });
    row({ address: null, kind: 'note', hex: '', text: 'now' });
    row({ address: 'a', kind: 'fromTerminal', hex: '06' });
    expect(session.capture()).toMatchObject({ messages: 2, maskedMessages: 1, maskedBytes: 2, notes: 1 });
    const done = await session.end('person');
    expect(done).toMatchObject({ state: 'complete', endedBy: 'person', dropped: 0 });
    const trace = unwrap(readTrace(await readFile(store.file(id, 'trace.pcapng'))));
    expect(trace.lines.map(({ name }) => name)).toEqual(['a', 'notes']);
    expect(trace.records.map(({ line, comments }) => [line, ...comments])).toEqual([
      [0, 'masked bytes 2–3'],
      [1, 'note: now'],
      [0],
    ]);
    expect(done.bytes).toBe((await readFile(store.file(id, 'trace.pcapng'))).length);
  });

  it('takes nothing after its end', async () => {
    const { session, row } = await begin();
    await session.end('closed');
    row({});
    expect(session.capture().messages).toBe(0);
  });

  it('asks to be ended when its time is over, or its size', async () => {
    const { clock, ends, row, session } = await begin();
    await clock.advance(captureLimits.minutes * 60_000);
    expect(ends).toEqual(['time']);
    row({});
    expect(ends).toEqual(['time']);
    await session.end('time');
  });

  it('tells its progress about twice a second', async () => {
    const { clock, row, moves, session } = await begin();
    for (let count = 0; count < 100; count += 1) row({});
    await clock.advance(1000);
    expect(moves()).toBeLessThanOrEqual(3);
    await session.end('person');
  });
});
