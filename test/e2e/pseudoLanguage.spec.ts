// Every screen in a third language made by code, 40 % longer: no words from outside the catalogues, no key shown raw, no text
// that is cut without a way to read it.
import { rmSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { layoutFaults } from './support/layoutFaults.ts';
import { pseudoProgram } from './support/pseudoLanguage.ts';
import { screens } from './support/screens/allScreens.ts';
import { cutTexts } from './support/screens/cutTexts.ts';
import { isData } from './support/screens/dataWords.ts';
import { fillShop } from './support/screens/filledShop.ts';
import { atRest, openScreen } from './support/screens/screen.ts';
import { foreignTexts } from './support/screens/textFaults.ts';
import { showIn } from './support/steps.ts';

test.describe.configure({ mode: 'parallel' });

const wanted = new Set(
  [
    'findings finding-assign today today-new-job calendar jobs plans plan-new workdays stock stock-add incidents figures',
    'register register-new record-lifecycle register-export inspection visitors visitors-add evidence log log-export',
    'keeping keeping-hold support exports exports-schedule backup backup-make backup-passphrase training emergency',
    'notices notices-add contacts contacts-add lookup settings people people-add reminders reminders-settings expected',
  ].flatMap((line) => line.split(' ')),
);

// Words from outside are looked for on those; every screen is looked at for what is cut.
for (const [part, name] of ['first', 'second'].entries()) {
  test(`no page shows words from outside the catalogues, or cuts long ones, ${name} half`, async ({
    start,
  }, testInfo) => {
    test.setTimeout(900_000);
    const programFolder = pseudoProgram();
    const window = await start({ programFolder, settings: { lastShop: 'simulated', operator: '小王' } });
    const shop = await fillShop(window, testInfo.outputDir);
    const { page } = shop;
    const session = await page.context().newCDPSession(page);
    const size = { width: 1024, height: 700, deviceScaleFactor: 1, mobile: false };
    await session.send('Emulation.setDeviceMetricsOverride', size);
    const found: string[] = [];
    const half = screens.filter((_screen, index) => Math.floor((2 * index) / screens.length) === part);
    for (const screen of half) {
      // On a busy machine a step may come too late once.
      await expect(() => openScreen(shop, screen)).toPass({ timeout: 40_000 });
      // A short notice keeps the language in which it was said.
      await page.evaluate(() => {
        for (const close of document.querySelectorAll<HTMLElement>('.mantine-Notification-root button')) close.click();
      });
      await showIn(page, { language: 'en', theme: 'light' });
      await atRest(page);
      const faults = [...(await page.evaluate(layoutFaults)), ...(await page.evaluate(cutTexts))];
      found.push(...faults.map((fault) => `${screen.name}: ${fault}`));
      if (wanted.has(screen.name)) {
        const foreign = (await foreignTexts(page)).filter((text) => !isData(text));
        found.push(...foreign.map((text) => `${screen.name}: not from a catalogue: ${text}`));
      }
      await showIn(page, { language: 'zh', theme: 'light' });
    }
    rmSync(programFolder, { recursive: true, force: true });
    expect(found).toEqual([]);
  });
}

test('every page of the rail is among them', () => {
  expect([...wanted].filter((name) => !screens.some((screen) => screen.name === name))).toEqual([]);
});
