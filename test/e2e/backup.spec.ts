// Backups in the window: made, encrypted, looked into, brought back and undone; settings of the daily one.
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { violationsOf } from './support/screens/barriers.ts';
import { goTo, saveTo, showIn } from './support/steps.ts';

const openFrom = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);

/** A picture for a person who wants to look; only where a folder for it is named. */
const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['STEWARD_PICTURES'];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `backup-${name}.png`) });
};

const hasNoBarrier = async (page: Page): Promise<void> => {
  const violations = await violationsOf(page);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
};

const inDialog = (page: Page) => page.getByRole('dialog');

test('a backup is made, looked into, brought back and undone', async ({ start }) => {
  test.slow();
  const { app, page, dataFolder } = await start({ settings: { lastShop: 'own', operator: '李娜' } });
  await goTo(page, 'backup');
  await expect(page.getByText('还没有备份')).toBeVisible();
  await expect(page.getByText('备份和数据在同一块硬盘上')).toBeVisible();
  await picture(page, 'empty-zh-light');
  await hasNoBarrier(page);

  // The settings of the daily one leave lines in the log, which a later restore takes along or leaves.
  await page.getByLabel('保留几份', { exact: true }).fill('3');
  await page.getByRole('button', { name: '保存设置' }).click();
  await expect(page.getByText('备份设置已保存')).toBeVisible();
  await page.getByRole('button', { name: '立即备份' }).click();
  const files = page.getByRole('region', { name: '已有的备份' });
  await expect(files.getByRole('row')).toHaveCount(2, { timeout: 30_000 });
  expect(readdirSync(join(dataFolder, 'backups'))).toHaveLength(1);

  await page.getByLabel('保留几份', { exact: true }).fill('9');
  await page.getByRole('button', { name: '保存设置' }).click();
  await expect(page.getByRole('button', { name: '保存设置' })).toBeDisabled();

  await files.getByRole('button', { name: /^查看/ }).click();
  const draft = page.getByRole('region', { name: /^备份 terminal-steward-backup/ });
  await expect(draft).toBeVisible({ timeout: 30_000 });
  await expect(draft).toContainText('由本机的密钥签名');
  await expect(draft).toContainText('比现在旧');
  await picture(page, 'draft-zh-light');
  await hasNoBarrier(page);
  await showIn(page, { language: 'en', theme: 'dark' });
  await picture(page, 'draft-en-dark');
  await showIn(page, { language: 'zh', theme: 'light' });
  await draft.getByRole('button', { name: '恢复', exact: true }).click();
  await expect(inDialog(page)).toContainText('先把现在的数据原样保留');
  await picture(page, 'confirm-zh-light');
  await inDialog(page).getByRole('button', { name: '恢复所选的内容' }).click();

  await expect(page.getByText(/^已从 terminal-steward-backup-.* 恢复。恢复前的数据还在/)).toBeVisible({
    timeout: 40_000,
  });
  const kept = page.getByRole('region', { name: '恢复前保留的数据' });
  await expect(kept.getByRole('row')).toHaveCount(2, { timeout: 40_000 });
  await picture(page, 'restored-zh-light');
  await goTo(page, 'log');
  await expect(page.getByText(/已从备份 .* 恢复我的商店的记录/).first()).toBeVisible();

  await goTo(page, 'backup');
  await kept.getByRole('button', { name: '取回' }).click();
  await inDialog(page).getByRole('button', { name: '取回' }).click();
  await goTo(page, 'log');
  await expect(page.getByText(/已撤销恢复/).first()).toBeVisible({ timeout: 40_000 });
  await expect(page.getByText(/保留 9 份/).first()).toBeVisible();
  expect(existsSync(join(dataFolder, 'shop', 'steward.db'))).toBe(true);
  await openFrom(app, join(dataFolder, 'nothing.zip'));
});

