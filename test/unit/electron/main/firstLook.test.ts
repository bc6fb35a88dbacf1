import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readFirstLook } from '../../../../electron/main/firstLook.ts';
import { firstSettings, settingsSchema } from '../../../../electron/main/settingsFile.ts';

// The store itself needs Electron; what is read of the file is real.
vi.mock('electron-store', () => ({ default: class {} }));
const { openPreferences } = await import('../../../../electron/main/preferences.ts');

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

const lookAt = (folder: string) => readFirstLook(folder, 'Li');

const usual = { language: 'zh', theme: 'system', operator: 'Li', showAllPorts: false };
const firstStart = { preferences: usual, place: null, staysInTray: false };

describe('readFirstLook', () => {
  it('reads what the settings keep, as their own schema accepts it', () => {
    const place = { x: -20, y: 40, width: 1400, height: 900, isMaximised: true };
    const shown = { language: 'en', theme: 'dark', operator: 'Wang', showAllPorts: true, singleKeys: false } as const;
    const chosen = { ...shown, terminalsView: 'fleet', fleetQuery: 'state=bad' } as const;
    const kept = { ...firstSettings('Li'), ...chosen, window: place, staysInTray: true };
    expect(settingsSchema.safeParse(kept).success).toBe(true);
    expect(lookAt(folderWith(JSON.stringify(kept)))).toEqual({ preferences: chosen, place, staysInTray: true });
  });

  it('looks like a first start without a file, and with one that is no settings file', () => {
    expect(lookAt(folderWith(null))).toEqual(firstStart);
    for (const text of ['', '{', 'null', '[]', '"dark"', '{"language":1,"theme":{},"window":[],"staysInTray":"yes"}']) {
      expect(lookAt(folderWith(text))).toEqual(firstStart);
    }
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe, nor read a folder or gigabytes', () => {
    const pipe = folderWith(null);
    execFileSync('mkfifo', [join(pipe, 'settings.json')]);
    expect(lookAt(pipe)).toEqual(firstStart);
    const inside = folderWith(null);
    mkdirSync(join(inside, 'settings.json'));
    expect(lookAt(inside)).toEqual(firstStart);
    const huge = folderWith('{}');
    truncateSync(join(huge, 'settings.json'), 4_000_000_000);
    expect(lookAt(huge)).toEqual(firstStart);
  });

  it('shows what the settings themselves will show, whatever is in a field', () => {
    const values = ['en', 'dark', 'cards', '', ' Wang ', 'x'.repeat(61), 'x'.repeat(2001), 0, true, null, [], {}];
    const fields = ['language', 'theme', 'operator', 'showAllPorts', 'terminalsView', 'singleKeys', 'fleetQuery'];
    const log = () => undefined;
    for (const field of fields) {
      for (const value of values) {
        const folder = folderWith(JSON.stringify({ ...firstSettings('Li'), [field]: value }));
        const { preferences } = lookAt(folder);
        const settings = openPreferences({ folder, operator: 'Li', now: 0, log, tell: log });
        expect(preferences, `${field}: ${JSON.stringify(value)}`).toEqual(settings.shown());
      }
    }
  });

  it('takes no place that the settings would refuse', () => {
    const sound = { x: 0, y: 0, width: 900, height: 700, isMaximised: false };
    for (const broken of [{ x: 0.5 }, { width: 0 }, { height: -1 }, { y: '0' }, { isMaximised: 1 }, { x: 1e300 }]) {
      const text = JSON.stringify({ window: { ...sound, ...broken } });
      expect(lookAt(folderWith(text)).place).toBeNull();
    }
  });
});
