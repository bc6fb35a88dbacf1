// Every screen in a small window, the same at 200 and 300 %, and on a 4K display: nothing beyond the edge, cut or on top of
// another; what it is mainly for is one filled button, in sight at once.
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import type { Language } from '../../shared/model/bilingual.ts';
import { manyTerminals } from '../support/manyTerminals.ts';
import { expect, test } from './fixtures.ts';
import { type ConsoleWindow, freshFolder } from './support/consoleWindow.ts';
import { invoke } from './support/jobs.ts';
import { layoutFaults } from './support/layoutFaults.ts';
import { primaryFaults } from './support/primaryFaults.ts';
import { screens } from './support/screens/allScreens.ts';
import { emptyScreens, emptyShop } from './support/screens/emptyScreens.ts';
import { fillShop } from './support/screens/filledShop.ts';
import { openScreen, type Screen, screen } from './support/screens/screen.ts';
import type { FilledShop } from './support/screens/shopIds.ts';
import { showIn } from './support/steps.ts';

/** A 1024×700 window at 100, 200 and 300 %, and a 4K display: CSS pixels. */
const sizes = [
  { width: 1024, height: 700 },
  { width: 512, height: 350 },
  { width: 342, height: 234 },
  { width: 3840, height: 2160 },
] as const;

const noon = new Date(2026, 10, 22, 12).getTime();
const longName = '南京东路旗舰店一楼东侧收银台靠近自动扶梯的那一台备用终端机请勿移动插头与电源线缆谢谢配合';
const longLatinName = 'Longest-terminal-name-without-any-space-that-somebody-may-type';

/** Names as long as they may be, of terminals that no step of the catalogue looks for. */
const giveLongNames = async (page: Page): Promise<void> => {
  const terminals = await invoke<readonly { id: string; name: string }[]>(page, 'terminals.list');
  const [one, other] = terminals.filter(({ name }) => /T2|N5/.test(name));
  await invoke(page, 'terminals.rename', { terminalId: one?.id, name: longName.slice(0, 60) });
  await invoke(page, 'terminals.rename', { terminalId: other?.id, name: longLatinName.slice(0, 60) });
};

const sized = async (session: CDPSession, { width, height }: (typeof sizes)[number]): Promise<void> => {
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
};

const faultsAt = async (page: Page, session: CDPSession, size: (typeof sizes)[number]): Promise<readonly string[]> => {
  await sized(session, size);
  await page.evaluate(async () => {
    const pause = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));
    // Two frames and a moment: for the new size, for what measures itself, and for what loads its rows.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await pause(40);
    // A notice that comes or goes is cut on its way.
    const moves = (): boolean =>
      [...document.querySelectorAll('.mantine-Notification-root')].some(
        (notice) =>
          getComputedStyle(notice).opacity !== '1' || notice.getAnimations().some((one) => one.playState === 'running'),
      );
    for (let turn = 0; moves() && turn < 60; turn += 1) await pause(20);
  });
  return page.evaluate(layoutFaults);
};

/** Opens each screen at the usual size and looks at it at all; pages in both languages, dialogs in that of the catalogue. */
const lookAt = async (shop: FilledShop, wanted: readonly Screen[]): Promise<void> => {
  const { page } = shop;
  const session = await page.context().newCDPSession(page);
  for (const one of wanted) {
    await test.step(one.name, async () => {
      await sized(session, sizes[0]);
      // On a busy machine a step may come too late once.
      await expect(() => openScreen(shop, one)).toPass({ timeout: 40_000 });
      const found: string[] = [];
      const look = async (language: Language): Promise<void> => {
        for (const size of sizes) {
          const faults = await faultsAt(page, session, size);
          found.push(...faults.map((fault) => `${language} ${String(size.width)}: ${fault}`));
        }
        await sized(session, sizes[0]);
      };
      const lookForPrimary = async (language: Language): Promise<void> => {
        found.push(...(await page.evaluate(primaryFaults)).map((fault) => `${language}: ${fault}`));
      };
      await lookForPrimary('zh');
      await look('zh');
      await showIn(page, { language: 'en', theme: 'light' });
      await lookForPrimary('en');
      if (one.dialogs.length === 0) await look('en');
      await showIn(page, { language: 'zh', theme: 'light' });
      expect.soft(found, one.name).toEqual([]);
    });
  }
};

const simulated = { settings: { lastShop: 'simulated', operator: '小王', theme: 'light' } } as const;

test.describe.configure({ mode: 'parallel' });

// Screens of things that are gone say so on the page's console too.
test.beforeEach(({ expectedErrors }) => void expectedErrors.push(/./));

for (const part of [0, 1] as const) {
  test(`every screen looks intended from 1024×700 at 300 % to 4K, part ${String(part + 1)}`, async ({ start }) => {
    test.setTimeout(900_000);
    const opened = await start(simulated);
    const shop = await fillShop(opened, freshFolder());
    await giveLongNames(opened.page);
    await lookAt(
      shop,
      // In their order: some begin where the one before has ended.
      screens.filter((_screen, index) => Math.floor((2 * index) / screens.length) === part),
    );
  });
}

test('an empty shop looks intended from 1024×700 at 300 % to 4K', async ({ start }) => {
  test.setTimeout(300_000);
  const opened: ConsoleWindow = await start({ settings: { lastShop: 'own', operator: '小王', theme: 'light' } });
  await lookAt(emptyShop(opened, freshFolder()), emptyScreens);
});

test('two hundred terminals look intended from 1024×700 at 300 % to 4K', async ({ start }) => {
  test.setTimeout(300_000);
  const opened = await start({
    settings: { lastShop: 'own', operator: '小王', theme: 'light' },
    prepare: (data) => manyTerminals(join(data, 'shop'), 200, noon),
  });
  const routes = ['/fleet', '/findings', '/plan', '/register', '/inspection', '/knowhow/training'] as const;
  await lookAt(
    emptyShop(opened, freshFolder()),
    routes.map((route) => screen(`many${route.replaceAll('/', '-')}`, route)),
  );
});
