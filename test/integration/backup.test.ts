// Backups over the whole engine: made from living records, looked into, brought back, undone; and everything that must be refused.
import { execFileSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../electron/engine/engine.ts';
import { anEngine, unwrap } from '../support/anEngine.ts';
import { tempFolder } from '../support/tempFolder.ts';

const addContact = async (engine: Engine, name: string): Promise<void> => {
  unwrap(await engine.services.openingHours.get());
  engine.services.operator.set(name);
  unwrap(await engine.services.backups.setPlan({ plan: { daily: true, time: '09:00', keep: 3, keepBefore: 2 } }));
};

const summaries = async (engine: Engine): Promise<string[]> =>
  unwrap(await engine.services.log.search({}, 100)).map(({ summary }) => summary.en);

const backedUp = async (engine: Engine, folder: string, passphrase: string | null = null): Promise<string> => {
  const file = join(folder, passphrase === null ? 'backup.zip' : 'backup.zip.age');
  unwrap(await engine.services.backups.write({ file, passphrase }));
  return file;
};

describe('backups', () => {
  it('hold the whole folder, verified, as a zip file that other programs open', async () => {
    const { engine } = await anEngine();
    await addContact(engine, 'Li');
    const folder = await tempFolder();
    const done = unwrap(await engine.services.backups.write({ file: join(folder, 'b.zip'), passphrase: null }));
    expect(done.shops).toMatchObject([{ shop: 'own', brokenAt: null }]);
    expect(done.shops[0]?.entries).toBeGreaterThan(0);
    const listing = execFileSync('python3', ['-m', 'zipfile', '-l', done.file], { encoding: 'utf8' });
    expect(listing).toContain('manifest.json');
    expect(listing).toContain('shop/steward.db');
    expect(execFileSync('python3', ['-m', 'zipfile', '-t', done.file], { encoding: 'utf8' })).toContain('Done');
    expect((await readdir(folder)).sort()).toEqual(['b.zip']);
  });

  it('come back, keep aside what was here, and are undone', async () => {
    const dataFolder = await tempFolder();
    const first = await anEngine({ dataFolder });
    await addContact(first.engine, 'Li');
    const file = await backedUp(first.engine, await tempFolder());
    await addContact(first.engine, 'Wang');
    await addContact(first.engine, 'Zhao');
    const before = await summaries(first.engine);
    const draft = unwrap(await first.engine.services.backups.inspect({ file, passphrase: null }));
    expect(draft).toMatchObject({
      isLocked: false,
      signedBy: { isOurs: true },
      shops: [{ shop: 'own', relation: 'older' }],
    });
    expect(draft.shops[0]?.wouldLeave).toBe(3);
    unwrap(await first.engine.services.backups.prepareRestore({ draftId: draft.id, parts: ['own'] }));
    await first.engine.close();

    const second = await anEngine({ dataFolder });
    const after = await summaries(second.engine);
    expect(after[0]).toContain('Brought back records of the own shop from backup.zip');
    expect(after).toHaveLength(before.length - 3 + 1);
    const state = unwrap(await second.engine.services.backups.state());
    expect(state.kept).toMatchObject([{ replacedBy: 'backup.zip', parts: ['own'] }]);
    unwrap(await second.engine.services.backups.prepareUndo({ keptId: state.kept[0]?.id ?? '' }));
    await second.engine.close();

    const third = await anEngine({ dataFolder });
    const undone = await summaries(third.engine);
    expect(undone[0]).toContain('Undid bringing back backup.zip');
    expect(undone.slice(1, before.length + 1)).toEqual(before);
    expect(unwrap(await third.engine.services.backups.state()).kept).toHaveLength(1);
  });
});
