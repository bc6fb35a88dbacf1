// When something goes wrong: a page that throws, a window whose process is gone, an engine that does not come up.
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { violationsOf } from './support/screens/barriers.ts';

/** From now on the main process answers a command with what no page expects. */
const breakAnswer = (app: ElectronApplication, channel: string): Promise<void> =>
  app.evaluate(({ ipcMain }, name) => {
    ipcMain.removeHandler(name);
    ipcMain.handle(name, () => ({ ok: true, value: { secret: '4111 1111 1111 1111' } }));
  }, channel);

test('a page that throws leads on: copy, bundle, first page; the others go on', async ({ start, expectedErrors }) => {
  expectedErrors.push(/TypeError|Cannot read|is not|The above error|undefined/);
  const { app, page } = await start({ settings: { lastShop: 'simulated' } });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await breakAnswer(app, 'steward:backups.state');
  await page.evaluate(() => {
    window.location.hash = '#/log/backup';
  });
  await expect(page.getByRole('heading', { name: '此页面出错了' })).toBeVisible();
  const axe = await violationsOf(page, { include: 'main' });
  expect(axe).toEqual([]);

  await page.getByRole('button', { name: '复制详细信息' }).click();
  await expect(page.getByText('已复制详细信息', { exact: false })).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('internal.bug');
  expect(copied).toContain('/log/backup');
  expect(copied).toMatch(/Terminal Steward \d/);
  expect(copied).not.toContain('4111 1111 1111 1111');

  await page.getByRole('button', { name: '制作支持包', exact: true }).click();
  await expect(page.getByRole('textbox', { name: /发生了什么|问题|说明/ }).first()).toHaveValue(
    /页面出错：\/log\/backup/,
  );
  await page.getByRole('button', { name: /预览/ }).click();
  await expect(page.getByText('program-log', { exact: false }).first()).toBeVisible({ timeout: 30_000 });

  await page.evaluate(() => {
    window.location.hash = '#/log/backup';
  });
  await expect(page.getByRole('heading', { name: '此页面出错了' })).toBeVisible();
  await page.getByRole('link', { name: '回到首页' }).click();
  await expect(page).toHaveURL(/#\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the frame of the window may fail too: it says so in both languages, and begins again', async ({
  start,
  expectedErrors,
}) => {
  expectedErrors.push(/./);
  const { app, page } = await start({ settings: { lastShop: 'simulated' } });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // What every page gets told: a shop that no page can draw.
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('steward:shop.changed', { engine: 'ready', shop: 'simulated' });
  });
  await expect(page.getByRole('heading', { name: '窗口出错了 · The window has failed' })).toBeVisible();
  await page.getByRole('button', { name: '重新载入 · Reload' }).click();
  await expect(page.getByRole('heading', { name: '窗口出错了 · The window has failed' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
