import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { endTasks, startTask, type TaskOptions } from '../../../../../electron/service/worker/startTask.ts';
import { countCalls, threadCells } from '../../../../../electron/store/nativeCalls.ts';

const entry = fileURLToPath(new URL('../../../../support/probeTaskEntry.ts', import.meta.url));
const probe = (name: string, input: unknown = null, options: TaskOptions = {}): Promise<unknown> =>
  startTask(entry, name, input, options);

/** Counted in some five seconds. */
const longCount = 30_000_000;

describe('a task in a thread of its own', () => {
  it('answers with its output and tells how far it is', async () => {
    const told: string[] = [];
    const onProgress = (done: number, total: number): void => {
      told.push(`${String(done)}/${String(total)}`);
    };
    expect(await probe('add', { left: 2, right: 3 }, { onProgress })).toBe(5);
    expect(told).toEqual(['0/2', '2/2']);
  });

  it('hands on expected failures with their code, and bugs as bugs', async () => {
    await expect(probe('fail')).rejects.toMatchObject({
      appError: { code: 'run.unknown', facts: { runId: 'x' } },
    });
    await expect(probe('blunder')).rejects.toMatchObject({ appError: { details: 'TypeError: oh' } });
    await expect(probe('nothing')).rejects.toMatchObject({ appError: { code: 'internal.bug' } });
  });

  it('tells the task when the caller gives up, whether it waits or works', async () => {
    const waiting = new AbortController();
    const onBegin = (): void => {
      waiting.abort();
    };
    const waits = probe('wait', null, { signal: waiting.signal, onProgress: onBegin });
    await expect(waits).rejects.toMatchObject({ appError: { code: 'export.cancelled' } });
    const working = new AbortController();
    const onProgress = (): void => {
      working.abort();
    };
    expect(await probe('spin', null, { signal: working.signal, onProgress })).toBe('stopped');
  });

  it('does not begin for a caller who has given up already', async () => {
    await expect(probe('add', {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      appError: { code: 'task.cancelled' },
    });
  });

  it('counts no thread that could not be begun, so that its caller can still be ended', async () => {
    const cells = new Int32Array(new SharedArrayBuffer(8));
    countCalls(cells);
    try {
      await expect(probe('add', () => undefined)).rejects.toThrow('could not be cloned');
    } finally {
      countCalls(null);
    }
    expect(cells[threadCells.calls]).toBe(0);
  });

  it('ends a task that does not listen', async () => {
    const controller = new AbortController();
    const onProgress = (): void => {
      controller.abort();
    };
    await expect(probe('deaf', null, { signal: controller.signal, onProgress })).rejects.toMatchObject({
      appError: { code: 'task.cancelled' },
    });
  });

  it.each(['read', 'count', 'countBelow'])(
    'ends a task that does not listen while it is within SQLite (%s), and the process lives on',
    { timeout: 60_000 },
    async (name) => {
      const controller = new AbortController();
      const onProgress = (): void => {
        controller.abort();
      };
      const ends = probe(name, longCount, { signal: controller.signal, onProgress });
      await ends.then(
        (counted) => expect(counted).toBe(longCount),
        (thrown: unknown) => expect(thrown).toMatchObject({ appError: { code: 'task.cancelled' } }),
      );
      expect(await probe('add', { left: 2, right: 3 })).toBe(5);
    },
  );

  it('ends all tasks before the process ends', { timeout: 60_000 }, async () => {
    const began: Promise<void>[] = [];
    const outcomes = Promise.allSettled(
      ['deaf', 'read', 'spin'].map((name) => {
        let tell = (): void => undefined;
        began.push(
          new Promise((resolve) => {
            tell = resolve;
          }),
        );
        return probe(name, null, { onProgress: () => tell() });
      }),
    );
    await Promise.all(began);
    await endTasks();
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
  });

  it('fails when the thread ends without a word', async () => {
    await expect(probe('die')).rejects.toThrow('ended with 3');
  });
});
