import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isStale, withLock } from '../../../../electron/install/takeLock.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steward-lock-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** No process has this id: the largest that Linux gives is 4 194 304. */
const NOBODY = 4_999_999;

describe('withLock', () => {
  it('holds a file with our process id while it works, and removes it', async () => {
    const path = join(folder, 'deeper', 'prepare.lock');
    await withLock(path, async () => {
      expect(readFileSync(path, 'utf8')).toBe(String(process.pid));
      return Promise.resolve();
    });
    expect(existsSync(path)).toBe(false);
  });

  it('removes the file when the work fails', async () => {
    const path = join(folder, 'prepare.lock');
    await expect(withLock(path, () => Promise.reject(new Error('odd')))).rejects.toThrow('odd');
    expect(existsSync(path)).toBe(false);
  });

  it('takes over from a process that is gone', async () => {
    const path = join(folder, 'prepare.lock');
    writeFileSync(path, String(NOBODY));
    await expect(withLock(path, () => Promise.resolve('done'))).resolves.toBe('done');
  });

  it('takes over from a holder that has not been seen for a minute', async () => {
    const path = join(folder, 'prepare.lock');
    writeFileSync(path, String(process.pid));
    const longAgo = new Date(Date.now() - 61_000);
    utimesSync(path, longAgo, longAgo);
    await expect(withLock(path, () => Promise.resolve('done'))).resolves.toBe('done');
  });
});

describe('isStale', () => {
  it('trusts a living process, and gives one that has just made the file time to write its id', () => {
    expect(isStale(process.pid, 5000)).toBe(false);
    expect(isStale(0, 100)).toBe(false);
    expect(isStale(0, 3000)).toBe(true);
    expect(isStale(NOBODY, 0)).toBe(true);
  });
});
