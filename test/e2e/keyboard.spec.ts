// Everything without a mouse.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { aPerson, openPath } from './support/jobs.ts';
import { pageTitles, railPages } from './support/steps.ts';

/** Presses Tab until the control with this name has the focus. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`no control ${String(name)} within 60 presses of Tab`);
};

test('a newcomer reads all terminals, opens one and exports, with keys alone', async ({ start }) => {
  const { page } = await start();
  await tabTo(page, /^跳到正文$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await tabTo(page, /^读取全部/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '检查已完成' })).toBeVisible();

  await page.keyboard.press('Control+1');
  await tabTo(page, /^SIM-Q1 SIMULATED$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'SIM-Q1 SIMULATED' })).toBeVisible();

  await page.keyboard.press('F5');
  await expect(page.getByRole('heading', { level: 1, name: '快速检查' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '检查已完成' })).toBeVisible();

  const openPage = async (name: (typeof railPages)[number]): Promise<void> => {
    await page.keyboard.press(`Control+${String(railPages.indexOf(name) + 1)}`);
    await expect(page.getByRole('heading', { level: 1, name: pageTitles[name][0], exact: true })).toBeVisible();
  };
  await openPage('log');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('SIM-A8');
  await expect(page.getByRole('row').filter({ hasText: 'SIM-Q1' })).toHaveCount(0);

  for (const name of ['settings', 'register', 'knowhow', 'log'] as const) await openPage(name);
  await tabTo(page, /^通信$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: pageTitles.traffic[0], exact: true })).toBeVisible();
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog')).toContainText('键盘快捷键');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a dialog holds the focus and gives it back', async ({ shop: { page } }) => {
  await page.getByRole('link', { name: 'SIM-A8 SIMULATED' }).first().click();
  const button = page.getByRole('button', { name: '完整检查…' });
  await button.focus();
  await page.keyboard.press('Enter');
  for (let press = 0; press < 8; press += 1) {
    await page.keyboard.press('Tab');
    const isInside = await page.evaluate(() =>
      document.querySelector('[role=dialog]')?.contains(document.activeElement),
    );
    expect(isInside).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('the keyboard stays on the page when the line it came from is gone after the dialog', async ({ start }) => {
  const { page } = await start({ settings: { lastShop: 'simulated', operator: '小王' } });
  for (const name of ['李雷', '韩梅']) await aPerson(page, { name, role: 'cashier' }, null);
  await openPath(page, '/people');
  const button = page.getByRole('button', { name: '李雷 离开' });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  for (const field of await dialog.locator('textarea').all()) await field.fill('合同到期');
  await dialog.getByRole('button', { name: '保存' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(button).toHaveCount(0);
  await expect
    .poll(() => page.evaluate(() => document.querySelector('main')?.contains(document.activeElement)))
    .toBe(true);
});
