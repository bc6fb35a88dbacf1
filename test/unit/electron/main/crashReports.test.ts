import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCrashReports } from '../../../../electron/main/crashReports.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crashes-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, seconds: number): void => {
  writeFileSync(join(folder, name), 'MDMP');
  utimesSync(join(folder, name), seconds, seconds);
};

describe('openCrashReports', () => {
  it('counts reports wherever Chromium puts them, and names the newest', () => {
    mkdirSync(join(folder, 'pending'));
    put('a.dmp', 1000);
    put(join('pending', 'b.dmp'), 2000);
    put('settings.dat', 3000);
    expect(openCrashReports(folder).state()).toEqual({ count: 2, newestAt: '1970-01-01T00:33:20.000Z' });
  });

  it('keeps the newest five and everything that is no report', () => {
    for (let each = 1; each <= 8; each += 1) put(`${String(each)}.dmp`, each * 100);
    put('settings.dat', 1);
    openCrashReports(folder).prune();
    expect(readdirSync(folder).sort()).toEqual(['4.dmp', '5.dmp', '6.dmp', '7.dmp', '8.dmp', 'settings.dat']);
  });

  it('removes all when asked to', () => {
    put('a.dmp', 1);
    const reports = openCrashReports(folder);
    reports.removeAll();
    expect(reports.state()).toEqual({ count: 0, newestAt: null });
  });

  it('makes its folder, and has nothing where it cannot be made', () => {
    expect(openCrashReports(join(folder, 'new', 'deep')).state().count).toBe(0);
    put('file', 1);
    expect(openCrashReports(join(folder, 'file', 'below')).state().count).toBe(0);
  });
});
