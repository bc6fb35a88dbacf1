import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDataFolder } from '../../../../electron/main/makeDataFolder.ts';

describe('the data folder', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'steward-folder-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  const paths = (dataFolder: string) => ({ dataFolder, browserFolder: join(dataFolder, 'browser') });

  it('is made with all that is missing above it, and may be there already', () => {
    const wanted = paths(join(root, '商店', 'a'));
    makeDataFolder(wanted);
    makeDataFolder(wanted);
    expect(existsSync(wanted.browserFolder)).toBe(true);
  });

  it('that a file stands in the way of is told in both languages', () => {
    writeFileSync(join(root, 'file'), '');
    expect(() => {
      makeDataFolder(paths(join(root, 'file', 'below')));
    }).toThrow(/无法使用[\s\S]*cannot be used/);
  });

  it.skipIf(process.platform !== 'linux')('on a file system that takes no folders fails at once', () => {
    expect(() => {
      makeDataFolder(paths('/proc/steward/shop'));
    }).toThrow('/proc/steward');
  });

  it('that can only be read is told, not taken for one that another program has open', (context) => {
    const wanted = paths(join(root, 'stick'));
    makeDataFolder(wanted);
    const mount = (...words: string[]) => spawnSync('mount', [...words, wanted.dataFolder]).status === 0;
    if (process.platform !== 'linux' || !mount('-t', 'tmpfs', 'tmpfs')) context.skip();
    try {
      makeDataFolder(wanted);
      expect(readdirSync(wanted.dataFolder)).toEqual(['browser']);
      expect(mount('-o', 'remount,ro')).toBe(true);
      expect(() => {
        makeDataFolder(wanted);
      }).toThrow(/无法使用[\s\S]*cannot be used \(EROFS/);
    } finally {
      spawnSync('umount', [wanted.dataFolder]);
    }
  });
});
