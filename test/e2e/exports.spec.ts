// Exports of the log in the window: a workbook that verifies itself, the history, a scheduled one, and the way back.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { goTo, saveTo } from './support/steps.ts';

test('the log is exported as JSON lines with the verification page, is listed, and adds nothing when it comes back', async ({
  start,
}) => {
  const { app, page, dataFolder } = await start({ settings: { lastShop: 'simulated' } });
  await goTo(page, 'log');
  await page.getByRole('link', { name: '导出', exact: true }).click();
  await expect(page.getByText('还没有导出过。')).toBeVisible();
  await page.getByRole('button', { name: '导出全部日志…' }).click();
  await page.getByRole('radio', { name: 'JSON 行' }).check();
  await page.getByRole('checkbox', { name: '在旁边保存核对网页' }).check();
  const file = join(dataFolder, 'log.jsonl');
  await saveTo(app, file);
  await page.getByRole('button', { name: '选择位置并导出…' }).click();
  await expect(page.getByRole('cell', { name: /^log\.jsonl/ })).toBeVisible();
  await expect(page.getByRole('cell', { name: '已完成' })).toBeVisible();
  expect(readFileSync(file, 'utf8')).toContain('"terminal-steward.log"');
  expect(existsSync(join(dataFolder, '核对日志.html'))).toBe(true);

  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, file);
  await page.getByRole('button', { name: '选择要导入的文件…' }).click();
  await expect(page.getByText('来自本店的日志。')).toBeVisible();
  await expect(page.getByText(/条记录这里都已经有了/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^导入 \d+ 条/ })).toHaveCount(0);
  const section = page.getByRole('region', { name: '导入日志文件' });
  await section.getByRole('button', { name: '关闭', exact: true }).click();
  await expect(page.getByText('来自本店的日志。')).toHaveCount(0);

  // The entry of the log leads to this very export, and says so where it is not in the list any more.
  await goTo(page, 'log');
  await page
    .getByRole('row')
    .filter({ hasText: /导出维护日志/ })
    .first()
    .click();
  await page.getByRole('complementary', { name: '条目详情' }).getByRole('link', { name: '导出记录' }).click();
  // While the page turns, the details of the entry hold a row of that name too.
  await expect(page.getByRole('complementary', { name: '条目详情' })).toHaveCount(0);
  await expect(page.getByRole('row', { name: /log\.jsonl/ })).toBeFocused();
  await page.evaluate(() => {
    window.location.hash = '#/log/import/ffffffff-ffff-4fff-8fff-ffffffffffff';
  });
  await expect(page.getByText('这条记录不在这里了')).toBeVisible();
});
