import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session, WebContents } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import {
  closeChromium,
  contentSecurityPolicy,
  fileOfAddress,
  lockContents,
  lockSession,
  type OwnProtocol,
  serveAppScheme,
} from '../../../../electron/main/windowSecurity.ts';

vi.mock('electron', () => ({ app: {}, protocol: {} }));

const root = '/program/out/renderer';

describe('fileOfAddress', () => {
  it('finds the files of the page', () => {
    expect(fileOfAddress('app://steward/', root)).toBe(`${root}/index.html`);
    expect(fileOfAddress('app://steward/index.html', root)).toBe(`${root}/index.html`);
    expect(fileOfAddress('app://steward/assets/index-a1.js', root)).toBe(`${root}/assets/index-a1.js`);
    expect(fileOfAddress('app://steward/index.html?x=1#y', root)).toBe(`${root}/index.html`);
    expect(fileOfAddress('app://steward/assets/log-zh-dark-b2.webp', root)).toBe(`${root}/assets/log-zh-dark-b2.webp`);
  });

  it('never leaves the folder, however the way out is written', () => {
    const ways = [
      '../../package.json',
      '%2e%2e/%2e%2e/package.json',
      '..%2f..%2fpackage.json',
      '..%5c..%5cpackage.json',
    ];
    for (const way of [...ways, 'a/../../../x.json', '%00.html', '%2fetc%2fhosts.json', '..%2frenderer-x%2fa.js']) {
      const found = fileOfAddress(`app://steward/${way}`, root);
      expect(found === null || found.startsWith(`${root}/`)).toBe(true);
    }
    expect(fileOfAddress('app://steward/..%2f..%2fpackage.json', root)).toBeNull();
  });

  it('knows no other host, scheme, kind of file or broken address', () => {
    const strange = [
      'app://other/index.html',
      'https://steward/index.html',
      'file:///etc/passwd',
      'app://u@steward/index.html',
    ];
    for (const each of [...strange, 'app://steward/a.node', 'app://steward/a', 'app://steward/%E0%A4%A', 'nonsense']) {
      expect(fileOfAddress(each, root)).toBeNull();
    }
  });
});

describe('contentSecurityPolicy', () => {
  it('allows scripts only from our own files', () => {
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    expect(/script-src ([^;]+)/.exec(contentSecurityPolicy)?.[1]).toBe("'self'");
    expect(contentSecurityPolicy).not.toMatch(/unsafe-eval|https?:|\*/);
  });
});

describe('lockContents', () => {
  const locked = () => {
    const heard = new Map<string, (event: unknown) => void>();
    const asked: unknown[] = [];
    let mayOpen: (details: { url: string }) => unknown = () => null;
    const contents = {
      on: (name: string, listener: (event: unknown) => void) => heard.set(name, listener),
      setWindowOpenHandler: (handler: typeof mayOpen) => {
        mayOpen = handler;
      },
      setWebRTCIPHandlingPolicy: (policy: unknown) => asked.push(policy),
    };
    lockContents(contents as unknown as WebContents, () => undefined);
    return { heard, asked, mayOpen: (url: string) => mayOpen({ url }) };
  };
  const isPrevented = (name: string, heard: ReadonlyMap<string, (event: unknown) => void>): boolean => {
    let prevented = false;
    heard.get(name)?.({ url: 'https://example.org/', preventDefault: () => (prevented = true) });
    return prevented;
  };

  it('attaches no webview', () => {
    expect(isPrevented('will-attach-webview', locked().heard)).toBe(true);
  });

  it('refuses navigation of page and frames, redirects and windows', () => {
    const { heard, mayOpen } = locked();
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      expect(isPrevented(name, heard), name).toBe(true);
    }
    expect(mayOpen('about:blank')).toEqual({ action: 'deny' });
  });

  it('loads our page again where an empty one has come in its place, and nothing before it was there', () => {
    const loaded: string[] = [];
    const heard = new Map<string, (...given: unknown[]) => void>();
    const contents = {
      on: (name: string, listener: (...given: unknown[]) => void) => heard.set(name, listener),
      setWindowOpenHandler: () => undefined,
      setWebRTCIPHandlingPolicy: () => undefined,
      loadURL: async (address: string) => void loaded.push(address),
    };
    lockContents(contents as unknown as WebContents, () => undefined);
    const shown = (address: string): void => heard.get('did-navigate')?.({}, address);
    const failed = (code: number, address: string, isMain = true): void =>
      heard.get('did-fail-load')?.({}, code, '', address, isMain);
    shown('about:blank');
    shown('app://steward/index.html');
    failed(-3, 'https://example.org/');
    failed(-300, 'about:srcdoc', false);
    failed(-2, 'app://steward/index.html');
    expect(loaded).toEqual([]);
    shown('about:blank');
    failed(-300, 'about:srcdoc');
    expect(loaded).toEqual(['app://steward/index.html', 'app://steward/index.html']);
  });

  it('lets WebRTC send nothing by itself', () => {
    expect(locked().asked).toEqual(['disable_non_proxied_udp']);
  });
});

