// The plan as people look at it: today, calendar, list, workload, and what is done to a job from there.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Result } from '../../shared/error/appError.ts';
import type { CommandInput, CommandName, CommandOutput } from '../../shared/ipc/contract.ts';
import { expect, test } from './fixtures.ts';
import { projectFolder } from './support/electronUnderTest.ts';
import { manyRecords } from './support/manyRecords.ts';
import { violationsOf } from './support/screens/barriers.ts';
import { goTo, showIn } from './support/steps.ts';

const folder = join(projectFolder, 'test-results', 'pictures');
const prepare = (dataFolder: string): void => manyRecords(join(dataFolder, 'shop'), 6);
const settings = { lastShop: 'own', operator: '小王' } as const;

/** The local day so many days from now, as fields for a day take it. */
const dayFrom = (days: number): string => {
  const at = new Date();
  const local = new Date(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate() + days));
  return local.toISOString().slice(0, 10);
};

/** Sends a command the short way. */
const send = async <K extends CommandName>(page: Page, name: K, input: CommandInput<K>): Promise<CommandOutput<K>> => {
  const result = (await page.evaluate(
    ([command, given]) =>
      (window as unknown as { steward: { invoke(name: string, input: unknown): Promise<unknown> } }).steward.invoke(
        command,
        given,
      ),
    [name, input] as const,
  )) as Result<CommandOutput<K>>;
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const openAt = async (page: Page, path: string): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = `#${to}`;
  }, path);
};

/** A day of the calendar by its date. */
const cell = (page: Page, day: string) => page.locator(`[role=gridcell][data-day="${day}"]`);

/** Adds a job for the first terminal in the dialog that is open. */
const fillJob = async (page: Page, title: string, day: string): Promise<void> => {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '要做什么' }).fill(title);
  await dialog.getByRole('combobox', { name: '针对' }).click();
  await page.getByRole('option', { name: /SN000001/ }).click();
  await dialog.getByLabel('日期').fill(day);
  await dialog.getByRole('button', { name: '添加', exact: true }).click();
  await expect(dialog).toBeHidden();
};

test('a job is added, given to somebody, moved by its menu and by dragging, found again, and cancelled with a reason', async ({
  start,
}) => {
  const { page } = await start({ settings, prepare });
  await goTo(page, 'plan');
  await expect(page.getByText('还没有安排任何任务')).toBeVisible();
  await page.getByRole('button', { name: '添加任务' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '添加', exact: true }).click();
  await expect(dialog.getByText('请写明要做什么。')).toBeVisible();
  await expect(dialog.getByText('请选择终端、门店，或整个商店。')).toBeVisible();
  await fillJob(page, '更换磁头清洁卡', dayFrom(0));
  const due = page.getByRole('list', { name: '今天到期' });
  await expect(due.getByRole('listitem')).toContainText('更换磁头清洁卡');

  await page.getByRole('button', { name: '“更换磁头清洁卡”的其他操作' }).click();
  await page.getByRole('menuitem', { name: '交给谁…' }).click();
  await page
    .getByRole('dialog')
    .getByRole('combobox')
    .or(page.getByRole('dialog').getByRole('textbox'))
    .first()
    .fill('小王');
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect(due.getByText('负责人：小王')).toBeVisible();
  await page.getByRole('checkbox', { name: '只看我的（小王）' }).check();
  await expect(due.getByRole('listitem')).toHaveCount(1);

  // Into the past, and every warning of it, by the menu.
  await page.getByRole('button', { name: '“更换磁头清洁卡”的其他操作' }).click();
  await page.getByRole('menuitem', { name: '改期…' }).click();
  await page.getByRole('dialog').getByLabel('新的日期').fill(dayFrom(-1));
  await expect(page.getByRole('dialog').getByText('这一天已经过去，任务会立即显示为已逾期。')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: '改期', exact: true }).click();
  await expect(page.getByRole('list', { name: '已逾期' }).getByRole('listitem')).toContainText('更换磁头清洁卡');

  await goTo(page, 'calendar');
  const from = cell(page, dayFrom(-1));
  const to = cell(page, dayFrom(0));
  if ((await from.count()) === 0) await page.getByRole('button', { name: '上个月' }).click();
  await from.locator('[data-key]').dragTo((await to.count()) === 0 ? cell(page, dayFrom(-2)) : to);
  const confirm = page.getByRole('dialog').getByRole('button', { name: '改期', exact: true });
  await expect(page.getByRole('dialog').or(to.locator('[data-key]'))).toBeVisible();
  if (await confirm.isVisible()) await confirm.click();
  await expect(from.locator('[data-key]')).toHaveCount(0);

  await goTo(page, 'jobs');
  await page.getByRole('searchbox', { name: '按任务、终端或门店查找' }).fill('清洁卡');
  await expect.poll(() => page.url()).toContain('text=');
  const row = page.getByRole('row').filter({ hasText: '更换磁头清洁卡' });
  await expect(row).toContainText('小王');
  await row.getByRole('button', { name: /其他操作/ }).click();
  await page.getByRole('menuitem', { name: '取消任务…' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: '理由' }).fill('收单机构会来换');
  await page.getByRole('dialog').getByRole('button', { name: '取消任务', exact: true }).click();
  await expect(page.getByText('没有符合条件的任务')).toBeVisible();
  await page.getByText('已取消', { exact: true }).first().click();
  await expect(row).toContainText('已取消');
  await expect(row.getByRole('checkbox')).toHaveCount(0);
});

