// Messages in the real window: one digest for many jobs, notification, quiet hours, putting off; calendar files out and in.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import ical from 'node-ical';
import { expect, test } from './fixtures.ts';
import { projectFolder } from './support/electronUnderTest.ts';
import { violationsOf } from './support/screens/barriers.ts';
import { showIn } from './support/steps.ts';

const folder = join(projectFolder, 'test-results', 'pictures');

const invoke = async (page: Page, command: string, input: unknown): Promise<unknown> =>
  page.evaluate(
    async ([name, given]) => {
      const { steward } = window as unknown as { steward: { invoke(name: string, input: unknown): Promise<unknown> } };
      const answer = (await steward.invoke(String(name), given)) as { ok: boolean; value: unknown; error?: unknown };
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      return answer.value;
    },
    [command, input],
  );

const localDay = (days: number): string => {
  const at = new Date(Date.now() + days * 86_400_000);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

const aJob = (title: string, dueOn: string) => ({
  kind: 'maintenance',
  title,
  subject: { kind: 'shop' },
  templateId: null,
  dueOn,
  dueTime: '00:00',
  assignee: null,
  minutes: 10,
});

const lookAt = async (page: Page, name: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  for (const language of ['zh', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      await showIn(page, { language, theme });
      await page.screenshot({ path: join(folder, `${name}-${language}-${theme}.png`) });
      const violations = await violationsOf(page);
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
  }
  await showIn(page, { language: 'zh', theme: 'light' });
};

test('many jobs are told by one message, which is put off, read and kept', async ({ start }) => {
  const { page, app } = await start({ settings: { lastShop: 'own', operator: '小王' } });
  await page.getByRole('link', { name: '提醒中心' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '提醒中心' })).toBeVisible();
  await expect(page.getByText('没有要处理的提醒')).toBeVisible();

  // How to be told, by keys: no quiet hours, so that the story is the same at night.
  await page.getByRole('link', { name: '提醒方式' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '提醒方式' })).toBeVisible();
  const quiet = page.getByRole('switch', { name: '安静时段' });
  await expect(quiet).toBeChecked();
  await page.getByLabel('到', { exact: true }).fill('21:00');
  await expect(page.getByText('开始和结束不能一样')).toBeVisible();
  await expect(page.getByRole('button', { name: '保存' })).toBeDisabled();
  await quiet.focus();
  await page.keyboard.press('Space');
  await page
    .getByRole('textbox', { name: '每天汇总的时间' })
    .or(page.getByLabel('每天汇总的时间'))
    .first()
    .fill('00:00');
  await lookAt(page, 'reminders-settings');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('提醒方式已保存')).toBeVisible();

  await app.evaluate(({ Notification, BrowserWindow }) => {
    const shown: { title: string; body: string }[] = [];
    Object.assign(globalThis, { shownNotices: shown });
    Notification.prototype.show = function show(this: { readonly title: string; readonly body: string }) {
      shown.push({ title: this.title, body: this.body });
      Object.assign(globalThis, { lastNotice: this });
    };
    for (const window of BrowserWindow.getAllWindows()) window.blur();
  });
  for (let at = 0; at < 12; at += 1)
    await invoke(page, 'jobs.create', aJob(`清洁打印头 ${String(at + 1)}`, localDay(-2)));
  await invoke(page, 'jobs.create', aJob('换打印纸', localDay(0)));
  await page
    .getByRole('link', { name: /提醒中心/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: '12 项任务已逾期' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('heading', { name: '到期：换打印纸' })).toBeVisible();
  await expect(page.getByRole('link', { name: '提醒中心，2 条未读' })).toBeVisible();
  const notices = await app.evaluate(
    () => (globalThis as unknown as { shownNotices: { title: string; body: string }[] }).shownNotices,
  );
  expect(notices.length).toBeLessThanOrEqual(2);

  const overdue = page.getByRole('article', { name: '12 项任务已逾期' });
  await overdue.getByText('都有哪些').click();
  await expect(overdue.getByRole('link', { name: /清洁打印头/ })).toHaveCount(5);
  await overdue.getByRole('button', { name: '再显示 7 项' }).click();
  await expect(overdue.getByRole('link', { name: /清洁打印头/ })).toHaveCount(12);
  await lookAt(page, 'reminders');

  // Putting off, reading, and finding both again under “all”.
  const due = page.getByRole('article', { name: '到期：换打印纸' });
  await due.getByRole('button', { name: '稍后再说' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: '明天早上' }).press('Enter');
  await expect(due).toContainText('已推迟');
  await expect(page.getByRole('link', { name: '提醒中心，1 条未读' })).toBeVisible();
  await page.getByRole('button', { name: '全部标为已读' }).click();
  await expect(page.getByText('没有要处理的提醒')).toBeVisible();
  await page.getByText('全部', { exact: true }).click();
  await expect(overdue).toContainText('小王 已看');
  await page.getByRole('link', { name: '查看' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '换打印纸' })).toBeVisible();
});

