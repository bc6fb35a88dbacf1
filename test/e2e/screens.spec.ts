// Every screen, opened once and looked at all over: no barrier that axe can find in both languages and themes, every focus
// to be seen; in a small window, the same at 200 and 300 %, and on a 4K display nothing beyond the edge, cut or on top of
// another; what it is mainly for is one filled button, in sight at once.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { manyTerminals } from '../support/manyTerminals.ts';
import { expect, test } from './fixtures.ts';
import { freshFolder } from './support/consoleWindow.ts';
import { invoke } from './support/jobs.ts';
import { screens } from './support/screens/allScreens.ts';
import { emptyScreens, emptyShop } from './support/screens/emptyScreens.ts';
import { fillShop } from './support/screens/filledShop.ts';
import { faultsOf, openEyes } from './support/screens/looks.ts';
import { openScreen, type Screen, screen } from './support/screens/screen.ts';
import type { FilledShop } from './support/screens/shopIds.ts';

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

const lookAt = async (
  shop: FilledShop,
  wanted: readonly Screen[],
  what: { readonly barriers: boolean } = { barriers: true },
): Promise<void> => {
  const eyes = await openEyes(shop.page, what);
  for (const one of wanted) {
    await test.step(one.name, async () => {
      // On a busy machine a step may come too late once.
      await expect(() => openScreen(shop, one)).toPass({ timeout: 40_000 });
      expect.soft(await faultsOf(eyes, one), one.name).toEqual([]);
    });
  }
};

// The window stands open once for each part: sizes, languages and themes change in place.
test.describe.configure({ mode: 'parallel' });

for (const part of [0, 1] as const) {
  test(`every screen of a full shop, part ${String(part + 1)}: no barrier, and it looks intended up to 300 % and 4K`, async ({
    start,
  }) => {
    test.setTimeout(900_000);
    const shop = await fillShop(
      await start({ settings: { lastShop: 'simulated', operator: '小王', theme: 'light' } }),
      freshFolder(),
    );
    await giveLongNames(shop.page);
    // In their order: some begin where the one before has ended.
    const half = screens.filter((_screen, index) => Math.floor((2 * index) / screens.length) === part);
    await lookAt(shop, half);
  });
}

test('every screen of an empty shop: no barrier, and it looks intended up to 300 % and 4K', async ({ start }) => {
  test.setTimeout(600_000);
  await lookAt(emptyShop(await start({ settings: { lastShop: 'own', theme: 'light' } }), freshFolder()), emptyScreens);
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
    { barriers: false },
  );
});