test('jobs that are ticked are given to somebody, moved and cancelled at once; one that refuses keeps none from it', async ({
  start,
}) => {
  const { page } = await start({ settings, prepare });
  const [unit] = await send(page, 'plans.units', {});
  const ids: string[] = [];
  for (const title of ['擦屏幕', '换纸卷', '看线缆']) {
    const job = await send(page, 'jobs.create', {
      kind: 'maintenance',
      title,
      subject: { kind: 'unit', unitId: unit?.id ?? '' },
      templateId: null,
      dueOn: dayFrom(0),
      dueTime: '09:00',
      assignee: null,
      minutes: 5,
    });
    ids.push(job.id);
  }
  await goTo(page, 'jobs');
  const rows = page.getByRole('row');
  const rowOf = (title: string) => rows.filter({ hasText: title });
  const bar = page.getByRole('toolbar', { name: /^已选/ });
  const dialog = page.getByRole('dialog');
  await rowOf('擦屏幕').getByRole('checkbox').check();
  await rowOf('换纸卷').getByRole('checkbox').press('Space');
  await expect(bar).toContainText('已选 2 项');
  await bar.getByRole('button', { name: '全选' }).click();
  await expect(bar).toContainText('已选 3 项');
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await page.getByRole('checkbox', { name: /^选中/ }).first().click();
  await page
    .getByRole('checkbox', { name: /^选中/ })
    .last()
    .click({ modifiers: ['Shift'] });
  await expect(bar).toContainText('已选 3 项');
  await page
    .getByRole('checkbox', { name: /^选中/ })
    .nth(1)
    .click({ modifiers: ['Shift'] });
  await expect(bar).toContainText('已选 1 项');
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await rowOf('擦屏幕').getByRole('checkbox').check();
  await rowOf('换纸卷').getByRole('checkbox').check();

  await bar.getByRole('button', { name: '交给谁…' }).click();
  await expect(dialog).toContainText('2 项任务交给谁');
  await dialog.getByRole('combobox').or(dialog.getByRole('textbox')).first().fill('小王');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog).toBeHidden();
  await expect(bar).toBeHidden();
  for (const title of ['擦屏幕', '换纸卷']) await expect(rowOf(title)).toContainText('小王');
  await expect(rowOf('看线缆')).toContainText('还没有人负责');

  for (const title of ['擦屏幕', '换纸卷', '看线缆']) await rowOf(title).getByRole('checkbox').check();
  await bar.getByRole('button', { name: '改期…' }).click();
  await dialog.getByLabel('新的日期').fill(dayFrom(40));
  await dialog.getByRole('button', { name: '改期', exact: true }).click();
  await expect(page.getByText(/已把 3 项任务移到/)).toBeVisible();
  const days = await Promise.all(ids.map((jobId) => send(page, 'jobs.get', { jobId })));
  expect(days.map(({ dueOn }) => dueOn)).toEqual([dayFrom(40), dayFrom(40), dayFrom(40)]);

  for (const title of ['擦屏幕', '换纸卷', '看线缆']) await rowOf(title).getByRole('checkbox').check();
  await bar.getByRole('button', { name: '取消任务…' }).click();
  await expect(dialog).toContainText('取消这 3 项任务？');
  await expect(dialog).toContainText('擦屏幕、换纸卷、看线缆');
  // Meanwhile somebody else has cancelled one of them.
  await send(page, 'jobs.cancel', { jobId: ids[0] ?? '', reason: '已经有人擦过' });
  await dialog.getByRole('textbox', { name: '理由' }).fill('门店停业');
  await dialog.getByRole('button', { name: '取消 3 项任务' }).click();
  await expect(dialog).toContainText('有 1 项没有改');
  const states = await Promise.all(ids.map((jobId) => send(page, 'jobs.get', { jobId })));
  expect(states.map(({ state }) => state)).toEqual(['cancelled', 'cancelled', 'cancelled']);
  await dialog.getByRole('button', { name: '保留任务' }).click();
  await expect(page.getByText('没有未结束的任务')).toBeVisible();
  await page.getByRole('button', { name: '显示全部' }).click();
  for (const title of ['擦屏幕', '换纸卷', '看线缆']) await expect(rowOf(title)).toContainText('已取消');
});

