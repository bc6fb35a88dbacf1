// Maintenance plans: proposals taken on first use, a rule written with its preview, this one or all following, and the
// working calendar that moves their dates.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { projectFolder } from './support/electronUnderTest.ts';
import { violationsOf } from './support/screens/barriers.ts';
import { checkAllTerminals, chooseIn, goTo, showIn } from './support/steps.ts';

const folder = join(projectFolder, 'test-results', 'pictures');

const isAccessible = async (page: Page): Promise<void> => {
  const violations = await violationsOf(page, { exclude: '.mantine-Notifications-root' });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
};

const lookAt = async (page: Page, name: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  for (const [language, theme] of [
    ['zh', 'light'],
    ['en', 'dark'],
  ] as const) {
    await showIn(page, { language, theme });
    await isAccessible(page);
    await page.screenshot({ path: join(folder, `plans-${name}-${language}-${theme}.png`) });
  }
  await showIn(page, { language: 'zh', theme: 'light' });
};

const yearFrom = (years: number): string => String(new Date().getFullYear() + years);
const preview = (page: Page) => page.getByRole('list', { name: '接下来的十个日期' }).getByRole('listitem');
const planRow = (page: Page, name: string) =>
  page.getByRole('region', { name: '现有计划' }).getByRole('listitem').filter({ hasText: name });

test('plans: proposals on first use, a rule with its preview, changed for one date or all following, paused, removed', async ({
  start,
}) => {
  const { page } = await start({ settings: { lastShop: 'simulated' } });
  await checkAllTerminals(page);
  await goTo(page, 'plans');
  await expect(page.getByText('还没有计划')).toBeVisible();
  await lookAt(page, 'first');
  await page.getByRole('button', { name: '全不选' }).click();
  await page.getByRole('checkbox', { name: '选用“每周防拆巡检”' }).check();
  await page.getByRole('button', { name: '采用选中的 1 条' }).click();
  await expect(planRow(page, '每周防拆巡检')).toContainText('下一次');

  // A new one, on the last Friday of each month.
  await page.getByRole('link', { name: '新建计划' }).click();
  await page.getByRole('button', { name: '建立计划' }).click();
  await expect(page.getByText('请填写名称')).toBeVisible();
  await page.getByRole('textbox', { name: '名称' }).fill('打印头清洁');
  await page
    .getByLabel('第一次的日期')
    .first()
    .fill(`${yearFrom(1)}-01-01`);
  await chooseIn(page, '每月的哪一天', '第几个星期几');
  await expect(page.getByText('每月的最后一个周五')).toBeVisible();
  await expect(preview(page)).toHaveCount(10);
  await expect(preview(page).first()).toContainText('周五');

  // Rules that can never be due are explained at once: 30 February.
  await chooseIn(page, '周期', '年');
  await page.getByRole('checkbox', { name: '2 月', exact: true }).check();
  await chooseIn(page, '每月的哪一天', '指定日期');
  await page.getByRole('combobox', { name: '日期', exact: true }).press('Backspace');
  await page.getByRole('combobox', { name: '日期', exact: true }).click();
  await page.getByRole('option', { name: '30 日', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('每年 2 月 30 日')).toBeVisible();
  await chooseIn(page, '当月没有这一天时', '跳过这个月');
  await expect(page.getByRole('region', { name: '预览' })).toContainText('永远不会到期');
  await chooseIn(page, '当月没有这一天时', '改在当月最后一天');
  await expect(preview(page)).toHaveCount(10);
  await lookAt(page, 'editor');

  await chooseIn(page, '周期', '周');
  await page.getByRole('checkbox', { name: '周一', exact: true }).check();
  await chooseIn(page, '什么时候结束', '到某一天');
  await page.getByLabel('最后一天').fill(`${yearFrom(0)}-01-01`);
  await expect(page.getByRole('region', { name: '预览' })).toContainText('在开始前就结束');
  await chooseIn(page, '什么时候结束', '做满若干次');
  await page.getByRole('textbox', { name: '一共几次' }).fill('6');
  await expect(preview(page)).toHaveCount(6);
  await page.getByRole('button', { name: '建立计划' }).click();
  await expect(planRow(page, '打印头清洁')).toContainText('每周一');
  await lookAt(page, 'list');

  // All following: the plan ends before that date and another goes on.
  await page.getByRole('link', { name: '修改 打印头清洁' }).click();
  await expect(preview(page)).toHaveCount(6);
  await page.getByRole('textbox', { name: '名称' }).fill('打印头和胶辊清洁');
  await page.getByRole('button', { name: '保存修改' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('这次修改用在哪里');
  await isAccessible(page);
  await dialog.getByRole('radio', { name: /从某一次起/ }).check();
  await dialog.getByRole('button', { name: '保存修改' }).click();
  await expect(planRow(page, '打印头和胶辊清洁')).toBeVisible();

  // Only one: the plan stays, its date is moved.
  await page.getByRole('link', { name: '修改 打印头和胶辊清洁' }).click();
  await page.getByRole('button', { name: '保存修改' }).click();
  await dialog.getByRole('radio', { name: /只改其中一次/ }).check();
  await dialog.getByRole('button', { name: '选择新的日期…' }).click();
  await expect(dialog.getByLabel('日期').or(dialog.locator('input[type=date]')).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: '取消', exact: true }).click();

  await page.getByRole('button', { name: '“打印头和胶辊清洁”的其他操作' }).click();
  await page.getByRole('menuitem', { name: '暂停…' }).click();
  await dialog.getByRole('textbox', { name: /理由/ }).fill('换供应商');
  await page.keyboard.press('Tab');
  await dialog.getByRole('button', { name: /^暂停/ }).click();
  await expect(planRow(page, '打印头和胶辊清洁')).toContainText('已暂停');
  await page.getByRole('button', { name: '“打印头和胶辊清洁”的其他操作' }).click();
  await page.getByRole('menuitem', { name: '恢复…' }).click();
  await dialog.getByRole('textbox', { name: /理由/ }).fill('已换好');
  await dialog.getByRole('button', { name: /^恢复/ }).click();
  await expect(planRow(page, '打印头和胶辊清洁')).toContainText('下一次');
  await page.getByRole('button', { name: '“打印头和胶辊清洁”的其他操作' }).click();
  await page.getByRole('menuitem', { name: '删除…' }).click();
  await dialog.getByRole('textbox', { name: /理由/ }).fill('不需要了');
  await dialog.getByRole('button', { name: /^删除/ }).click();
  await expect(planRow(page, '打印头和胶辊清洁')).toHaveCount(0);
});

test('plans: spread over days, for each store, by use with a typed reading, by what a check finds', async ({
  start,
}) => {
  const { page } = await start({ settings: { lastShop: 'simulated' } });
  await checkAllTerminals(page);
  await goTo(page, 'plans');
  const begin = async (name: string): Promise<void> => {
    await page.getByRole('link', { name: '新建计划' }).click();
    await page.getByRole('textbox', { name: '名称' }).fill(name);
  };
  await begin('电池检查');
  await page
    .getByLabel('第一次的日期')
    .first()
    .fill(`${yearFrom(1)}-03-01`);
  await page.getByText('各自的第一次日期').click();
  await page.getByRole('textbox', { name: '错开：每天最多' }).fill('2');
  await page.getByRole('button', { name: '自动错开' }).click();
  await expect(page.getByText('各自的第一次日期（5）')).toBeVisible();
  await expect(page.getByLabel(/^“.*”的第一次日期$/).last()).toHaveValue(`${yearFrom(1)}-03-03`);
  await lookAt(page, 'spread');
  await page.getByRole('button', { name: '建立计划' }).click();
  await expect(planRow(page, '电池检查')).toContainText('5 台终端');

  await begin('更换胶辊');
  await page.getByText('按使用量', { exact: true }).click();
  await chooseIn(page, '看哪个读数', '切纸累计（所有切刀）');
  await page.getByRole('textbox', { name: '每增加多少次一次' }).fill('5000');
  await expect(page.getByRole('region', { name: '预览' })).toContainText('每增加 5000 一次');
  await page.getByRole('button', { name: '建立计划' }).click();
  await expect(planRow(page, '更换胶辊')).toContainText('等读数达到后生成任务');
  await page.getByRole('link', { name: '修改 更换胶辊' }).click();
  const typed = page.getByRole('textbox', { name: /^填写“.*”的读数$/ }).first();
  await typed.fill('4900');
  await typed.press('Enter');
  await expect(page.getByText('现在 4900 · 到 5000 时做')).toBeVisible();
  await expect(typed).toHaveValue('');
  await typed.fill('5001');
  await typed.press('Enter');
  await expect(page.getByText('已记下，并生成了一项任务')).toBeVisible();
  await lookAt(page, 'counter');

  await goTo(page, 'plans');
  await begin('打印头故障处理');
  await page.getByText('按检查结果', { exact: true }).click();
  await page.getByRole('button', { name: '建立计划' }).click();
  await expect(page.getByText('请至少选一项检查')).toBeVisible();
  await chooseIn(page, '看哪些检查', '打印头');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '建立计划' }).click();
  await expect(planRow(page, '打印头故障处理')).toContainText('打印头');
});

