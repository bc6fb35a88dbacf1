import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  backupFiles,
  backupName,
  freeBackupName,
  isBackupName,
  thinOut,
} from '../../../../../electron/service/backup/backupFiles.ts';
import { redactText } from '../../../../../shared/mask/redactText.ts';
import { tempFolder } from '../../../../../test/support/tempFolder.ts';

const named = (localTime: string, reason: 'daily' | 'asked' = 'daily', mark = 'kfwmza'): string =>
  backupName({ reason, mark, localTime, isEncrypted: false });

describe('files of backups', () => {
  it('have names that say why, whose and when, and never look like a card number', () => {
    expect(named('2026-11-22T12:30:00')).toBe('terminal-steward-daily-kfwmza-20261122T123000.zip');
    for (let minute = 0; minute < 1440; minute += 1) {
      const time = new Date(minute * 60_000).toISOString().slice(11, 19);
      expect(redactText(named(`2026-11-22T${time}`))).toBe(named(`2026-11-22T${time}`));
    }
  });

  it('never take the place of one that is there', async () => {
    const folder = await tempFolder();
    const name = named('2026-11-22T12:30:00');
    await writeFile(join(folder, name), '');
    expect(freeBackupName(folder, name)).toBe('terminal-steward-daily-kfwmza-20261122T123000-2.zip');
    expect(isBackupName(freeBackupName(folder, name))).toBe(true);
    expect(isBackupName('../terminal-steward-daily-kfwmza-20261122T123000.zip')).toBe(false);
  });

  it('are listed newest first, and nothing else is', async () => {
    const folder = await tempFolder();
    for (const day of [20, 22, 21]) await writeFile(join(folder, named(`2026-11-${String(day)}T12:30:00`)), 'x');
    await writeFile(join(folder, 'holiday.zip'), '');
    await mkdir(join(folder, named('2026-11-23T12:30:00')));
    expect((await backupFiles(folder)).map(({ name }) => name.slice(30, 38))).toEqual([
      '20261122',
      '20261121',
      '20261120',
    ]);
    expect(await backupFiles(join(folder, 'nowhere'))).toEqual([]);
  });

  it('are thinned out by kind and computer; others stay', async () => {
    const folder = await tempFolder();
    for (const day of [18, 19, 20, 21, 22]) {
      const file = join(folder, named(`2026-11-${String(day)}T12:30:00`));
      await writeFile(file, 'x');
      await utimes(file, 0, 0);
    }
    await writeFile(join(folder, named('2026-11-01T12:30:00', 'asked')), '');
    await writeFile(join(folder, named('2026-11-01T12:30:00', 'daily', 'others')), '');
    const made = named('2026-11-22T12:30:00');
    expect(await thinOut(folder, { reason: 'daily', mark: 'kfwmza', keep: 3, made })).toHaveLength(2);
    expect((await readdir(folder)).sort()).toEqual([
      named('2026-11-01T12:30:00', 'asked'),
      named('2026-11-20T12:30:00'),
      named('2026-11-21T12:30:00'),
      made,
      named('2026-11-01T12:30:00', 'daily', 'others'),
    ]);
  });

  it('of a broken log never displace whole ones', async () => {
    const folder = await tempFolder();
    const broken = (day: string): string =>
      backupName({ reason: 'daily', mark: 'kfwmza', localTime: day, isEncrypted: true, isBroken: true });
    const names = [20, 21].map((day) => named(`2026-11-${String(day)}T12:30:00`));
    for (const name of names) await writeFile(join(folder, name), 'whole');
    for (let day = 22; day < 29; day += 1) {
      const made = broken(`2026-11-${String(day)}T12:30:00`);
      await writeFile(join(folder, made), 'broken');
      expect(isBackupName(made)).toBe(true);
      await thinOut(folder, { reason: 'daily', mark: 'kfwmza', keep: 2, made });
    }
    const left = await backupFiles(folder);
    expect(left.filter(({ isBroken }) => !isBroken).map(({ name }) => name)).toEqual(names.toReversed());
    expect(left.filter(({ isBroken }) => isBroken).map(({ name }) => name)).toEqual([
      broken('2026-11-28T12:30:00'),
      broken('2026-11-27T12:30:00'),
    ]);
  });

  it('of a clock that was ahead go before those that were made after it was set right', async () => {
    const folder = await tempFolder();
    for (const year of [2031, 2032]) await writeFile(join(folder, named(`${String(year)}-01-01T12:30:00`)), 'ahead');
    for (let day = 10; day < 13; day += 1) {
      const made = named(`2026-11-${String(day)}T12:30:00`);
      await writeFile(join(folder, made), 'right');
      await thinOut(folder, { reason: 'daily', mark: 'kfwmza', keep: 3, made });
    }
    expect((await backupFiles(folder)).map(({ name }) => name)).toEqual(
      [12, 11, 10].map((day) => named(`2026-11-${String(day)}T12:30:00`)),
    );
  });
});
