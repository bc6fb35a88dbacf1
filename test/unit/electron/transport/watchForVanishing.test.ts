import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { watchForVanishing } from '../../../../electron/transport/watchForVanishing.ts';

const undo: (() => void)[] = [];

afterEach(() => {
  for (const stop of undo.splice(0)) stop();
});

const aFolder = (): string => mkdtempSync(join(tmpdir(), 'steward-watch-'));

/** Watches a path; tells how often it was reported gone. */
const watch = async (path: string): Promise<{ readonly reports: number[]; readonly stop: () => void }> => {
  const reports: number[] = [];
  const stop = watchForVanishing(path, 5, () => reports.push(Date.now()));
  undo.push(stop);
  await pause(40);
  return { reports, stop };
};

describe('the watch over a port', () => {
  it('reports a path that vanishes, once', async () => {
    const path = join(aFolder(), 'port');
    writeFileSync(path, '');
    const { reports } = await watch(path);
    expect(reports).toEqual([]);
    rmSync(path);
    await pause(60);
    expect(reports).toHaveLength(1);
  });

  it('reports a path that was replaced between two looks', async () => {
    const folder = aFolder();
    const path = join(folder, 'port');
    writeFileSync(join(folder, 'one'), '');
    writeFileSync(join(folder, 'other'), '');
    symlinkSync(join(folder, 'one'), path);
    const { reports } = await watch(path);
    rmSync(path);
    symlinkSync(join(folder, 'other'), path);
    await pause(60);
    expect(reports).toHaveLength(1);
  });

  it('says nothing once it has been stopped', async () => {
    const path = join(aFolder(), 'port');
    writeFileSync(path, '');
    const { reports, stop } = await watch(path);
    stop();
    rmSync(path);
    await pause(40);
    expect(reports).toEqual([]);
  });
});
