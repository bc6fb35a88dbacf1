// An exported log in the hands of a stranger: the window, and the page that opens in any browser, say whether it is as it
// was written.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { violationsOf } from './support/screens/barriers.ts';
import { checkAllTerminals, goTo, saveTo } from './support/steps.ts';

const opens = (app: ElectronApplication, file: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, file);

const exportAs = async (page: Page, app: ElectronApplication, format: string, file: string): Promise<void> => {
  await saveTo(app, file);
  await page.getByRole('main').getByRole('button', { name: /导出/ }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: format }).check();
  await dialog.getByRole('button', { name: '选择位置并导出…' }).click();
  await expect.poll(() => existsSync(file)).toBe(true);
  await expect(dialog).toHaveCount(0);
};

const tampered = (file: string): string => {
  const changed = `${file}.changed${file.slice(file.lastIndexOf('.'))}`;
  writeFileSync(changed, readFileSync(file, 'utf8').replace('快速检查：故障', '快速检查：正常'));
  return changed;
};

test('an export is verified in the window: as written, changed, and not ours', async ({ start }) => {
  const { app, page, dataFolder } = await start({ settings: { lastShop: 'simulated' } });
  await checkAllTerminals(page);
  await goTo(page, 'log');
  await page.getByRole('link', { name: '导出', exact: true }).click();
  const csv = join(dataFolder, 'whole.csv');
  await exportAs(page, app, 'CSV 表格', csv);

  const panel = page.getByRole('region', { name: '核对导出文件' });
  await opens(app, csv);
  await panel.getByRole('button', { name: '选择文件…' }).click();
  await expect(panel.getByText(/^有效：\d+ 行全部与导出时一致/)).toBeVisible();
  await expect(panel.getByText('由本店的密钥签名。')).toBeVisible();
  await expect(panel.getByText('与本机日志一致。')).toBeVisible();

  await opens(app, tampered(csv));
  await panel.getByRole('button', { name: '选择文件…' }).click();
  await expect(panel.getByText(/^不一致：发现 1 处/)).toBeVisible();
  await expect(panel.getByText(/第 \d+ 条日志（第 \d+ 行）被改动/)).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);

  const other = join(dataFolder, 'other.csv');
  writeFileSync(other, 'a,b\r\n1,2\r\n');
  await opens(app, other);
  await panel.getByRole('button', { name: '选择文件…' }).click();
  await expect(panel.getByText('这不是带封印的日志导出')).toBeVisible();

  const saved = join(dataFolder, 'verifier.html');
  await saveTo(app, saved);
  await panel.getByRole('button', { name: '保存核对网页…' }).click();
  await expect.poll(() => existsSync(saved)).toBe(true);
  expect(readdirSync(dataFolder).filter((name) => name.endsWith('.part'))).toEqual([]);

  // The page on its own, in a window that has nothing of the program.
  const opened = app.waitForEvent('window');
  await app.evaluate(async ({ BrowserWindow }, address) => {
    const window = new BrowserWindow({ show: true, webPreferences: { partition: 'stranger', sandbox: true } });
    await window.loadURL(address);
  }, pathToFileURL(saved).href);
  const stranger = await opened;
  await expect(stranger.getByRole('heading', { level: 1 })).toBeVisible();
  await stranger.locator('#file').setInputFiles(csv);
  await expect(stranger.locator('#verdict')).toContainText('✓');
  await stranger.locator('#file').setInputFiles(tampered(csv));
  await expect(stranger.locator('#verdict')).toContainText('✗');
  await expect(stranger.locator('#result li').first()).toContainText(/被改动|changed at/);
});
