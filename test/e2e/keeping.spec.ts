// The log kept: checked, put on hold, given a rule; and a log that somebody has been at.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { tamper } from '../support/tamperJournal.ts';
import { expect, test } from './fixtures.ts';
import { violationsOf } from './support/screens/barriers.ts';
import { goTo, readPort, showIn, waitForRun } from './support/steps.ts';

const look = process.env['LOOK_AT_KEEPING'];
const picture = async (page: Page, name: string): Promise<void> => {
  if (look !== undefined) await page.screenshot({ path: join(look, `${name}.png`), fullPage: true });
};

test('checks the log, holds entries and lets them go, and says before what a rule would take away', async ({
  start,
}) => {
  const { page } = await start({ settings: { lastShop: 'simulated', operator: '王小明' } });
  await readPort(page, 'sim:healthy');
  await waitForRun(page);
  await goTo(page, 'keeping');
  await expect(page.getByText('还没有核对过')).toBeVisible();
  await page.getByRole('button', { name: '现在核对' }).click();
  await expect(page.getByText('日志完整，没有被改动过')).toBeVisible();
  await expect(page.getByText(/只有|只能|只有您的系统账户能读|由系统钥匙串保护/).first()).toBeVisible();

  await page.getByRole('button', { name: '新建保全' }).click();
  const dialog = page.getByRole('dialog', { name: '保全记录' });
  await dialog.getByRole('textbox', { name: '理由' }).fill('收单机构要求');
  await dialog.getByLabel('从').fill('2026-01-01');
  await dialog.getByLabel('到（含这一天）').fill('2025-01-01');
  await dialog.getByRole('button', { name: '新建保全' }).click();
  await expect(dialog.getByText('开始日期要不晚于结束日期')).toBeVisible();
  await dialog.getByLabel('到（含这一天）').fill('2027-01-01');
  await dialog.getByRole('button', { name: '新建保全' }).click();
  const holds = page.getByRole('list', { name: '保全' });
  await expect(holds.getByText('收单机构要求')).toBeVisible();
  await expect(holds.getByText('全部记录 · 2026年1月1日至 2027年1月1日')).toBeVisible();
  await picture(page, 'sound-zh-light');

  await page.getByRole('switch', { name: '清理旧记录' }).setChecked(true, { force: true });
  await page.getByRole('textbox', { name: '只保留最近的月数' }).fill('2');
  await expect(page.getByText('请填 3 到 240 之间的整数，或留空')).toBeVisible();
  await page.getByRole('textbox', { name: '只保留最近的月数' }).fill('36');
  await page.getByRole('button', { name: '先看会清理什么' }).click();
  await expect(page.getByText(/现在没有要清理的记录/)).toBeVisible();
  // What was seen says nothing about another rule.
  await page.getByRole('textbox', { name: '只保留最近的月数' }).fill('37');
  await expect(page.getByText(/现在没有要清理的记录/)).toHaveCount(0);
  await page.getByRole('textbox', { name: '只保留最近的月数' }).fill('36');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const asked = page.getByRole('dialog', { name: '开启清理？' });
  await expect(asked.getByText(/现在没有要清理的记录/)).toBeVisible();
  await picture(page, 'asked-zh-light');
  await asked.getByRole('button', { name: '开启' }).click();
  await expect(page.getByText(/王小明 于 .* 设定/)).toBeVisible();

  await holds.getByRole('button', { name: '解除' }).click();
  const lifting = page.getByRole('dialog', { name: '解除这条保全？' });
  await lifting.getByRole('textbox', { name: '解除的理由' }).fill('已经结案');
  await lifting.getByRole('button', { name: '解除' }).click();
  await expect(page.getByText('没有保全')).toBeVisible();
  await expect(page.getByText('已解除的保全（1）')).toBeVisible();

  await page.getByRole('button', { name: '重新整理' }).click();
  await expect(page.getByText(/^已整理好，共 \d+ 条记录。$/)).toBeVisible();
  await showIn(page, { language: 'en', theme: 'dark' });
  await expect(page.getByRole('heading', { name: 'Keeping the log' })).toBeVisible();
  await picture(page, 'sound-en-dark');
  expect(await violationsOf(page)).toEqual([]);
  await goTo(page, 'log');
  await expect(page.getByText(/Hold lifted: (31 Dec 2025|1 Jan 2026)/).first()).toBeVisible();
});

test('finds what somebody changed, says where, and goes on', async ({ start }) => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'steward-keeping-'));
  const first = await start({ dataFolder, settings: { lastShop: 'simulated', operator: '王小明' } });
  await readPort(first.page, 'sim:healthy');
  await waitForRun(first.page);
  await first.close();
  tamper(
    join(dataFolder, 'simulated-shop', 'steward.db'),
    `UPDATE journal SET body = replace(body, '王小明', '李小明') WHERE number = 1`,
  );
  const { page } = await start({ dataFolder });
  await goTo(page, 'keeping');
  await page.getByRole('button', { name: '现在核对' }).click();
  await expect(page.getByText('日志有 1 处不对')).toBeVisible();
  await expect(page.getByText(/^第 1 条的内容被改动过/)).toBeVisible();
  await expect(page.getByText('维护日志有被改动的痕迹')).toBeVisible();
  await picture(page, 'broken-zh-light');
  await showIn(page, { language: 'en', theme: 'dark' });
  await picture(page, 'broken-en-dark');
});
