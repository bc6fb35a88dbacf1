import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('electron-store', () => ({
  default: class {
    readonly store = {};
    set(): void {
      // Only what becomes of the file before it is opened is looked at here.
    }
  },
}));
const { openPreferences } = await import('../../../../electron/main/preferences.ts');

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'preferences-'));
  file = join(folder, 'settings.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const hugeFile = (): void => {
  writeFileSync(file, '{');
  // Holes take no room on the disk.
  truncateSync(file, 3e9);
};
const open = () => openPreferences({ folder, operator: 'li', now: 0, log: () => undefined });

describe('settings that cannot be used', () => {
  it.each([
    ['a folder', () => mkdirSync(join(file, 'inside'), { recursive: true })],
    ['a pipe, which would be waited for', () => execFileSync('mkfifo', [file])],
    ['nothing but zeros', () => writeFileSync(file, Buffer.alloc(200))],
    ['a file of gigabytes', hugeFile],
    ['half a file', () => writeFileSync(file, '{"format":"terminal-steward-settings","vers')],
    ['a word of a newer version', () => writeFileSync(file, '{"format":"terminal-steward-settings","version":99}')],
  ])('are put aside and told of: %s', (_what, put) => {
    put();
    const preferences = open();
    expect(preferences.notice?.code).toMatch(/^settings\./);
    expect(existsSync(file)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.startsWith('settings.json.kept-'))).toHaveLength(1);
    expect(preferences.get()).toMatchObject({ language: 'zh', operator: 'li' });
  });

  it('are nothing when a link leads nowhere, or in a circle', () => {
    symlinkSync(join(folder, 'nowhere'), file);
    expect(open().notice).toBeNull();
    rmSync(file);
    symlinkSync(file, file);
    expect(open().notice?.code).toBe('settings.damaged');
  });
});