test('an encrypted backup on another place opens only with its passphrase; what is no backup is refused in words', async ({
  start,
}) => {
  test.slow();
  const { app, page } = await start({ settings: { lastShop: 'own', operator: '李娜' } });
  const stick = mkdtempSync(join(tmpdir(), 'steward-stick-'));
  const file = join(stick, 'stick.zip.age');
  await saveTo(app, file);
  await goTo(page, 'backup');
  await page.getByRole('button', { name: '备份到文件…' }).click();
  await inDialog(page).getByRole('switch', { name: '用口令加密这份备份' }).click();
  // What is missing is said, not left to guessing; Escape gives the focus back to the button.
  await inDialog(page).getByRole('button', { name: '选择位置…' }).click();
  await expect(inDialog(page)).toContainText('请先把口令记下来，再勾选这里');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '备份到文件…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await inDialog(page).getByRole('switch', { name: '用口令加密这份备份' }).click();
  await inDialog(page).getByLabel('口令', { exact: true }).fill('蓝色 自行车 星期四 云');
  await inDialog(page).getByLabel('再输入一次').fill('蓝色 自行车 星期四 云');
  await expect(inDialog(page)).toContainText('谁也帮不上忙');
  await inDialog(page).getByLabel('我已把口令记在可靠的地方').check();
  await picture(page, 'make-zh-light');
  await hasNoBarrier(page);
  await inDialog(page).getByRole('button', { name: '选择位置…' }).click();
  await expect(inDialog(page)).toHaveCount(0, { timeout: 40_000 });
  expect(readFileSync(file).subarray(0, 21).toString()).toBe('age-encryption.org/v1');

  await openFrom(app, file);
  await page.getByRole('button', { name: '从文件恢复…' }).click();
  await expect(inDialog(page)).toContainText('这份备份已加密', { timeout: 30_000 });
  await inDialog(page).getByLabel('口令', { exact: true }).fill('错误的口令');
  await inDialog(page).getByRole('button', { name: '打开' }).click();
  await expect(inDialog(page)).toContainText('用这个口令打不开 stick.zip.age', { timeout: 60_000 });
  await picture(page, 'wrong-zh-light');
  // Whoever gives up while it is read has given up: nothing opens afterwards, and one button cancels.
  await inDialog(page).getByLabel('口令', { exact: true }).fill('蓝色 自行车 星期四 云');
  await inDialog(page).getByRole('button', { name: '打开' }).click();
  await expect(inDialog(page).getByRole('progressbar')).toBeVisible();
  await expect(inDialog(page).getByRole('button', { name: '取消' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(inDialog(page)).toHaveCount(0, { timeout: 30_000 });
  await expect(page.getByRole('region', { name: '备份 stick.zip.age' })).toHaveCount(0);
  await page.getByRole('button', { name: '从文件恢复…' }).click();
  await expect(inDialog(page)).toContainText('这份备份已加密', { timeout: 30_000 });
  await inDialog(page).getByLabel('口令', { exact: true }).fill('蓝色 自行车 星期四 云');
  await inDialog(page).getByRole('button', { name: '打开' }).click();
  const draft = page.getByRole('region', { name: '备份 stick.zip.age' });
  await expect(draft).toContainText('签名密钥', { timeout: 60_000 });
  await expect(draft.getByRole('heading')).toBeFocused();
  await draft.getByRole('button', { name: '不恢复' }).click();
  await expect(draft).toHaveCount(0);

  const other = join(stick, 'other.zip');
  writeFileSync(other, 'PK\u0003\u0004 this is no backup');
  await openFrom(app, other);
  await page.getByRole('button', { name: '从文件恢复…' }).click();
  await expect(page.getByText('备份不完整或已损坏')).toBeVisible();
  await picture(page, 'refused-zh-light');
  await showIn(page, { language: 'en', theme: 'dark' });
  await expect(page.getByText('The backup is incomplete or damaged')).toBeVisible();
  await picture(page, 'refused-en-dark');
  await showIn(page, { language: 'zh', theme: 'dark' });
  await picture(page, 'refused-zh-dark');
});
