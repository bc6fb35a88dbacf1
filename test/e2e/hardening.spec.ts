// What a page could do if it were not ours: nothing.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { programFolder } from './support/electronUnderTest.ts';

interface Answer {
  readonly ok: boolean;
  readonly error?: { readonly code: string };
}

interface BridgeWindow {
  readonly steward: {
    invoke(name: string, input: unknown): Promise<Answer>;
    subscribe(name: string, listener: () => void): () => void;
  };
}

const send = (page: Page, name: string, input: unknown): Promise<Answer> =>
  page.evaluate(([to, what]) => (window as unknown as BridgeWindow).steward.invoke(to as string, what), [name, input]);

test.describe('the page', () => {
  test('has neither Node nor Electron, and of the program only three functions', async ({ shop: { page } }) => {
    const found = await page.evaluate(() => {
      const all = window as unknown as Record<string, unknown>;
      const { steward } = window as unknown as BridgeWindow;
      return {
        names: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer', 'global'].map(
          (name) => typeof all[name],
        ),
        bridge: Object.keys(steward).sort(),
        isFrozen: Object.isFrozen(steward),
      };
    });
    expect(found.names).toEqual(Array.from({ length: 7 }, () => 'undefined'));
    expect(found.bridge).toEqual(['invoke', 'offer', 'subscribe']);
  });

  test('runs with isolation and without Node, as the running window itself says', async ({ shop: { app } }) => {
    const actual = await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const preferences = (
        contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences();
      const { contextIsolation, sandbox, nodeIntegration, webSecurity, webviewTag, nodeIntegrationInSubFrames } =
        preferences;
      return { contextIsolation, sandbox, nodeIntegration, webSecurity, webviewTag, nodeIntegrationInSubFrames };
    });
    expect(actual).toEqual({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      nodeIntegrationInSubFrames: false,
    });
  });

  test('cannot run inline scripts, evaluate text, load foreign frames or ask the network', async ({
    shop: { page },
    expectedErrors,
  }) => {
    expectedErrors.push(/Content Security Policy|Refused to|Failed to load|ERR_|violates/i);
    const found = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.__broken = true';
      document.body.append(script);
      const image = new Image();
      const imageFailed = new Promise<boolean>((resolve) => {
        image.onerror = () => resolve(true);
        image.onload = () => resolve(false);
      });
      image.src = 'https://example.org/spy.png';
      const frame = document.createElement('iframe');
      frame.src = 'https://example.org/';
      document.body.append(frame);
      // In a turn of its own: what a test evaluates itself may evaluate text.
      await new Promise((resolve) => setTimeout(resolve));
      let evaluated = 'no';
      try {
        evaluated = String((Reflect.get(window, 'eval') as (text: string) => unknown)('1 + 1'));
      } catch (error) {
        evaluated = (error as Error).name;
      }
      const fetched = await fetch('https://example.org/').then(
        () => 'yes',
        () => 'no',
      );
      const own = await fetch('app://steward/../../package.json').then(
        (response) => String(response.status),
        () => 'no',
      );
      const failed = await imageFailed;
      script.remove();
      frame.remove();
      return { inline: '__broken' in window, evaluated, fetched, own, failed };
    });
    expect(found).toEqual({ inline: false, evaluated: 'EvalError', fetched: 'no', own: 'no', failed: true });
  });

  test('cannot leave, open a second window or get a permission', async ({ start, expectedErrors }) => {
    const { app, page } = await start({ settings: { lastShop: 'simulated' } });
    expectedErrors.push(/Not allowed|denied|Refused|permission|ERR_|Geolocation/i);
    const before = page.url();
    await page.evaluate(() => {
      location.href = 'https://example.org/';
    });
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'file:///etc/passwd';
      document.body.append(link);
      link.click();
      link.remove();
    });
    const opened = await page.evaluate(() => window.open('https://example.org/') === null);
    const permissions = await page.evaluate(async () => {
      const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'given',
        () => 'refused',
      );
      const place = await new Promise<string>((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          () => resolve('refused'),
        );
      });
      const notices = await Notification.requestPermission();
      return [camera, place, notices];
    });
    expect(opened).toBe(true);
    expect(permissions).toEqual(['refused', 'refused', 'denied']);
    expect(page.url()).toBe(before);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  test('gets a code for an unknown name, a bad payload and a name that every object has', async ({
    shop: { page },
  }) => {
    const tried: [string, unknown][] = [
      ['no.such', {}],
      ['toString', {}],
      ['__proto__', {}],
      ['operator.set', { operator: 'x' }],
      ['log.write', { file: '/tmp/x', filter: {}, language: 'zh' }],
      ['terminals.get', { terminalId: '../../etc/passwd' }],
      ['checks.start', { terminalIds: 'all' }],
      ['preferences.set', { theme: 'pink' }],
      ['preferences.get', null],
    ];
    for (const [name, input] of tried) {
      expect(await send(page, name, input)).toMatchObject({ ok: false, error: { code: 'ipc.bad-request' } });
    }
    expect(await send(page, 'preferences.get', {})).toMatchObject({ ok: true });
  });

  test('gives its listeners back: nothing is left after many pages were opened and left', async ({
    shop: { page },
  }) => {
    const undone = await page.evaluate(() => {
      const { steward } = window as unknown as BridgeWindow;
      const undos = Array.from({ length: 50 }, () => steward.subscribe('ports.changed', () => undefined));
      for (const undo of undos) undo();
      return typeof steward.subscribe('no.such', () => undefined);
    });
    expect(undone).toBe('function');
  });
});

test('a foreign page with the same bridge is answered with a code', async ({ shop: { app } }) => {
  const file = `${await app.evaluate(({ app: electron }) => electron.getPath('userData'))}/foreign.html`;
  writeFileSync(file, '<!doctype html><title>foreign</title><p>foreign</p>');
  try {
    const answer = await app.evaluate(
      async ({ BrowserWindow, session }, [address, preload]) => {
        // A session of its own, so that the locks of ours do not hide the last one: the check of the sender.
        const own = BrowserWindow.getAllWindows()[0];
        const foreign = new BrowserWindow({
          show: false,
          webPreferences: { preload: preload as string, sandbox: true, session: session.fromPartition('foreign') },
        });
        await foreign.loadFile(address as string);
        const result: unknown = await foreign.webContents.executeJavaScript(
          'window.steward.invoke("terminals.list", {})',
        );
        foreign.destroy();
        own?.focus();
        return result;
      },
      [file, join(programFolder, 'out', 'preload', 'preload.cjs')],
    );
    expect(answer).toMatchObject({ ok: false, error: { code: 'ipc.untrusted-sender' } });
  } finally {
    rmSync(file, { force: true });
  }
});
