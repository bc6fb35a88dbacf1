import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readFirstLook } from '../../../../electron/main/firstLook.ts';
import { firstSettings, settingsSchema } from '../../../../electron/main/settingsFile.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const folderWith = (text: string | null): string => {
  const folder = mkdtempSync(join(tmpdir(), 'steward-look-'));
  folders.push(folder);
  if (text !== null) writeFileSync(join(folder, 'settings.json'), text);
  return folder;
};

const firstStart = { language: 'zh', theme: 'system', place: null, staysInTray: false };

describe('readFirstLook', () => {
  it('reads what the settings keep, as their own schema accepts it', () => {
    const place = { x: -20, y: 40, width: 1400, height: 900, isMaximised: true };
    const kept = { ...firstSettings('Li'), language: 'en', theme: 'dark', window: place, staysInTray: true };
    expect(settingsSchema.safeParse(kept).success).toBe(true);
    expect(readFirstLook(folderWith(JSON.stringify(kept)))).toEqual({
      language: 'en',
      theme: 'dark',
      place,
      staysInTray: true,
    });
  });

  it('looks like a first start without a file, and with one that is no settings file', () => {
    expect(readFirstLook(folderWith(null))).toEqual(firstStart);
    for (const text of ['', '{', 'null', '[]', '"dark"', '{"language":1,"theme":{},"window":[],"staysInTray":"yes"}']) {
      expect(readFirstLook(folderWith(text))).toEqual(firstStart);
    }
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe, nor read a folder or gigabytes', () => {
    const pipe = folderWith(null);
    execFileSync('mkfifo', [join(pipe, 'settings.json')]);
    expect(readFirstLook(pipe)).toEqual(firstStart);
    const inside = folderWith(null);
    mkdirSync(join(inside, 'settings.json'));
    expect(readFirstLook(inside)).toEqual(firstStart);
    const huge = folderWith('{}');
    truncateSync(join(huge, 'settings.json'), 4_000_000_000);
    expect(readFirstLook(huge)).toEqual(firstStart);
  });

  it('takes no place that the settings would refuse', () => {
    const sound = { x: 0, y: 0, width: 900, height: 700, isMaximised: false };
    for (const broken of [{ x: 0.5 }, { width: 0 }, { height: -1 }, { y: '0' }, { isMaximised: 1 }, { x: 1e300 }]) {
      const text = JSON.stringify({ window: { ...sound, ...broken } });
      expect(readFirstLook(folderWith(text)).place).toBeNull();
    }
  });
});
