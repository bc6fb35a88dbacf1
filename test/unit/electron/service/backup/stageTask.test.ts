import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { patienceOf, stageTask } from '../../../../../electron/service/backup/stageTask.ts';
import { aLogLine } from '../../../../../test/support/aLogLine.ts';
import { someDeps } from '../../../../../test/support/serviceDeps.ts';

const context = (isCancelled = false) => ({
  signal: new AbortController().signal,
  isCancelled: () => isCancelled,
  progress: () => undefined,
});

describe('the first half of a backup', () => {
  it('copies records in use with what is still in their write-ahead log, and files as they are', async () => {
    const { shops, folder } = await someDeps();
    await shops.open.log.append(aLogLine('not yet in the main file'));
    await writeFile(join(folder, 'settings.json'), '{}');
    const capture = join(folder, 'captures', '20261122-093005-1a2b');
    await mkdir(capture, { recursive: true });
    await writeFile(join(capture, 'trace.pcapng'), Buffer.alloc(2_000_000, 7));
    const input = {
      dataFolder: folder,
      work: join(folder, 'w'),
      parts: ['own', 'simulated', 'captures', 'settings'] as const,
    };
    const staged = await stageTask(input, context());
    expect(staged.shops).toMatchObject([{ shop: 'own', entries: 1, brokenAt: null }]);
    expect(staged.files.map(({ name, bytes }) => [name, bytes]).slice(1)).toEqual([
      ['captures/20261122-093005-1a2b/trace.pcapng', 2_000_000],
      ['settings.json', 2],
    ]);
  });

  it('ends when it is given up', async () => {
    const { folder } = await someDeps();
    const input = { dataFolder: folder, work: join(folder, 'w'), parts: ['own'] as const };
    await expect(stageTask(input, context(true))).rejects.toMatchObject({ appError: { code: 'task.cancelled' } });
    expect(() => patienceOf(context(false)).check()).not.toThrow();
  });
});