test('what was told is there after the program was killed', async ({ start }) => {
  const first = await start({ settings: { lastShop: 'own', operator: '小王' } });
  await invoke(first.page, 'jobs.create', aJob('换打印纸', localDay(0)));
  await first.page.getByRole('link', { name: /提醒中心/ }).click();
  await expect(first.page.getByRole('heading', { name: '到期：换打印纸' })).toBeVisible({ timeout: 30_000 });
  first.app.process().kill('SIGKILL');
  const again = await start({ dataFolder: first.dataFolder });
  await again.page.getByRole('link', { name: '提醒中心，1 条未读' }).click();
  await expect(again.page.getByRole('article', { name: '到期：换打印纸' })).toHaveCount(1);
});

test('the plan goes to another calendar, and entries of one become jobs that can be taken back', async ({ start }) => {
  const { page, app, dataFolder } = await start({ settings: { lastShop: 'own', operator: '小王' } });
  for (let at = 1; at <= 3; at += 1)
    await invoke(page, 'jobs.create', aJob(`季度检查 ${String(at)}`, localDay(at * 7)));
  await page.getByRole('link', { name: '提醒中心' }).click();
  await page.getByRole('link', { name: '日历文件' }).click();
  const file = join(dataFolder, '维护计划.ics');
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
  }, file);
  await page.getByRole('button', { name: '导出 .ics 文件' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已导出 3 项' })).toBeVisible();
  const events = Object.values(ical.sync.parseICS(readFileSync(file, 'utf8'))).flatMap((each) =>
    each?.type === 'VEVENT' ? [each.summary] : [],
  );
  expect(events).toEqual(['季度检查 1', '季度检查 2', '季度检查 3']);

  const other = join(dataFolder, 'other.ics');
  const day = (days: number): string => localDay(days).replaceAll('-', '');
  writeFileSync(
    other,
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      ...[
        'BEGIN:VEVENT',
        'UID:a@shop',
        'SUMMARY:消防检查',
        `DTSTART:${day(3)}T100000`,
        'RRULE:FREQ=WEEKLY;COUNT=3',
        'END:VEVENT',
      ],
      ...[
        'BEGIN:VEVENT',
        'UID:b@shop',
        'SUMMARY:每秒一次',
        `DTSTART:${day(3)}T100000`,
        'RRULE:FREQ=SECONDLY',
        'END:VEVENT',
      ],
      ...['BEGIN:VEVENT', 'UID:c@shop', 'SUMMARY:没有时间', 'END:VEVENT'],
      'this line is broken',
      'END:VCALENDAR',
    ].join('\r\n'),
  );
  const choose = async (path: string): Promise<void> => {
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, path);
    await page.getByRole('button', { name: '选择 .ics 文件' }).click();
  };
  writeFileSync(join(dataFolder, 'no.ics'), 'a,b,c\n1,2,3\n');
  await choose(join(dataFolder, 'no.ics'));
  await expect(page.getByText('这不是日历文件')).toBeVisible();
  await choose(other);
  await expect(page.getByText('会新建 3 项任务')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: '每秒一次' })).toContainText('每秒、每分或每小时');
  await expect(page.getByRole('row').filter({ hasText: '没有时间' })).toContainText('没有开始时间');
  await expect(page.getByText('有 1 处写坏了')).toBeVisible();
  await lookAt(page, 'calendar-file');
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'other.ics', exact: true })).toBeVisible();
  await choose(other);
  await expect(page.getByRole('row').filter({ hasText: '消防检查' })).toContainText('已导入过');
  await page.getByRole('button', { name: '不导入' }).click();
  await page.getByRole('button', { name: '撤销这次导入 other.ics' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '撤销这次导入' }).click();
  await expect(page.getByText('已取消 3 项，保留 0 项')).toBeVisible();
  await expect(page.getByText('已撤销')).toBeVisible();
});
