// No barrier that axe can find on any page, dialog or state, in both languages and both themes; every focus can be seen.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { screens } from './support/screens/allScreens.ts';
import { barriersOf, bringAxe } from './support/screens/barriers.ts';
import { emptyScreens, emptyShop } from './support/screens/emptyScreens.ts';
import { fillShop } from './support/screens/filledShop.ts';
import { focusFaults } from './support/screens/focusFaults.ts';
import { atRest, openScreen, type Screen } from './support/screens/screen.ts';
import type { FilledShop } from './support/screens/shopIds.ts';
import { showIn } from './support/steps.ts';

// The window stands open once for each half: languages and themes change in place.
test.describe.configure({ mode: 'parallel' });

const looks = [
  ['zh', 'light', 'all'],
  ['en', 'light', 'look'],
  ['en', 'dark', 'all'],
  ['zh', 'dark', 'look'],
] as const;

const barriersOn = async (page: Page, name: string): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const [language, theme, scope] of looks) {
    await showIn(page, { language, theme });
    await atRest(page);
    found.push(...(await barriersOf(page, scope)).map((line) => `${name}, ${language}, ${theme}: ${line}`));
  }
  await showIn(page, { language: 'zh', theme: 'light' });
  return found;
};

const barriersOnAll = async (shop: FilledShop, wanted: readonly Screen[]): Promise<readonly string[]> => {
  await bringAxe(shop.page);
  // Nothing fades, so that every focus is there at once.
  await shop.page.emulateMedia({ reducedMotion: 'reduce' });
  const found: string[] = [];
  for (const each of wanted) {
    try {
      await openScreen(shop, each);
      found.push(...(await barriersOn(shop.page, each.name)));
      found.push(...(await focusFaults(shop.page)).map((line) => `${each.name}: ${line}`));
    } catch (error) {
      // The others are looked at all the same.
      found.push(`${each.name}: ${String(error).split('\n')[0] ?? ''}`);
      await showIn(shop.page, { language: 'zh', theme: 'light' });
    }
  }
  return found;
};

const middle = Math.ceil(screens.length / 2);
const halves = [screens.slice(0, middle), screens.slice(middle)] as const;

for (const [at, half] of halves.entries()) {
  test(`screens of a full shop, ${['first', 'second'][at] ?? ''} half: nothing that axe finds`, async ({
    start,
  }, testInfo) => {
    test.setTimeout(900_000);
    const shop = await fillShop(
      await start({ settings: { lastShop: 'simulated', operator: '小王' } }),
      testInfo.outputDir,
    );
    expect(await barriersOnAll(shop, half)).toEqual([]);
  });
}

test('screens of an empty shop: nothing that axe finds', async ({ start }, testInfo) => {
  test.setTimeout(600_000);
  const shop = emptyShop(await start({ settings: { lastShop: 'own', theme: 'light' } }), testInfo.outputDir);
  expect(await barriersOnAll(shop, emptyScreens)).toEqual([]);
});
