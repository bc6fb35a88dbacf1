import { describe, expect, it } from 'vitest';
import {
  hasFeed,
  type ProgramPlace,
  systemPolicy,
  updateSource,
} from '../../../../../electron/main/update/updateSource.ts';

const policy = (updates: object) => JSON.stringify({ format: 'terminal-steward-policy', version: 1, updates });
const packed = 'provider: generic\nurl: https://updates.example/steward/\nupdaterCacheDirName: x\n';

const place = (files: Record<string, string>, over: Partial<ProgramPlace> = {}): ProgramPlace => ({
  platform: 'linux',
  env: { APPIMAGE: '/home/li/Steward.AppImage' },
  isPackaged: true,
  resources: '/app',
  read: (file) => files[file] ?? null,
  isWritable: () => true,
  isSigned: () => true,
  ...over,
});
const reason = (files: Record<string, string>, over: Partial<ProgramPlace> = {}) =>
  updateSource(place(files, over)).off?.reason;

describe('where releases are looked for', () => {
  it('is what the packager named, for an AppImage that can be replaced', () => {
    expect(updateSource(place({ '/app/app-update.yml': packed }))).toEqual({
      off: null,
      feed: 'https://updates.example/steward/',
      host: 'updates.example',
      fixedChannel: null,
      configFile: '/app/app-update.yml',
    });
    expect(updateSource(place({ '/app/app-update.yml': 'url: "https://u.example/"\r\n' }))).toMatchObject({
      feed: 'https://u.example/',
    });
  });

  it('is what the administrator settled instead, the system’s file before the one beside the program', () => {
    const files = {
      '/app/app-update.yml': packed,
      '/app/policy.json': policy({ isAllowed: true, feed: 'https://b.example/' }),
    };
    expect(updateSource(place(files))).toMatchObject({ host: 'b.example' });
    const both = {
      ...files,
      '/etc/terminal-steward/policy.json': policy({ isAllowed: true, feed: 'https://a.example/', channel: 'beta' }),
    };
    expect(updateSource(place(both))).toMatchObject({ host: 'a.example', fixedChannel: 'beta' });
  });

  it('is nowhere, and says why', () => {
    expect(reason({ '/app/app-update.yml': packed }, { isPackaged: false })).toBe('development');
    expect(reason({})).toBe('no-feed');
    expect(reason({ '/app/app-update.yml': 'provider: generic\nurl: http://updates.example/\n' })).toBe('bad-feed');
    expect(reason({ '/app/app-update.yml': packed, '/app/package-type': 'deb' })).toBe('package-manager');
    expect(reason({ '/app/app-update.yml': packed }, { env: {} })).toBe('package-manager');
    expect(reason({ '/app/app-update.yml': packed }, { env: { APPIMAGE: 'x.AppImage' } })).toBe('package-manager');
    expect(reason({ '/app/app-update.yml': packed }, { isWritable: () => false })).toBe('read-only');
    expect(reason({ '/app/app-update.yml': packed, '/app/policy.json': policy({ isAllowed: false }) })).toBe('managed');
  });

  it('is nowhere on Windows and macOS when nobody has signed the program', () => {
    const windows = { platform: 'win32', env: { ProgramData: '/pd' } } as const;
    expect(reason({ '/app/app-update.yml': packed }, windows)).toBe('unsigned');
    expect(reason({ '/app/app-update.yml': `${packed}publisherName:\n  - Shop\n` }, windows)).toBeUndefined();
    const mac = { platform: 'darwin', env: {} } as const;
    expect(reason({ '/app/app-update.yml': packed }, { ...mac, isSigned: () => false })).toBe('unsigned');
    expect(reason({ '/app/app-update.yml': packed }, mac)).toBeUndefined();
  });

  it('is nowhere while a policy cannot be read: nobody knows what it would have forbidden', () => {
    for (const text of ['', '{', policy({ isAllowed: true, feed: 'http://u.example/' })]) {
      const files = { '/app/app-update.yml': packed, '/etc/terminal-steward/policy.json': text };
      expect(reason(files)).toBe('policy-damaged');
      expect(hasFeed(place(files))).toBe(false);
    }
  });
});

describe('names of computers', () => {
  it('are looked up by Chromium only where a feed is named and allowed', () => {
    expect(hasFeed(place({ '/app/app-update.yml': packed }))).toBe(true);
    expect(hasFeed(place({}))).toBe(false);
    expect(hasFeed(place({ '/app/app-update.yml': packed }, { isPackaged: false }))).toBe(false);
    expect(hasFeed(place({ '/app/app-update.yml': packed, '/app/policy.json': policy({ isAllowed: false }) }))).toBe(
      false,
    );
  });
});

describe('the system’s place for a policy', () => {
  it('is the usual one of each system', () => {
    expect(systemPolicy({ platform: 'linux', env: {} })).toBe('/etc/terminal-steward/policy.json');
    expect(systemPolicy({ platform: 'darwin', env: {} })).toContain('/Library/Application Support/');
    expect(systemPolicy({ platform: 'win32', env: { ProgramData: 'D:\\Data' } })).toContain('D:\\Data');
  });
});
