// Every page in both languages and both themes: a picture to look at. Barriers are looked for in screens.spec.ts.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { projectFolder } from './support/electronUnderTest.ts';
import { keepPicture } from './support/keepPicture.ts';
import { violationsOf } from './support/screens/barriers.ts';
import { goTo, showIn } from './support/steps.ts';

const folder = join(projectFolder, 'test-results', 'screenshots');

const at =
  (address: string) =>
  async (page: Page): Promise<void> => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#${address}`);
    await page.locator(`a[href$="#${address}"][aria-current="page"]`).waitFor();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  };

/** How each page is reached from the first one; the name is the picture's. */
const pages: readonly { readonly name: string; readonly open: (page: Page) => Promise<void> }[] = [
  { name: 'terminals', open: async () => Promise.resolve() },
  {
    name: 'terminal',
    open: async (page) => {
      await page.locator('main a[href*="/terminal/"]').filter({ hasText: 'SIM-N5 SIMULATED' }).first().click();
      await page.getByRole('heading', { level: 1, name: 'SIM-N5 SIMULATED' }).waitFor();
      await page
        .getByRole('button', {
          name: /^(查看主板温度的历史|Show the history of Module temperature|.*Module temperature.*)$/,
        })
        .click();
      await page.getByRole('img', { name: /主板温度|Module temperature/ }).waitFor();
    },
  },
  {
    name: 'check-run',
    open: async (page) => {
      await page.evaluate(() => {
        location.hash = '#/run';
      });
      await page
        .getByRole('status')
        .filter({ hasText: /检查已完成|Check finished/ })
        .waitFor();
    },
  },
  {
    name: 'report',
    open: async (page) => {
      await page.locator('main a[href*="/terminal/"]').filter({ hasText: 'SIM-Q1 SIMULATED' }).first().click();
      const checks = page.getByRole('region', { name: /最近的检查|checks/i });
      await checks.getByRole('listitem').getByRole('link').first().click();
      await page.getByRole('heading', { level: 1, name: /检查记录|Check record/ }).waitFor();
    },
  },
  {
    name: 'doctor',
    open: async (page) => {
      await page
        .getByRole('link', { name: /^(为什么看不到我的终端|Why can’t I see my terminal)/ })
        .first()
        .click();
      await page
        .getByText(/有终端应答|a terminal answers/)
        .first()
        .waitFor();
      await page.getByRole('button', { name: /^(再查一次|Look again)$/ }).waitFor({ timeout: 16_000 });
    },
  },
  { name: 'traffic', open: (page) => goTo(page, 'traffic') },
  { name: 'log', open: (page) => goTo(page, 'log') },
  { name: 'exports', open: at('/log/exports') },
  { name: 'keeping', open: at('/log/keeping') },
  { name: 'backup', open: at('/log/backup') },
  { name: 'support', open: at('/log/support') },
  {
    name: 'lookup',
    open: async (page) => {
      await goTo(page, 'lookup');
      await page.getByRole('searchbox').fill('97');
      await page.getByRole('article').waitFor();
    },
  },
  {
    name: 'register',
    open: async (page) => {
      await goTo(page, 'register');
      const adopt = page.getByRole('button', { name: /^(是本店的，建立记录|It is ours, make a record)$/ });
      // Once for all pictures: the record is there for the others too.
      if ((await page.getByRole('table').count()) === 0) await adopt.first().click();
      await page.getByRole('table').waitFor();
    },
  },
  {
    name: 'record',
    open: async (page) => {
      await goTo(page, 'register');
      await page.getByRole('table').getByRole('link').first().click();
      await page.getByRole('heading', { level: 2, name: /^(修改历史|History)$/ }).waitFor();
    },
  },
  { name: 'contacts', open: (page) => goTo(page, 'contacts') },
  {
    name: 'approach',
    open: async (page) => {
      await goTo(page, 'contacts');
      await page.getByRole('link', { name: /^(有人来电或上门？|Somebody calls or comes\?)$/ }).click();
      await page.getByRole('checkbox').nth(2).check();
    },
  },
  { name: 'settings', open: (page) => goTo(page, 'settings') },
  {
    name: 'plan',
    open: async (page) => {
      await page.evaluate(async () => {
        const { steward } = window as unknown as {
          steward: { invoke(name: string, input: unknown): Promise<{ value: { id: string; isTaken: boolean }[] }> };
        };
        // Once for all pictures: what is taken is not taken again.
        const { value } = await steward.invoke('plans.proposals', {});
        const ids = value.filter(({ isTaken }) => !isTaken).map(({ id }) => id);
        const now = new Date();
        const firstOn = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
        if (ids.length > 0) await steward.invoke('plans.takeProposals', { ids, firstOn });
      });
      await goTo(page, 'plan');
      await page.locator('a[href$="#/plan/calendar"]').click();
      const calendar = page.getByRole('grid');
      await calendar
        .getByText(/擦拭外壳|Wipe the out/)
        .first()
        .waitFor();
    },
  },
  { name: 'inspection', open: (page) => goTo(page, 'inspection') },
  { name: 'knowhow', open: (page) => goTo(page, 'knowhow') },
  { name: 'emergency', open: (page) => goTo(page, 'emergency') },
  { name: 'handbook', open: (page) => goTo(page, 'handbook') },
];

/** Pages are compared and looked at when they have come to rest. */
const atRest = async (page: Page): Promise<void> => {
  // A short message that a check is done, from a moment ago.
  await expect(page.getByRole('button', { name: /^(关闭|Close)$/ })).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined)));
  });
};

for (const language of ['zh', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`every page in ${language}, ${theme}: a picture`, async ({ shop: { page } }) => {
      test.setTimeout(240_000);
      mkdirSync(folder, { recursive: true });
      await showIn(page, { language, theme });
      for (const { name, open } of pages) {
        await goTo(page, 'terminals');
        await open(page);
        await atRest(page);
        await page.screenshot({ path: join(folder, `${name}-${language}-${theme}.png`) });
        await keepPicture(page, name, { language, theme });
      }
    });
  }
}

test('the first page without a terminal is a picture without barriers too', async ({ start }) => {
  test.setTimeout(120_000);
  for (const shop of ['own', 'simulated'] as const) {
    const { page } = await start({ settings: { lastShop: shop, theme: 'light' } });
    for (const language of ['zh', 'en'] as const) {
      for (const theme of ['light', 'dark'] as const) {
        await showIn(page, { language, theme });
        await page.getByRole('heading', { name: /^(欢迎|Welcome)/ }).waitFor();
        await page
          .getByRole('button', { name: /^(读取全部|Read all)/ })
          .or(page.getByText(/^(没有发现|这台电脑上没有|No )/))
          .first()
          .waitFor();
        await atRest(page);
        await page.screenshot({ path: join(folder, `first-run-${shop}-${language}-${theme}.png`) });
        if (shop === 'simulated') await keepPicture(page, 'first-run', { language, theme });
        const violations = await violationsOf(page);
        expect.soft(violations.map(({ id }) => `${shop} ${language} ${theme}: ${id}`)).toEqual([]);
      }
    }
  }
});
