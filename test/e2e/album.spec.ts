// Every screen as a picture to be looked at, in both languages and themes and two sizes: only where SCREEN_PICTURES names a folder.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CDPSession } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { freshFolder } from './support/consoleWindow.ts';
import { projectFolder } from './support/electronUnderTest.ts';
import { screens } from './support/screens/allScreens.ts';
import { emptyScreens, emptyShop } from './support/screens/emptyScreens.ts';
import { fillShop } from './support/screens/filledShop.ts';
import { atRest, openScreen, type Screen } from './support/screens/screen.ts';
import type { FilledShop } from './support/screens/shopIds.ts';
import { showIn } from './support/steps.ts';

const folder = resolve(projectFolder, process.env['SCREEN_PICTURES'] ?? 'test-results/screens');
const sizes = [
  { width: 1024, height: 700 },
  { width: 1440, height: 900 },
] as const;
const tallest = 4000;

const looks = (['zh', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);

const sized = async (session: CDPSession, size: { readonly width: number; readonly height: number }): Promise<void> => {
  await session.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false });
};

const keep = async (session: CDPSession, name: string): Promise<void> => {
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
  writeFileSync(join(folder, `${name}.webp`), Buffer.from(data, 'base64'));
};

/** What is hidden below the edge of the page or of its dialog. */
const hiddenBelow = (): number => {
  const scrolled = [...document.querySelectorAll('main, main *, [role="dialog"], [role="dialog"] *')]
    .filter((each) => /auto|scroll/.test(getComputedStyle(each).overflowY) && each.clientHeight > 300)
    .map((each) => each.scrollHeight - each.clientHeight);
  return Math.max(0, ...scrolled);
};

/** A screen in every look; where it is longer than the larger window, once more whole. */
const picture = async ({ page }: FilledShop, session: CDPSession, name: string): Promise<void> => {
  for (const look of looks) {
    await showIn(page, look);
    for (const size of sizes) {
      await sized(session, size);
      await atRest(page);
      await keep(session, `${name}-${look.language}-${look.theme}-${String(size.width)}`);
    }
    const more = await page.evaluate(hiddenBelow);
    if (more === 0) continue;
    await sized(session, { width: sizes[1].width, height: Math.min(tallest, sizes[1].height + more) });
    await atRest(page);
    await keep(session, `${name}-${look.language}-${look.theme}-whole`);
  }
};

const pictureAll = async (shop: FilledShop, wanted: readonly Screen[]): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const session = await shop.page.context().newCDPSession(shop.page);
  for (const one of wanted) {
    await test.step(one.name, async () => {
      await sized(session, sizes[0]);
      await showIn(shop.page, { language: 'zh', theme: 'light' });
      const opened = expect(() => openScreen(shop, one)).toPass({ timeout: 40_000 });
      // The others are taken all the same.
      const missing = await opened.then(() => picture(shop, session, one.name)).catch(String);
      expect.soft(missing, one.name).toBeUndefined();
    });
  }
};

test.describe.configure({ mode: 'parallel' });

// Screens of things that are gone say so on the page's console too.
test.beforeEach(({ expectedErrors }) => void expectedErrors.push(/./));

for (const part of [0, 1] as const) {
  test(`pictures of a full shop, part ${String(part + 1)}`, async ({ start }) => {
    test.setTimeout(5_400_000);
    const shop = await fillShop(
      await start({ settings: { lastShop: 'simulated', operator: '小王', theme: 'light' } }),
      freshFolder(),
    );
    await pictureAll(
      shop,
      // In their order: some begin where the one before has ended.
      screens.filter((_screen, index) => Math.floor((2 * index) / screens.length) === part),
    );
  });
}

test('pictures of an empty shop', async ({ start }) => {
  test.setTimeout(600_000);
  const opened = await start({ settings: { lastShop: 'own', operator: '小王', theme: 'light' } });
  await pictureAll(emptyShop(opened, freshFolder()), emptyScreens);
});