test('the working calendar: weekdays, own days, a broken file explained, a good one moves the dates of plans', async ({
  start,
}) => {
  const { page } = await start({ settings: { lastShop: 'simulated' } });
  await goTo(page, 'plans');
  await page.getByRole('link', { name: '工作日历' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '工作日历' })).toBeVisible();
  await expect(page.getByText('随程序提供').first()).toBeVisible();
  await lookAt(page, 'workdays');

  const chooser = page.locator('input[type=file]');
  const year = yearFrom(3);
  await chooser.setInputFiles({ name: '坏.csv', mimeType: 'text/csv', buffer: Buffer.from(`${year}-02-30,休,春节\n`) });
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('第 1 行');
  await isAccessible(page);
  await page.keyboard.press('Escape');
  const days = ['01-01', '02-01', '02-02', '02-03', '10-01'].map((day) => `${year}-${day},休,节日`);
  await chooser.setInputFiles({
    name: '放假.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`日期,类型,名称\r\n${days.join('\r\n')}\r\n${year}-10-13,班,节日\r\n`),
  });
  await expect(dialog).toContainText('休息 5 天，调休上班 1 天');
  await dialog.getByRole('button', { name: '导入', exact: true }).click();
  await expect(page.getByRole('button', { name: '删除“放假”' })).toBeVisible();

  await page.getByRole('button', { name: '添加日子' }).click();
  await dialog.getByLabel('从', { exact: false }).first().fill(`${year}-02-04`);
  await dialog.getByLabel(/^到/).fill(`${year}-02-05`);
  await dialog.getByRole('textbox', { name: /名称/ }).fill('盘点');
  await dialog.getByRole('button', { name: '添加', exact: true }).click();
  await expect(page.getByRole('button', { name: `删除 ${year}-02-05` })).toBeVisible();

  // A plan on 1 February stands behind holiday, stocktaking and weekend.
  await page.getByRole('link', { name: '计划', exact: true }).last().click();
  await page.getByRole('link', { name: '新建计划' }).click();
  await page.getByLabel('第一次的日期').first().fill(`${year}-02-01`);
  await expect(preview(page).first()).toContainText('原定');
});
