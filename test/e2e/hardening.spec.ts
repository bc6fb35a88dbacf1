// What a page could do if it were not ours: nothing. The points of Electron's list are in electron/main/SECURITY.md.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type CommandName, commands } from '../../shared/ipc/contract.ts';
import { anyMessage, shapeOf } from '../support/fuzz/anyMessage.ts';
import { randomOf } from '../support/fuzz/random.ts';
import { expect, test } from './fixtures.ts';
import type { ConsoleWindow } from './support/consoleWindow.ts';
import { programFolder } from './support/electronUnderTest.ts';
import { askedOfNetwork, listenToAnything, watchSockets } from './support/networkWatch.ts';
import { cardOf, checkAllTerminals, goTo, railPages, saveTo } from './support/steps.ts';
import { waysOut } from './support/waysOut.ts';

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
  test('is loaded from the program itself, with everything in it, under the policy of its scheme', async ({
    shop: { app, page },
  }) => {
    const loaded = await page.evaluate(() => ({
      names: [
        location.href,
        ...Array.from(document.querySelectorAll('script, link, img'), (each) =>
          'href' in each ? String(each.href) : (each as HTMLScriptElement).src,
        ),
      ].filter((name) => !name.startsWith('data:')),
      isSecure: isSecureContext,
    }));
    expect(loaded.names.filter((name) => !name.startsWith('app://steward/'))).toEqual([]);
    expect(loaded.names.length).toBeGreaterThan(1);
    expect(loaded.isSecure).toBe(true);
    const policies = await app.evaluate(async ({ session }, addresses) => {
      const answers = addresses.map((address) =>
        session.defaultSession.fetch(address, { bypassCustomProtocolHandlers: false }),
      );
      return (await Promise.all(answers)).map(({ headers }) => headers.get('content-security-policy') ?? '');
    }, loaded.names);
    for (const policy of policies) {
      expect(policy).toContain("default-src 'none'; script-src 'self';");
      expect(policy).not.toMatch(/script-src[^;]*unsafe|https?:|\*/);
    }
  });

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

  test('gets no file of the computer, by no address', async ({ shop: { page }, expectedErrors }) => {
    expectedErrors.push(/Content Security Policy|Refused|Failed to load|Not allowed|ERR_|violates/i);
    const got = await page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.src = 'file:///etc/passwd';
      document.body.append(frame);
      const addresses = [
        'file:///etc/passwd',
        'app://steward/%2e%2e/%2e%2e/package.json',
        'app://steward/..%2f..%2fpackage.json',
      ];
      const answers = await Promise.all(
        addresses.map((address) =>
          fetch(address).then(
            async (answer) => (answer.ok ? await answer.text() : ''),
            () => '',
          ),
        ),
      );
      const inFrame = frame.contentDocument?.body.textContent ?? '';
      frame.remove();
      return [...answers, inFrame];
    });
    expect(got.filter((text) => text !== '')).toEqual([]);
  });

  test('cannot leave, whether by address, link, form, frame, refresh or what is dropped', async ({
    start,
    expectedErrors,
  }) => {
    const { app, page } = await start({ settings: { lastShop: 'simulated' } });
    expectedErrors.push(/Not allowed|denied|Refused|Content Security Policy|ERR_|violates/i);
    const before = page.url();
    for (const target of [
      'https://example.org/',
      'file:///etc/passwd',
      'data:text/html,x',
      'app://other/',
      'steward://terminal/1',
    ]) {
      await page.evaluate((address) => {
        location.href = address;
      }, target);
      await page.evaluate((address) => {
        const link = document.createElement('a');
        link.href = address;
        document.body.append(link);
        link.click();
        link.remove();
      }, target);
      await page.evaluate((address) => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        const inner = frame.contentDocument;
        const link = inner?.createElement('a');
        if (link !== undefined) {
          link.href = address;
          link.target = '_top';
          inner?.body.append(link);
          link.click();
        }
        frame.remove();
      }, target);
    }
    await page.evaluate(() => {
      const drop = new DataTransfer();
      drop.setData('text/uri-list', 'https://example.org/');
      drop.setData('text/plain', 'https://example.org/');
      for (const kind of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: drop }));
      }
    });
    expect(await page.evaluate(() => [location.href, document.querySelector('h1') !== null])).toEqual([before, true]);
    expect(
      await app.evaluate(({ webContents }) => webContents.getAllWebContents().map((each) => each.getURL())),
    ).toEqual([before]);
    // Nobody is asked about an empty page: ours is back before anybody has seen it.
    for (const empty of ['about:blank', 'about:blank#x', 'about:srcdoc', 'about:version']) {
      await page
        .evaluate((address) => {
          location.href = address;
        }, empty)
        .catch(() => undefined);
      await expect(page.getByRole('heading', { level: 1 }), empty).toBeVisible();
      await expect.poll(() => page.evaluate(() => location.href), empty).toMatch(/^app:\/\/steward\/index\.html/);
    }
    expect(await send(page, 'terminals.list', {})).toMatchObject({ ok: true });
  });

  test('cannot open a second window, by no word, link or form', async ({ shop: { app, page }, expectedErrors }) => {
    expectedErrors.push(/Content Security Policy|Refused|Not allowed|blocked|violates|ERR_/i);
    const opened = await page.evaluate(() => {
      const links = [
        'https://example.org/',
        'app://steward/index.html',
        'about:blank',
        'data:text/html,x',
        'blob:null',
      ];
      for (const address of links) {
        const link = document.createElement('a');
        link.href = address;
        link.target = '_blank';
        document.body.append(link);
        link.click();
        link.remove();
      }
      const form = document.createElement('form');
      form.action = 'https://example.org/';
      form.target = '_blank';
      document.body.append(form);
      form.submit();
      form.remove();
      return links.map((address) => window.open(address) === null);
    });
    expect(opened).toEqual([true, true, true, true, true]);
    expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
  });

  test('gets no permission and no device, and no access to screen or clipboard', async ({
    shop: { page },
    expectedErrors,
  }) => {
    expectedErrors.push(/Not allowed|denied|Refused|permission|ERR_|Geolocation|No device|Must be handling/i);
    const given = await page.evaluate(async () => {
      type Asking = () => Promise<unknown> | undefined;
      const nav = navigator as unknown as Record<
        string,
        Record<string, (wish?: unknown) => Promise<unknown>> | undefined
      >;
      const asked: Record<string, Asking> = {
        camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
        microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
        screen: () => navigator.mediaDevices.getDisplayMedia(),
        place: () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
        clipboard: () => navigator.clipboard.readText(),
        usb: () => nav['usb']?.['requestDevice']?.({ filters: [] }),
        serial: () => nav['serial']?.['requestPort']?.(),
        hid: async () => {
          const found = (await nav['hid']?.['requestDevice']?.({ filters: [] })) as unknown[] | undefined;
          if (found === undefined || found.length === 0) throw new Error('none');
        },
        midi: () => navigator.requestMIDIAccess({ sysex: true }),
        awake: () => navigator.wakeLock.request('screen'),
        storage: async () => {
          if (!(await navigator.storage.persist())) throw new Error('no');
        },
        notices: async () => {
          if ((await Notification.requestPermission()) !== 'granted') throw new Error('no');
        },
        pointer: () => document.body.requestPointerLock(),
      };
      const answers = await Promise.all(
        Object.entries(asked).map(async ([name, ask]) => {
          try {
            const answer = ask();
            return answer === undefined ? null : await answer.then(() => name);
          } catch {
            return null;
          }
        }),
      );
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'midi',
        'clipboard-read',
        'persistent-storage',
        'local-fonts',
        'window-management',
        'idle-detection',
        'screen-wake-lock',
        'display-capture',
        'accelerometer',
      ];
      const states = await Promise.all(
        names.map((name) =>
          navigator.permissions.query({ name: name as PermissionName }).then(
            ({ state }) => [name, state],
            () => [name, 'denied'],
          ),
        ),
      );
      return [...answers.filter((name) => name !== null), ...states.filter(([, state]) => state !== 'denied')];
    });
    expect(given).toEqual([]);
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

/** Whether Playwright brings a value into the page as it is. */
const isCarried = (value: unknown, depth = 0): boolean => {
  if (typeof value !== 'object' || value === null) return true;
  if (Object.hasOwn(value, '__proto__') || depth > 20) return false;
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return isPlain && Object.values(value).every((each) => isCarried(each, depth + 1));
};

test('thousands of messages of rubbish over the bridge are all refused, and change nothing', async ({ start }) => {
  const { page } = await start({ settings: { lastShop: 'simulated' } });
  const random = randomOf(20_261_123);
  const shapes = (Object.keys(commands) as CommandName[]).map((name) => [name, shapeOf(commands[name].input)] as const);
  const messages = Array.from({ length: 4500 }, (): [CommandName, unknown] => {
    const [name, shape] = random.pick(shapes);
    return [name, anyMessage(shape, random, ['11111111-2222-4333-8444-555555555555'])];
  }).filter(([name, message]) => isCarried(message) && !commands[name].input.safeParse(message).success);
  expect(messages.length).toBeGreaterThan(1500);
  const stateOf = async (): Promise<readonly unknown[]> => [
    await send(page, 'log.page', { filter: {}, beforeNumber: null, limit: 5 }),
    await send(page, 'preferences.get', {}),
    await send(page, 'people.list', {}),
    await send(page, 'plans.list', {}),
  ];
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const before = await stateOf();
  const odd: unknown[] = [];
  for (let from = 0; from < messages.length; from += 250) {
    const answers = await page.evaluate(
      async (batch) => {
        const { steward } = window as unknown as BridgeWindow;
        const codes: string[] = [];
        for (const [name, message] of batch) {
          try {
            const answer = await steward.invoke(name, message);
            codes.push(answer.ok ? 'answered' : (answer.error?.code ?? 'no code'));
          } catch {
            // Too deep for the bridge itself: nothing has left the page.
            codes.push('ipc.bad-request');
          }
        }
        return codes;
      },
      messages.slice(from, from + 250),
    );
    odd.push(...answers.flatMap((code, at) => (code === 'ipc.bad-request' ? [] : [[messages[from + at], code]])));
  }
  expect(odd).toEqual([]);
  // What only a page can make: functions, symbols, nodes, getters that throw, names with a dot too many.
  const strange = await page.evaluate(async () => {
    const { steward } = window as unknown as BridgeWindow;
    const values: unknown[] = [() => 1, Symbol('x'), document.body, new Proxy({}, {}), Promise.resolve(1), window];
    const getter = Object.defineProperty({}, 'shop', {
      enumerable: true,
      get: () => {
        throw new Error('x');
      },
    });
    const answered: boolean[] = [];
    for (const value of [...values, getter]) {
      try {
        answered.push((await steward.invoke('shop.open', value)).ok);
      } catch {
        answered.push(false);
      }
    }
    return answered;
  });
  expect(strange.filter((ok) => ok)).toEqual([]);
  expect(await stateOf()).toEqual(before);
});

/** What Electron says of each page, by the address it had; papers are made to be among them. */
const pagesOf = async ({ app, page }: ConsoleWindow): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  await app.evaluate(({ app: program, webContents }) => {
    const kept = globalThis as unknown as { pages?: Record<string, unknown>[] };
    kept.pages = [];
    const note = (contents: Electron.WebContents): void => {
      const { getLastWebPreferences } = contents as unknown as { getLastWebPreferences(): Record<string, unknown> };
      kept.pages?.push({ type: contents.getType(), ...getLastWebPreferences.call(contents) });
    };
    for (const each of webContents.getAllWebContents()) note(each);
    program.on('web-contents-created', (_event, contents) => {
      contents.once('did-finish-load', () => note(contents));
    });
  });
  const folder = mkdtempSync(join(tmpdir(), 'steward-pages-'));
  try {
    await saveTo(app, join(folder, 'paper.pdf'));
    await cardOf(page, /SIM-Q1/)
      .getByRole('link')
      .first()
      .click();
    await page.getByRole('link', { name: '终端档案' }).click();
    await page.getByRole('button', { name: '保存为 PDF' }).click();
    await expect(page.getByRole('status').filter({ hasText: '已保存：' })).toBeVisible({ timeout: 30_000 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return app.evaluate(() => (globalThis as unknown as { pages: Record<string, unknown>[] }).pages);
};

const preferencePoints: readonly (readonly [point: string, expected: Readonly<Record<string, unknown>>])[] = [
  [
    'no page has Node, neither itself nor its frames and workers',
    { nodeIntegration: false, nodeIntegrationInSubFrames: false, nodeIntegrationInWorker: false },
  ],
  ['every page is isolated from the bridge', { contextIsolation: true }],
  ['every page is sandboxed', { sandbox: true }],
  ['no page is let out of the rules of its origin', { webSecurity: true }],
  ['no page may mix in what came unencrypted', { allowRunningInsecureContent: false }],
  ['no page has features that are not finished', { experimentalFeatures: false }],
  ['no page has a feature of Blink switched on', { enableBlinkFeatures: '' }],
  ['no page may hold a webview', { webviewTag: false }],
];

test.describe('of all pages that are made, papers too:', () => {
  let pages: readonly Readonly<Record<string, unknown>>[] = [];
  test.beforeAll(async ({ checkedShop }) => {
    await goTo(checkedShop.page, 'terminals');
    pages = await pagesOf(checkedShop);
  });
  for (const [point, expected] of preferencePoints) {
    test(point, () => {
      expect(pages.map(({ type }) => type)).toEqual(['window', 'window']);
      for (const [name, value] of Object.entries(expected)) {
        expect(
          pages.map((page) => page[name] ?? (value === '' ? '' : false)),
          name,
        ).toEqual(pages.map(() => value));
      }
    });
  }
});

test('in the main stories nobody at the network is asked for anything, and whatever a page tries, nobody hears of it', async ({
  start,
  expectedErrors,
}, info) => {
  test.setTimeout(120_000);
  expectedErrors.push(/./);
  const netLog = info.outputPath('net-log.json');
  const one = await start({
    settings: { lastShop: 'simulated', operator: '小王' },
    options: [`--log-net-log=${netLog}`],
  });
  const { app, page } = one;
  const sockets = watchSockets(app.process().pid ?? 0);
  await test.step('checks, every page, a paper', async () => {
    await checkAllTerminals(page);
    for (const name of railPages) await goTo(page, name);
    await goTo(page, 'terminals');
    await pagesOf(one);
  });
  expect(sockets.stop()).toEqual([]);
  expect(one.errors).toEqual([]);
  await test.step('what a page of a thief would try', async () => {
    const listener = await listenToAnything();
    try {
      for (const statement of Object.values(waysOut)) {
        const text = statement.replaceAll('HOST', `127.0.0.1:${String(listener.port)}`);
        await page.evaluate(text).catch(() => undefined);
      }
      // As long as WebRTC goes on asking.
      await page.waitForTimeout(4000);
      expect(listener.heard).toEqual([]);
    } finally {
      listener.close();
    }
    expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
  });
  await one.close();
  expect(askedOfNetwork(netLog)).toEqual([]);
});
