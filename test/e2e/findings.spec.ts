// Findings as work: opened by a check, given to somebody, closed by a passing check or with a reason.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { checkAllTerminals, goTo } from './support/steps.ts';

const readAll = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '读取全部 5 个新端口' }).click();
  await expect(page.getByRole('status').filter({ hasText: '检查已完成' })).toBeVisible();
};

test('what a check finds becomes work: owner, person, progress, a reason to close, and taken up again', async ({
  start,
}) => {
  const { page } = await start({ settings: { lastShop: 'simulated' } });
  await goTo(page, 'findings');
  await expect(page.getByText('没有未解决的问题')).toBeVisible();
  await goTo(page, 'terminals');
  await readAll(page);
  await goTo(page, 'findings');
  const list = page.getByRole('list', { name: '问题', exact: true });
  const refused = list.getByRole('listitem').filter({ hasText: '登记情况' });
  await expect(refused).toContainText('收单机构');
  await expect(list.getByRole('listitem').first()).toContainText('故障');
  const before = await list.getByRole('listitem').count();

  await refused.getByRole('link', { name: '登记情况' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '登记情况' })).toBeVisible();
  await page.getByRole('button', { name: '交给谁' }).click();
  await page.getByRole('textbox', { name: /负责人姓名/ }).fill('小王');
  await page.keyboard.press('Enter');
  await expect(page.getByText('交给 小王', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: '更新进度' }).click();
  await page.getByText('等待中', { exact: true }).click();
  await page.getByRole('textbox', { name: /备注/ }).fill('已给收单机构打电话');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('进度：等待中')).toBeVisible();
  await page.getByRole('button', { name: '关闭问题' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '关闭问题' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('textbox', { name: '理由' }).fill('收单机构确认明天开通');
  await page.getByRole('dialog').getByRole('button', { name: '关闭问题' }).click();
  await expect(page.getByText('有人写明理由关闭，检查并未通过')).toBeVisible();
  await page.getByRole('link', { name: '返回问题列表' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(before - 1);

  // The same result again is known, not new.
  await checkAllTerminals(page);
  await goTo(page, 'findings');
  await expect(list.getByRole('listitem')).toHaveCount(before - 1);
  await page.getByText('已关闭', { exact: true }).first().click();
  await list.getByRole('link', { name: '登记情况' }).click();
  await page.getByRole('button', { name: '重新打开' }).click();
  await page.getByRole('textbox', { name: '为什么重新打开' }).fill('还没有开通');
  await page.getByRole('dialog').getByRole('button', { name: '重新打开' }).click();
  await expect(page.getByRole('button', { name: '再检查一次' })).toBeVisible();
  await goTo(page, 'log');
  await expect(page.getByRole('row').filter({ hasText: '收单机构确认明天开通' })).toBeVisible();
});
