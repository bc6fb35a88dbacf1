import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { quietWord } from '../../../../electron/main/appPaths.ts';
import { autostartEntry, createLoginItem, type LoginItemParts } from '../../../../electron/main/loginItem.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'login-'));
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

const noSettings = {
  getLoginItemSettings: () => ({ openAtLogin: false }),
  setLoginItemSettings: () => undefined,
};
const parts = (over: Partial<LoginItemParts> = {}): LoginItemParts => ({
  platform: 'linux',
  env: {},
  home,
  execFile: '/opt/Terminal Steward/terminal-steward',
  words: [],
  settings: noSettings,
  ...over,
});

describe('autostartEntry', () => {
  it('quotes words as desktop entries want it', () => {
    const text = autostartEntry(['/opt/a b/"x"$y', '100%']);
    expect(text).toContain('Exec="/opt/a b/\\"x\\"\\$y" "100%%"\n');
  });
});

describe('createLoginItem', () => {
  it('writes and removes the file of the desktop on Linux', () => {
    const item = createLoginItem(parts());
    const file = join(home, '.config', 'autostart', 'terminal-steward.desktop');
    expect(item.isOn()).toBe(false);
    expect(item.set(true)).toEqual({ ok: true, value: null });
    expect(item.isOn()).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain(`Exec="/opt/Terminal Steward/terminal-steward" "${quietWord}"`);
    expect(item.set(false).ok).toBe(true);
    expect(item.isOn()).toBe(false);
    expect(item.set(false).ok).toBe(true);
  });

  it('starts an AppImage by its own file, which stays where the person keeps it', () => {
    const config = join(home, 'config');
    createLoginItem(parts({ env: { APPIMAGE: '/home/li/Steward.AppImage', XDG_CONFIG_HOME: config } })).set(true);
    const text = readFileSync(join(config, 'autostart', 'terminal-steward.desktop'), 'utf8');
    expect(text).toContain('Exec="/home/li/Steward.AppImage"');
  });

  it('leaves a relative folder of configuration out of account', () => {
    createLoginItem(parts({ env: { XDG_CONFIG_HOME: 'config' } })).set(true);
    expect(statSync(join(home, '.config', 'autostart', 'terminal-steward.desktop')).isFile()).toBe(true);
  });

  it('says what the system refused', () => {
    writeFileSync(join(home, '.config'), 'a file where a folder should be');
    const result = createLoginItem(parts()).set(true);
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'desktop.login-refused', facts: { file: expect.stringContaining('autostart') as unknown } },
    });
  });

  it('uses the list of the system on Windows and macOS, and believes only what it reads back', () => {
    let isOpen = false;
    const settings = {
      getLoginItemSettings: () => ({ openAtLogin: isOpen }),
      setLoginItemSettings: (wish: { openAtLogin: boolean; args: string[] }) => {
        expect(wish.args).toEqual([quietWord]);
        isOpen = wish.openAtLogin;
      },
    };
    const item = createLoginItem(parts({ platform: 'win32', settings }));
    expect(item.set(true).ok).toBe(true);
    expect(item.isOn()).toBe(true);
    const deaf = createLoginItem(parts({ platform: 'darwin', settings: noSettings }));
    expect(deaf.set(true)).toMatchObject({ ok: false, error: { code: 'desktop.login-refused' } });
  });

  it('offers nothing where the system has no way', () => {
    expect(createLoginItem(parts({ platform: 'freebsd' })).isOn()).toBeNull();
  });
});
