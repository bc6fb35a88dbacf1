// Settings: language and look at once and for ever, limits with a reason, and the next check judged by them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { cardOf, checkAllTerminals, goTo } from './support/steps.ts';

test('language and theme change at once and are still there after a restart', async ({ start }) => {
  const first = await start({ settings: { lastShop: 'simulated', theme: 'light' } });
  await goTo(first.page, 'settings');
  await first.page.getByText('English', { exact: true }).click();
  await expect(first.page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await first.page.getByText('Dark', { exact: true }).click();
  await expect(first.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  const title = () => first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  expect(await title()).toBe('Terminal Steward');
  const background = await first.app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors);
  expect(background).toBe(true);
  await first.app.close();

  const second = await start({ dataFolder: first.dataFolder });
  await expect(second.page.getByRole('heading', { level: 1, name: 'Terminals' })).toBeVisible();
  await expect(second.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expect(second.page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a limit needs a reason, and the next check is judged by it while the old record keeps the old one', async ({
  start,
}) => {
  const { page } = await start({ settings: { lastShop: 'simulated' } });
  await checkAllTerminals(page);
  await goTo(page, 'settings');
  await page.getByRole('button', { name: '修改电池电压的界限' }).click();
  const dialog = page.getByRole('dialog', { name: '电池电压的界限' });
  await dialog.getByRole('textbox', { name: '低于此值为注意' }).fill('15');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog).toContainText('请写下理由');
  await dialog.getByRole('textbox', { name: '为什么要改' }).fill('这批终端用的是大电池');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('这批终端用的是大电池')).toBeVisible();

  await goTo(page, 'terminals');
  await expect(cardOf(page, 'SIM-A8 SIMULATED')).toContainText('正常');
  await page.getByRole('button', { name: '检查 SIM-A8 SIMULATED' }).click();
  await expect(page.getByRole('status').filter({ hasText: '检查已完成' })).toBeVisible();
  await goTo(page, 'terminals');
  const card = cardOf(page, 'SIM-A8 SIMULATED');
  await expect(card).toContainText('注意');
  await expect(card).toContainText('电池电压');
});

test('who works here stands in the log and in the settings file', async ({ start }) => {
  const { page, dataFolder } = await start({ settings: { lastShop: 'simulated' } });
  await goTo(page, 'settings');
  const field = page.getByRole('textbox', { name: '谁在这里工作' });
  await field.fill('王师傅');
  await field.press('Enter');
  await expect(page.getByText('操作人已保存')).toBeVisible();
  expect(JSON.parse(readFileSync(join(dataFolder, 'settings.json'), 'utf8'))).toMatchObject({ operator: '王师傅' });
  await checkAllTerminals(page);
  await goTo(page, 'log');
  await expect(page.getByRole('row').filter({ hasText: '王师傅' }).first()).toBeVisible();
});

test('addresses added by hand are listed and can be forgotten', async ({ start }) => {
  const { page } = await start({ settings: { lastShop: 'own' } });
  await page.getByRole('textbox', { name: '手动输入地址' }).fill('tcp://127.0.0.1:20007');
  await page.getByRole('textbox', { name: '手动输入地址' }).press('Enter');
  await expect(page.getByRole('button', { name: '忘记地址 tcp://127.0.0.1:20007' })).toBeVisible();
  await goTo(page, 'settings');
  await page.getByRole('button', { name: '忘记地址 tcp://127.0.0.1:20007' }).click();
  await expect(page.getByText('没有手动添加的地址')).toBeVisible();
});
