import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

// The store itself needs Electron; a story in the window has the real one. What becomes of the file around it is real.
let refusal: string | null = null;
let written: unknown = null;
vi.mock('electron-store', () => ({
  default: class {
    readonly #file: string;
    constructor({ cwd, defaults }: { cwd: string; defaults: object }) {
      this.#file = join(cwd, 'settings.json');
      const found: unknown = existsSync(this.#file) ? JSON.parse(readFileSync(this.#file, 'utf8')) : null;
      if (found === null) this.store = defaults;
    }
    set store(content: object) {
      if (refusal !== null) throw Object.assign(new Error(refusal), { code: refusal });
      written = content;
    }
  },
}));
const { firstSettings } = await import('../../../../electron/main/settingsFile.ts');
const { openPreferences } = await import('../../../../electron/main/preferences.ts');

let folder = '';
let file = '';
let told: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'preferences-'));
  file = join(folder, 'settings.json');
  refusal = null;
  written = null;
  told = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const hugeFile = (): void => {
  writeFileSync(file, '{');
  // Holes take no room on the disk.
  truncateSync(file, 3e9);
};
const open = () =>
  openPreferences({ folder, operator: 'li', now: 0, log: () => undefined, tell: ({ code }) => told.push(code) });
const keptFiles = () => readdirSync(folder).filter((name) => name.startsWith('settings.json.kept-'));
const mine = { ...firstSettings('wang'), language: 'en', later: [1] } as const;

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

  it('make nothing elsewhere when a link leads nowhere, and wait in no circle: the link is put aside', () => {
    for (const target of [join(folder, 'gone', 'nowhere'), file]) {
      symlinkSync(target, file);
      expect(open().notice?.code).toBe('settings.damaged');
      expect(existsSync(join(folder, 'gone'))).toBe(false);
      expect(lstatSync(file, { throwIfNoEntry: false })).toBeUndefined();
    }
    expect(keptFiles()).toHaveLength(2);
  });

  it('are read where a link leads to sound ones: somebody keeps them there', () => {
    const elsewhere = join(folder, 'mine.json');
    writeFileSync(elsewhere, JSON.stringify(mine));
    symlinkSync(elsewhere, file);
    const preferences = open();
    expect(preferences.notice).toBeNull();
    expect(preferences.get()).toEqual(mine);
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
  });
});

describe('settings of which some are wrong', () => {
  it('lose only those; the file as it was is kept, and the notice names them', () => {
    writeFileSync(file, JSON.stringify({ ...mine, theme: 7 }));
    const preferences = open();
    expect(preferences.get()).toEqual(mine);
    expect(written).toEqual(mine);
    expect(preferences.notice).toMatchObject({
      code: 'settings.mended',
      facts: { fieldsEn: 'Appearance', file, keptAs: keptFiles()[0], folder },
    });
    expect(readFileSync(join(folder, keptFiles()[0] ?? ''), 'utf8')).toContain('"theme":7');
  });

  it('are read in UTF-16 too, and written anew', () => {
    writeFileSync(file, Buffer.from(`\u{feff}${JSON.stringify(mine)}`, 'utf16le'));
    const preferences = open();
    expect(preferences.notice).toBeNull();
    expect(preferences.get()).toEqual(mine);
    expect(written).toEqual(mine);
  });
});

describe('a disk that takes nothing', () => {
  it('leaves a file with something wrong where it is, and is told of; what is sound holds all the same', () => {
    writeFileSync(file, JSON.stringify({ ...mine, theme: 7 }));
    refusal = 'EROFS';
    const preferences = open();
    expect(preferences.notice).toMatchObject({ code: 'settings.not-kept', facts: { file } });
    expect(preferences.get()).toEqual(mine);
    expect(keptFiles()).toEqual([]);
    expect(existsSync(file)).toBe(true);
    preferences.set({ theme: 'dark' });
    expect(told).toEqual([]);
    refusal = null;
    preferences.set({ showAllPorts: true });
    expect(written).toEqual({ ...mine, theme: 'dark', showAllPorts: true });
    expect(told).toEqual(['settings.mended']);
    expect(keptFiles()).toHaveLength(1);
  });

  it('is told of once, and what it refused is kept with the next change', () => {
    writeFileSync(file, JSON.stringify(mine));
    const preferences = open();
    refusal = 'ENOSPC';
    preferences.set({ theme: 'dark' });
    preferences.set({ language: 'zh' });
    expect(told).toEqual(['settings.not-kept']);
    expect(preferences.shown()).toMatchObject({ theme: 'dark', language: 'zh' });
    refusal = null;
    preferences.set({ showAllPorts: true });
    expect(written).toEqual({ ...mine, theme: 'dark', language: 'zh', showAllPorts: true });
    refusal = 'ENOSPC';
    preferences.set({ theme: 'light' });
    expect(told).toEqual(['settings.not-kept', 'settings.not-kept']);
  });

  it('brings back from a backup what is sound', () => {
    const preferences = open();
    writeFileSync(file, JSON.stringify({ ...mine, theme: 7 }));
    expect(preferences.reload()).toBe(true);
    expect(preferences.get()).toEqual(mine);
    writeFileSync(file, '{');
    expect(preferences.reload()).toBe(false);
  });
});