describe('lockSession', () => {
  const locked = () => {
    const handlers = new Map<string, (...given: unknown[]) => unknown>();
    const calls: [string, ...unknown[]][] = [];
    const set =
      (name: string) =>
      (handler: (...given: unknown[]) => unknown): void => {
        handlers.set(name, handler);
      };
    const note =
      (name: string) =>
      (...given: unknown[]): void => {
        calls.push([name, ...given]);
      };
    const session = {
      setPermissionRequestHandler: set('request'),
      setPermissionCheckHandler: set('check'),
      setDevicePermissionHandler: set('device'),
      webRequest: {
        onBeforeRequest: (filter: unknown, handler: (...given: unknown[]) => unknown) => {
          handlers.set('before', handler);
          calls.push(['filter', filter]);
        },
      },
      on: (name: string, handler: (...given: unknown[]) => unknown) => handlers.set(name, handler),
      setSpellCheckerEnabled: note('spelling'),
      setSpellCheckerLanguages: note('languages'),
      setSpellCheckerDictionaryDownloadURL: note('dictionaries'),
      setProxy: note('proxy'),
    };
    lockSession(session as unknown as Session, () => undefined);
    return { handlers, calls };
  };

  it('fetches no dictionary and ends every other way at a proxy that is nowhere', () => {
    const { calls } = locked();
    expect(calls).toContainEqual(['spelling', false]);
    expect(calls).toContainEqual(['languages', []]);
    expect(calls.find(([name]) => name === 'dictionaries')?.[1]).toMatch(/^app:\/\/steward\//);
    expect(calls.find(([name]) => name === 'proxy')?.[1]).toMatchObject({
      mode: 'fixed_servers',
      proxyBypassRules: '<-loopback>',
    });
  });

  it('grants our own page the writing to the clipboard, and nothing to anybody else', () => {
    const { handlers } = locked();
    const own = { getURL: () => 'app://steward/index.html' };
    const foreign = { getURL: () => 'https://steward/index.html' };
    const check = handlers.get('check');
    expect(check?.(own, 'clipboard-sanitized-write')).toBe(true);
    expect(check?.(foreign, 'clipboard-sanitized-write')).toBe(false);
    expect(check?.(null, 'clipboard-sanitized-write')).toBe(false);
    for (const permission of [
      'media',
      'geolocation',
      'clipboard-read',
      'openExternal',
      'usb',
      'serial',
      'fileSystem',
    ]) {
      expect(check?.(own, permission), permission).toBe(false);
      let granted: unknown = null;
      handlers.get('request')?.(own, permission, (answer: unknown) => (granted = answer));
      expect(granted, permission).toBe(false);
    }
    expect(handlers.get('device')?.({})).toBe(false);
  });

  it('cancels requests to other places and downloads', () => {
    const { handlers } = locked();
    let answer: unknown = null;
    handlers.get('before')?.({ url: 'https://example.org/' }, (given: unknown) => (answer = given));
    expect(answer).toEqual({ cancel: true });
    let prevented = false;
    handlers.get('will-download')?.({ preventDefault: () => (prevented = true) });
    expect(prevented).toBe(true);
  });
});

describe('closeChromium', () => {
  it('lets Chromium find nobody, unless there is a feed of releases to be asked', () => {
    const switchesOf = (hasFeed: boolean): string[][] => {
      const switches: string[][] = [];
      const commandLine = { appendSwitch: (...given: string[]) => switches.push(given) };
      closeChromium({ commandLine } as unknown as Parameters<typeof closeChromium>[0], hasFeed);
      return switches;
    };
    expect(switchesOf(false)).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND']);
    expect(switchesOf(true).flat()).not.toContain('host-resolver-rules');
    expect(switchesOf(true).flat()).toContain('disable-background-networking');
  });
});

describe('serveAppScheme', () => {
  type Ask = (method: string, url: string) => Promise<{ status: number; headers: Headers; text: string }>;

  const serving = (folder: string): { older: Ask; newer: Ask; refused: readonly unknown[] } => {
    const refused: unknown[] = [];
    const log = (_level: string, _message: string, facts?: unknown) => refused.push(facts);
    let buffer: Parameters<NonNullable<OwnProtocol['registerBufferProtocol']>>[1] = () => undefined;
    let fetched: Parameters<OwnProtocol['handle']>[1] = () => Promise.reject(new Error('not there'));
    const unused = (): void => {
      throw new Error('the newer door is not used where the older one is');
    };
    const registerBufferProtocol = (_scheme: string, handler: typeof buffer): boolean => {
      buffer = handler;
      return true;
    };
    serveAppScheme({ registerBufferProtocol, handle: unused }, folder, log);
    const handle: OwnProtocol['handle'] = (_scheme, handler) => {
      fetched = handler;
    };
    serveAppScheme({ handle }, folder, log);
    return {
      older: async (method, url) => {
        const found = await new Promise<{ statusCode: number; headers: Record<string, string>; data: Buffer }>(
          (resolve) => buffer({ method, url }, resolve),
        );
        return { status: found.statusCode, headers: new Headers(found.headers), text: found.data.toString() };
      },
      newer: async (method, url) => {
        const { status, headers, ...found } = await fetched({ method, url } as Request).then(async (answer) => ({
          status: answer.status,
          headers: answer.headers,
          text: await answer.text(),
        }));
        return { status, headers, text: found.text };
      },
      refused,
    };
  };

  it('gives the same files with the same headers by either door of Electron, and nothing else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'steward-page-'));
    try {
      writeFileSync(join(folder, 'index.html'), '<p>页面</p>');
      writeFileSync(join(folder, 'first.js'), 'export {};');
      const { older, newer, refused } = serving(folder);
      for (const ask of [older, newer]) {
        const page = await ask('GET', 'app://steward/');
        expect([page.status, page.text]).toEqual([200, '<p>页面</p>']);
        expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
        expect(page.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
        expect(page.headers.get('x-content-type-options')).toBe('nosniff');
        const font = await ask('GET', 'app://steward/fonts/noto-sans-sc-4-400-normal.woff2');
        expect([font.status, font.headers.get('content-type'), font.text.slice(0, 4)]).toEqual([
          200,
          'font/woff2',
          'wOF2',
        ]);
        expect((await ask('GET', 'app://steward/fonts/noto-sans-sc-999-400-normal.woff2')).status).toBe(404);
        expect((await ask('GET', 'app://steward/fonts/..%2funicode.json')).status).toBe(404);
        expect((await ask('GET', 'app://steward/missing.js')).status).toBe(404);
        expect((await ask('POST', 'app://steward/index.html')).status).toBe(403);
        for (const none of ['app://steward/missing.js', 'app://steward/..%2fsecret.json']) {
          expect((await ask('GET', none)).headers.get('content-security-policy'), none).toBe(contentSecurityPolicy);
        }
        expect((await ask('GET', 'app://steward/..%2fsecret.json')).status).toBe(403);
      }
      expect(refused).toHaveLength(6);
      for (const ask of [older, newer]) expect((await ask('GET', 'app://steward/first.js')).text).toBe('export {};');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
