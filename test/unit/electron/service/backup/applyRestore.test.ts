import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { silentLogger } from '../../../../../electron/log/logger.ts';
import { applyRestore } from '../../../../../electron/service/backup/applyRestore.ts';
import { keptFolder, readPlan, workFolder, writePlan } from '../../../../../electron/service/backup/restorePlan.ts';
import { aRestorePlan } from '../../../../../test/support/aRestorePlan.ts';
import { tempFolder } from '../../../../../test/support/tempFolder.ts';

const deps = { log: silentLogger, wait: () => Promise.resolve() };
const plan = aRestorePlan({ parts: ['own', 'settings', 'captures'] });

const put = async (folder: string, files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
};

const aFolder = async (): Promise<string> => {
  const folder = await tempFolder();
  // Files that are no databases stand for damaged ones: they are moved like any other.
  await put(folder, { 'shop/steward.db': 'old', 'shop/steward.db-wal': 'old wal', 'settings.json': 'old' });
  await put(join(folder, workFolder, plan.incoming), {
    'shop/steward.db': 'new',
    'settings.json': 'new',
    'captures/20261122-093005-1a2b/capture.json': 'new',
  });
  await writePlan(folder, plan);
  return folder;
};

const isNew = async (folder: string): Promise<void> => {
  expect(await readFile(join(folder, 'shop', 'steward.db'), 'utf8')).toBe('new');
  expect(await readdir(join(folder, 'shop'))).toEqual(['steward.db']);
  expect(await readFile(join(folder, 'settings.json'), 'utf8')).toBe('new');
  expect(await readdir(join(folder, 'captures'))).toEqual(['20261122-093005-1a2b']);
  const kept = join(folder, keptFolder, plan.kept);
  expect(await readFile(join(kept, 'shop', 'steward.db'), 'utf8')).toBe('old');
  expect(await readFile(join(kept, 'shop', 'steward.db-wal'), 'utf8')).toBe('old wal');
};

describe('bringing back before the records are opened', () => {
  it('does nothing without a plan', async () => {
    expect(await applyRestore(await tempFolder(), deps)).toBeNull();
  });

  it('moves what is here aside and what was checked into its place', async () => {
    const folder = await aFolder();
    expect(await applyRestore(folder, deps)).toMatchObject({ error: null, plan: { stage: 'moved' } });
    await isNew(folder);
    // Told once more until the log was told: nothing is moved a second time.
    expect(await applyRestore(folder, deps)).toMatchObject({ error: null, plan: { stage: 'moved' } });
    await isNew(folder);
  });

  it('goes on where it was cut short, after any of its steps', async () => {
    const first = await aFolder();
    await applyRestore(first, deps);
    const { moves = [] } = (await readPlan(first)) ?? {};
    expect(moves.length).toBe(6);
    for (let done = 0; done <= moves.length; done += 1) {
      const folder = await aFolder();
      await writePlan(folder, { ...plan, stage: 'moving', moves });
      for (const { from, to } of moves.slice(0, done)) {
        await mkdir(join(folder, to, '..'), { recursive: true });
        await cp(join(folder, from), join(folder, to), { recursive: true });
        await rm(join(folder, from), { recursive: true });
      }
      await applyRestore(folder, deps);
      await isNew(folder);
    }
  });

  it('leaves everything as it is where what was to come is no longer there', async () => {
    for (const gone of ['shop', 'settings.json']) {
      const folder = await aFolder();
      await rm(join(folder, workFolder, plan.incoming, gone), { recursive: true });
      expect(await applyRestore(folder, deps)).toMatchObject({ error: { code: 'backup.unknown' } });
      expect(await readFile(join(folder, 'shop', 'steward.db'), 'utf8')).toBe('old');
      expect(await readPlan(folder)).toBeNull();
    }
    const folder = await aFolder();
    await writePlan(folder, { ...plan, kind: 'undo', incoming: '20260101T000000Z' });
    expect(await applyRestore(folder, deps)).toMatchObject({ error: { code: 'backup.unknown' } });
    expect(await readFile(join(folder, 'shop', 'steward.db'), 'utf8')).toBe('old');
  });

  it('puts aside what another program has put into the place meanwhile', async () => {
    const folder = await aFolder();
    const kept = join(keptFolder, plan.kept);
    const incoming = join(workFolder, plan.incoming);
    const moves = [
      { from: 'shop/steward.db', to: `${kept}/shop/steward.db` },
      { from: `${incoming}/shop/steward.db`, to: 'shop/steward.db' },
    ];
    await writePlan(folder, { ...plan, stage: 'moving', moves });
    await put(folder, { [`${kept}/shop/steward.db`]: 'old', 'shop/steward.db': 'strange', 'shop/steward.db-wal': 's' });
    await applyRestore(folder, deps);
    expect(await readdir(join(folder, 'shop'))).toEqual(['steward.db']);
    expect(await readFile(join(folder, 'shop', 'steward.db'), 'utf8')).toBe('new');
    expect(await readFile(join(folder, kept, 'shop', 'steward.db'), 'utf8')).toBe('old');
    expect(await readFile(join(folder, kept, 'between', 'shop', 'steward.db'), 'utf8')).toBe('strange');
  });

  it('is carried out once when two programs start at the same moment', async () => {
    const folder = await aFolder();
    const turn = { ...deps, wait: () => new Promise<void>((resolve) => void setImmediate(resolve)) };
    await Promise.all([applyRestore(folder, turn), applyRestore(folder, turn), applyRestore(folder, turn)]);
    await isNew(folder);
  });
});
