// A state of life in the window: what it forbids is greyed and says why, and a check of all names what it left out.
import { expect, test } from './fixtures.ts';

test('a quarantined terminal is neither checked nor operated, on its own page and in a check of all', async ({
  start,
}) => {
  const { page } = await start({ settings: { lastShop: 'simulated', operator: '小王' } });
  await page.getByRole('button', { name: /读取全部/ }).click();
  await expect(page.getByRole('status').filter({ hasText: '检查已完成' })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('link', { name: '登记', exact: true }).click();
  await page.getByRole('button', { name: /全部待办/ }).click();
  const task = page.getByRole('listitem').filter({ hasText: 'SIMA800010017' }).filter({ hasText: '新终端待登记' });
  await task.getByRole('button', { name: '是本店的，建立记录' }).click();
  await page.getByRole('row').filter({ hasText: 'SIMA800010017' }).getByRole('link').click();
  await page.getByRole('button', { name: '改变状态' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('改为').click();
  await page.getByRole('option', { name: '隔离' }).click();
  await dialog.getByLabel(/理由/).fill('封条破损');
  await dialog.getByRole('button', { name: '改变状态' }).click();
  await expect(dialog).toBeHidden();

  await page.getByRole('link', { name: '终端', exact: true }).click();
  await page
    .getByRole('link', { name: /SIM-A8 SIMULATED/ })
    .first()
    .click();
  await expect(page.getByText(/“隔离”状态下不能/)).toBeVisible();
  await expect(page.getByText('没有需要处理的项目。')).toBeHidden();
  await expect(page.getByRole('main').getByText('隔离', { exact: true })).toBeVisible();
  await expect(page.getByText(/不要使用、不要连接、不要打开/).first()).toBeVisible();
  for (const name of ['完整检查…', /^立即检查/, '开始自检…', '开始初始化…']) {
    await expect(page.getByRole('button', { name })).toBeDisabled();
  }

  await page.getByRole('link', { name: '终端', exact: true }).click();
  await page.getByRole('button', { name: /^全部检查/ }).click();
  await expect(page.getByRole('status').filter({ hasText: '检查已完成' })).toBeVisible({ timeout: 60_000 });
  const left = page.getByRole('listitem').filter({ hasText: 'SIM-A8 SIMULATED' });
  await expect(left).toContainText('按登记状态跳过');
  await expect(page.getByRole('listitem').filter({ hasText: 'SIM-N5 SIMULATED' })).not.toContainText('跳过');
});
