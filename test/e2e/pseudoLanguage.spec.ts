// The pages of the rail in a third language made by code: no words from outside the catalogues, no key shown raw.
import { rmSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { pseudoProgram } from './support/pseudoLanguage.ts';
import { screens } from './support/screens/allScreens.ts';
import { isData } from './support/screens/dataWords.ts';
import { fillShop } from './support/screens/filledShop.ts';
import { atRest, openScreen } from './support/screens/screen.ts';
import { foreignTexts } from './support/screens/textFaults.ts';
import { showIn } from './support/steps.ts';

const wanted = new Set(
  [
    'findings finding-assign today today-new-job calendar jobs plans plan-new workdays stock stock-add incidents figures',
    'register register-new record-lifecycle register-export inspection visitors visitors-add evidence log log-export',
    'keeping keeping-hold support exports exports-schedule backup backup-make backup-passphrase training emergency',
    'notices notices-add contacts contacts-add lookup settings people people-add reminders reminders-settings expected',
  ].flatMap((line) => line.split(' ')),
);

test('no page shows words from outside the catalogues, a raw key, or has to be moved sideways', async ({
  start,
}, testInfo) => {
  test.setTimeout(600_000);
  const programFolder = pseudoProgram();
  const window = await start({ programFolder, settings: { lastShop: 'simulated', operator: '小王' } });
  const shop = await fillShop(window, testInfo.outputDir);
  const found: string[] = [];
  const seen: string[] = [];
  for (const screen of screens.filter(({ name }) => wanted.has(name))) {
    await openScreen(shop, screen);
    await showIn(shop.page, { language: 'en', theme: 'light' });
    await atRest(shop.page);
    seen.push(screen.name);
    const foreign = (await foreignTexts(shop.page)).filter((text) => !isData(text));
    found.push(...foreign.map((text) => `${screen.name}: not from a catalogue: ${text}`));
    const isWide = await shop.page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    if (isWide) found.push(`${screen.name}: the window has to be moved sideways`);
    await showIn(shop.page, { language: 'zh', theme: 'light' });
  }
  rmSync(programFolder, { recursive: true, force: true });
  expect(found).toEqual([]);
  expect(new Set(seen)).toEqual(wanted);
});
