// Backups over the whole engine: made from living records, looked into, brought back, undone; and everything that must be refused.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../electron/engine/engine.ts';
import { openBackupSettings } from '../../electron/service/backup/backupSettings.ts';
import { partPaths } from '../../electron/service/backup/contents.ts';
import { anEngine, unwrap } from '../support/anEngine.ts';
import { createFakeClock } from '../support/fakeClock.ts';
import { tempFolder } from '../support/tempFolder.ts';

const settle = async (engine: Engine, name: string): Promise<void> => {
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
    await settle(engine, 'Li');
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
    await settle(first.engine, 'Li');
    const file = await backedUp(first.engine, await tempFolder());
    await settle(first.engine, 'Wang');
    await settle(first.engine, 'Zhao');
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
    expect(after.filter((each) => each.startsWith('Backups: daily'))).toHaveLength(1);
    const state = unwrap(await second.engine.services.backups.state());
    expect(state.kept).toMatchObject([{ replacedBy: 'backup.zip', parts: ['own'] }]);
    unwrap(await second.engine.services.backups.prepareUndo({ keptId: state.kept[0]?.id ?? '' }));
    await second.engine.close();

    const third = await anEngine({ dataFolder });
    const undone = await summaries(third.engine);
    expect(undone[0]).toContain('Undid bringing back backup.zip');
    expect(undone.filter((each) => each.startsWith('Backups: daily'))).toHaveLength(3);
    for (const each of before) expect(undone).toContain(each);
    expect(unwrap(await third.engine.services.backups.state()).kept).toHaveLength(1);
  });
});

describe('a backup', () => {
  it('is one of another computer: said, with the mark of its key', async () => {
    const theirs = await anEngine();
    await settle(theirs.engine, 'Zhao');
    const file = await backedUp(theirs.engine, await tempFolder());
    const { engine } = await anEngine();
    await settle(engine, 'Li');
    const draft = unwrap(await engine.services.backups.inspect({ file, passphrase: null }));
    expect(draft).toMatchObject({ signedBy: { isOurs: false }, shops: [{ relation: 'other', wouldLeave: 1 }] });
  });
});

describe('the data folder', () => {
  it('holds nothing of which nobody has said whether it belongs into a backup', async () => {
    const { engine, dataFolder } = await anEngine({ watchPorts: true });
    await settle(engine, 'Li');
    unwrap(await engine.services.backups.now());
    const backedUpNames = Object.values(partPaths).map((path) => path.split('/')[0]);
    // What says how far the journal went must not come back with an older one; the rest can be made again.
    const leftOut = ['journal-anchor.json', 'backup-settings.json', 'backups', 'backup-work', 'before-restore'];
    const unknown = (await readdir(dataFolder)).filter((name) => ![...backedUpNames, ...leftOut].includes(name));
    expect(unknown).toEqual([]);
  }, 30_000);
});

describe('backups that nobody asked for', () => {
  it('are made before an import, and the oldest go', async () => {
    const { engine, dataFolder } = await anEngine();
    const { backups, workCalendars, limits, expected, exports } = engine.services;
    unwrap(await backups.setPlan({ plan: { daily: false, time: '09:00', keep: 3, keepBefore: 2 } }));
    const reasons = async () => unwrap(await backups.state()).files.map(({ reason }) => reason);
    // What is refused leaves the backups as they are: rubbish must not push the sound ones out.
    const refused = [
      await expected.import({ text: '{}', file: 'x.json' }),
      await limits.import({ text: 'x', file: 'x.json' }),
      await workCalendars.import({ text: 'x', file: 'x.ics' }),
      await exports.applyDraft({ draftId: randomUUID() }),
      await engine.services.calendarFiles.apply({ draftId: randomUUID() }),
    ];
    expect(refused.map(({ ok }) => ok)).toEqual([false, false, false, false, false]);
    expect(await reasons()).toEqual([]);
    for (const year of ['2026', '2027', '2028']) {
      const event = (day: number): string =>
        `BEGIN:VEVENT\r\nUID:${year}-${String(day)}\r\nDTSTART;VALUE=DATE:${year}010${String(day)}\r\nSUMMARY:店休\r\nEND:VEVENT\r\n`;
      const events = [1, 2, 3, 4, 5, 6].map(event).join('');
      const text = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n${events}END:VCALENDAR\r\n`;
      unwrap(await workCalendars.import({ text, file: `${year}.ics` }));
    }
    expect(await reasons()).toEqual(['import', 'import']);
    expect(await readdir(join(dataFolder, 'backup-work'))).toEqual([]);
    expect((await summaries(engine))[1]).toContain('Backup made before an import');
  }, 30_000);

  it('are made once for the day that was missed, and told where they fail', async () => {
    const dataFolder = await tempFolder();
    const clock = createFakeClock();
    const threeDays = 3 * 86_400_000;
    await openBackupSettings(dataFolder, () => clock.now() - threeDays).read();
    const { engine } = await anEngine({ dataFolder, clock, watchPorts: true });
    const { backups } = engine.services;
    await clock.advance(25_000);
    await vi.waitFor(async () => expect(unwrap(await backups.state()).last).not.toBeNull(), { timeout: 25_000 });
    const { files, last } = unwrap(await backups.state());
    expect(files.filter(({ reason }) => reason === 'daily')).toHaveLength(1);
    expect(last).toMatchObject({ error: null, isCaughtUp: true });
  }, 30_000);
});

describe('where another program uses the records', () => {
  it('nothing is brought back, and that is said', async () => {
    const dataFolder = await tempFolder();
    const first = await anEngine({ dataFolder });
    await settle(first.engine, 'Li');
    const file = await backedUp(first.engine, await tempFolder());
    const draft = unwrap(await first.engine.services.backups.inspect({ file, passphrase: null }));
    unwrap(await first.engine.services.backups.prepareRestore({ draftId: draft.id, parts: ['own'] }));
    const second = await anEngine({ dataFolder });
    expect(second.engine.notices.map(({ code }) => code)).toContain('backup.in-use');
    expect(unwrap(await second.engine.services.backups.state()).kept).toEqual([]);
  }, 30_000);
});

describe('records that cannot be read', () => {
  it('are brought back all the same', async () => {
    const dataFolder = await tempFolder();
    const first = await anEngine({ dataFolder });
    await settle(first.engine, 'Li');
    const file = await backedUp(first.engine, await tempFolder());
    await first.engine.close();
    await writeFile(join(dataFolder, 'shop', 'steward.db'), Buffer.alloc(8192, 7));
    const second = await anEngine({ dataFolder });
    const draft = unwrap(await second.engine.services.backups.inspect({ file, passphrase: null }));
    unwrap(await second.engine.services.backups.prepareRestore({ draftId: draft.id, parts: ['own'] }));
    await second.engine.close();
    const third = await anEngine({ dataFolder });
    expect((await summaries(third.engine)).some((each) => each.startsWith('Backups: daily'))).toBe(true);
  }, 30_000);
});
