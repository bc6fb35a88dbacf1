// The tour through the simulated shop: played to its end with keys alone, left and taken up again, small and large.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { projectFolder } from './support/electronUnderTest.ts';
import { violationsOf } from './support/screens/barriers.ts';

const folder = join(projectFolder, 'test-results', 'screenshots');
const steps = ['shop', 'read', 'verdict', 'why', 'cause', 'call', 'plan', 'log', 'verify'] as const;
const words = {
  zh: { next: '下一步', stay: '留在模拟商店', place: (step: number) => `第 ${String(step)} 步，共 9 步` },
  en: { next: 'Next', stay: 'Stay in the simulated shop', place: (step: number) => `Step ${String(step)} of 9` },
} as const;

const resize = (app: ElectronApplication, width: number, height: number, zoom: number): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, [w = 0, h = 0, factor = 1]) => {
      const [own] = BrowserWindow.getAllWindows();
      own?.setMinimumSize(200, 200);
      own?.setContentSize(w, h);
      own?.webContents.setZoomFactor(factor);
    },
    [width, height, zoom],
  );

/** The step is there, has the focus, points at something of the page and does not cover it. */
const expectStep = async (page: Page, position: number, language: 'zh' | 'en'): Promise<void> => {
  const panel = page.locator(`[data-tour="${String(steps[position])}"][aria-busy="false"]`);
  await expect(panel).toBeVisible({ timeout: 40_000 });
  await expect(panel).toContainText(words[language].place(position + 1));
  await expect(panel).toBeFocused();
  await expect(page.locator('[data-tour-ring]')).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(() => {
        const [one, other] = ['[data-tour]', '[data-tour-ring]'].map((place) =>
          document.querySelector(place)?.getBoundingClientRect(),
        );
        if (one === undefined || other === undefined) return 'missing';
        const isApart =
          one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
        const isInside = one.left >= 0 && one.top >= 0 && one.right <= innerWidth && one.bottom <= innerHeight;
        return isApart && isInside ? 'apart' : JSON.stringify([one, other, innerWidth, innerHeight]);
      }),
    )
    .toBe('apart');
};

const expectNoBarrier = async (page: Page, name: string): Promise<void> => {
  const violations = await violationsOf(page);
  expect.soft(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html.slice(0, 160) ?? ''}`)).toEqual([]);
};

for (const [language, theme, width, height, zoom] of [
  ['zh', 'light', 1024, 700, 1],
  ['en', 'dark', 1024, 700, 2],
] as const) {
  test(`a newcomer plays the tour to its end with keys alone (${language}, ${theme}, ${String(zoom * 100)} %)`, async ({
    start,
  }) => {
    test.setTimeout(180_000);
    mkdirSync(folder, { recursive: true });
    const { page, app } = await start({ settings: { lastShop: 'own', language, theme } });
    await resize(app, width, height, zoom);
    const begin = page.getByRole('link', { name: language === 'zh' ? '开始两分钟导览' : 'Start the two-minute tour' });
    await begin.focus();
    await page.keyboard.press('Enter');
    for (const [position, key] of steps.entries()) {
      await expectStep(page, position, language);
      await page.screenshot({ path: join(folder, `tour-${String(position + 1)}-${key}-${language}-${theme}.png`) });
      await expectNoBarrier(page, key);
      // The first stop within the panel goes on; nothing keeps the focus in.
      await page.keyboard.press('Tab');
      if (position === steps.length - 1) break;
      await expect(page.getByRole('button', { name: words[language].next, exact: true })).toBeFocused();
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: words[language].stay })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

    // The own shop knows nothing of all that.
    await page.getByRole('button', { name: language === 'zh' ? '返回我的商店' : 'Back to my shop' }).click();
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await expect(begin).toBeVisible();
  });
}

test('the tour is left with Escape, goes on where it was from the palette, and hinders nothing meanwhile', async ({
  start,
}) => {
  test.setTimeout(120_000);
  const { page, app } = await start();
  await expect(page.getByRole('heading', { name: '欢迎！从哪里开始？' })).toBeVisible();
  await app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
    items.find(({ label }) => label === '两分钟导览')?.click();
  });
  await expectStep(page, 0, 'zh');
  await page.getByRole('button', { name: '下一步' }).click();
  await expectStep(page, 1, 'zh');
  await page.getByRole('button', { name: '下一步' }).click();
  await expectStep(page, 2, 'zh');
  await page.getByRole('button', { name: '上一步' }).click();
  await expectStep(page, 1, 'zh');
  // What lies under the shade can still be pressed, by mouse and by key.
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '日志' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '日志' })).toBeVisible();
  await expect(page.getByRole('dialog')).toContainText('现在不在屏幕上');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: '查找页面、终端和操作' }).fill('导览');
  await page.keyboard.press('Enter');
  await expectStep(page, 1, 'zh');
  await page.getByRole('button', { name: '结束导览' }).click();
  // The button that the first step points at is no trap either.
  await page.getByRole('button', { name: '返回我的商店' }).click();
  await expect(page.getByRole('button', { name: '打开模拟商店' })).toBeVisible();
  await page.getByRole('link', { name: '继续导览（第 2 步）' }).click();
  await expectStep(page, 1, 'zh');
  await page.getByRole('button', { name: '返回我的商店' }).click();
  await expect(page.getByRole('button', { name: '打开模拟商店' })).toBeVisible();
  await expect(page.locator('[data-tour]')).toHaveCount(0);
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog').getByRole('link', { name: '继续导览（第 2 步）' })).toBeVisible();
});