test('the calendar is walked and a job moved with keys alone; later dates of plans stand in it, and each person’s work per week', async ({
  start,
}) => {
  const { page } = await start({ settings, prepare });
  await goTo(page, 'plan');
  const proposals = await send(page, 'plans.proposals', {});
  const weekly = proposals.find(({ id }) => id === 'inspection-weekly');
  expect(weekly).toBeDefined();
  await send(page, 'plans.takeProposals', { ids: ['inspection-weekly'], firstOn: dayFrom(0) });
  const [unit] = await send(page, 'plans.units', {});
  await send(page, 'jobs.create', {
    ...{ title: '换打印纸', kind: 'maintenance', dueOn: dayFrom(0), dueTime: '10:30', minutes: 90, assignee: '小王' },
    ...{ subject: { kind: 'unit', unitId: unit?.id ?? '' }, templateId: null },
  });
  await goTo(page, 'calendar');
  const today = cell(page, dayFrom(0));
  await expect(today).toContainText('今天');
  await expect(today.locator('[data-key]').filter({ hasText: '换打印纸' })).toHaveCount(1);
  await today.focus();
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, dayFrom(1))).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(cell(page, dayFrom(8))).toBeFocused();
  for (const key of ['ArrowUp', 'ArrowLeft', 'Enter'] as const) await page.keyboard.press(key);

  // The day opens, its menu moves the job to tomorrow, and the day gives the focus back.
  const heading = page.getByRole('region').getByRole('heading', { level: 2 }).last();
  await expect(heading).toBeFocused();
  const menu = page.getByRole('button', { name: '“换打印纸”的其他操作' });
  // From the heading by keys alone, as somebody would who cannot drag (WCAG 2.5.7).
  for (let turn = 0; turn < 30 && !(await menu.evaluate((each) => each === document.activeElement)); turn += 1)
    await page.keyboard.press('Tab');
  await expect(menu).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: '改期…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: '明天' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByLabel('新的日期').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(cell(page, dayFrom(1)).locator('[data-key]').filter({ hasText: '换打印纸' })).toHaveCount(1);
  await page.getByRole('button', { name: '关闭这一天' }).focus();
  await page.keyboard.press('Enter');
  await expect(today).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(page.locator('[role=gridcell]:focus')).toBeVisible();

  // Two years on no job exists yet: the plan's own dates stand there, and lead to the plan.
  await openAt(page, `/plan/calendar?view=agenda&on=${dayFrom(720)}`);
  await expect(page.getByRole('listitem').filter({ hasText: '计划中' }).first()).toContainText('6 项');
  await page.getByText('工作量', { exact: true }).click();
  await page.getByRole('button', { name: '今天', exact: true }).click();
  const load = page.getByRole('table', { name: '每人每周的工作量' }).getByRole('row').filter({ hasText: '小王' });
  await expect(load).toContainText('1.5 小时');
  await load.getByRole('link', { name: '1 项' }).click();
  await expect(page.getByRole('row').filter({ hasText: '换打印纸' })).toBeVisible();

  // The same job on the page of its record.
  await openAt(page, `/register/${unit?.recordId ?? ''}`);
  const section = page.getByRole('region', { name: '这台终端的计划' });
  await expect(section.getByRole('listitem').filter({ hasText: '换打印纸' })).toBeVisible();
});

test('the views of the plan hold no barrier in either language and theme, and fit a small window', async ({
  start,
}) => {
  test.setTimeout(120_000);
  const { app, page } = await start({ settings, prepare });
  await send(page, 'plans.takeProposals', { ids: ['inspection-weekly', 'printer-dust'], firstOn: dayFrom(-2) });
  const [unit] = await send(page, 'plans.units', {});
  const job = await send(page, 'jobs.create', {
    ...{ title: '换打印纸', kind: 'maintenance', dueOn: dayFrom(0), dueTime: '10:30', minutes: 15, assignee: '小王' },
    ...{ subject: { kind: 'unit', unitId: unit?.id ?? '' }, templateId: null },
  });
  await send(page, 'jobs.start', { jobId: job.id });
  mkdirSync(folder, { recursive: true });
  const views = [
    ['today', '/plan', 'listitem'],
    ['month', `/plan/calendar?day=${dayFrom(0)}`, 'gridcell'],
    ['week', '/plan/calendar?view=week', 'gridcell'],
    ['agenda', '/plan/calendar?view=agenda', 'listitem'],
    ['load', '/plan/calendar?view=load', 'cell'],
    ['jobs', '/plan/jobs', 'cell'],
  ] as const;
  const looks = [
    { language: 'zh', theme: 'light' },
    { language: 'en', theme: 'dark' },
  ] as const;
  for (const look of looks) {
    await showIn(page, look);
    for (const [name, path, role] of views) {
      await openAt(page, path);
      await expect(page.getByRole('main').getByRole(role).first()).toBeVisible();
      await expect(page.getByText(/换打印纸|小王/).first()).toBeAttached();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.screenshot({ path: join(folder, `plan-${name}-${look.language}-${look.theme}.png`) });
      const found = await violationsOf(page);
      expect(found.map(({ id, nodes }) => [name, id, nodes[0]?.html])).toEqual([]);
    }
  }
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setMinimumSize(300, 200);
    window?.setSize(640, 430);
  });
  for (const [, path] of views) {
    await openAt(page, path);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth))
      .toBe(true);
  }
});
