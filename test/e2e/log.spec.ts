// The maintenance log: what was done, found again by filters, and taken along as a table.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { manyEntries } from './support/manyEntries.ts';
import { chooseIn, goTo, readPort, saveTo, waitForRun } from './support/steps.ts';

const rows = (page: Page) => page.getByRole('grid', { name: '日志条目' }).getByRole('row');
const total = (page: Page) => page.getByRole('status').filter({ hasText: /^共 \d+ 条$/ });

test('filters by words, kind, verdict and terminal, and is cleared again', async ({ shop: { page } }) => {
  await goTo(page, 'log');
  await expect(total(page)).toBeVisible();
  const all = await total(page).innerText();

  await page.getByRole('searchbox', { name: /^搜索日志/ }).fill('登记情况');
  await expect(rows(page).filter({ hasText: 'SIM-Q1' }).first()).toBeVisible();
  await expect(rows(page).filter({ hasText: 'SIM-A8' })).toHaveCount(0);
  await page.getByRole('searchbox', { name: /^搜索日志/ }).fill('没有这样的词');
  await expect(page.getByText('没有符合条件的条目')).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: '清除筛选' }).last().click();
  await expect(total(page)).toHaveText(all);

  await page.getByRole('button', { name: '更多条件' }).click();
  await chooseIn(page, '结论', '故障');
  await expect(rows(page).filter({ hasText: '故障' }).first()).toBeVisible();
  await expect(rows(page).filter({ hasText: '正常' })).toHaveCount(0);
  await chooseIn(page, '终端', 'SIM-A8 SIMULATED');
  await expect(page.getByText('没有符合条件的条目')).toBeVisible();
  await chooseIn(page, '结论', '全部结论');
  await expect(rows(page).filter({ hasText: 'SIM-A8' }).first()).toBeVisible();
  await chooseIn(page, '类别', '导出');
  await page.getByRole('button', { name: '清除筛选' }).first().click();
  await expect(total(page)).toHaveText(all);
});

test('exports a table that Excel opens in Chinese: byte order mark, CRLF, no formula, filters stated', async ({
  start,
}) => {
  const { app, page, dataFolder } = await start({ settings: { lastShop: 'simulated', operator: '=1+1' } });
  await page.getByRole('button', { name: '读取全部 5 个新端口' }).click();
  await expect(page.getByRole('status').filter({ hasText: '检查已完成' })).toBeVisible();
  await goTo(page, 'log');

  await saveTo(app, null);
  await page.keyboard.press('Control+e');
  await page.getByRole('button', { name: '选择位置并导出…' }).click();
  await expect(page.getByText('导出没有完成')).toHaveCount(0);
  await page.keyboard.press('Escape');

  const file = join(dataFolder, 'log.csv');
  await saveTo(app, file);
  await page.getByRole('button', { name: '更多条件' }).click();
  await chooseIn(page, '结论', '故障');
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await page.getByRole('menuitem', { name: /^导出日志/ }).click();
  await page.getByRole('radio', { name: 'CSV 表格' }).check();
  await page.getByRole('button', { name: '选择位置并导出…' }).click();
  await expect(page.getByText('已导出 1 条')).toBeVisible();

  const bytes = readFileSync(file);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = bytes.toString('utf8');
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lines = text.split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFF编号,时间,/);
  expect(lines[1]).toContain('SIMQ100050053');
  expect(text).not.toMatch(/(^|,)[=+@]/m);
  expect(text).toContain("'=1+1");
  expect(text).toContain('故障');
  expect(text).toContain('筛选条件');

  // The export itself is in the log.
  await page.getByRole('button', { name: '清除筛选' }).first().click();
  await expect(rows(page).filter({ hasText: '导出' }).first()).toBeVisible();
});

test('a file that cannot be written is a message with cause and remedy, and no half file', async ({ start }) => {
  const { app, page, dataFolder } = await start({ settings: { lastShop: 'simulated' } });
  await goTo(page, 'log');
  const file = join(dataFolder, 'no-such-folder', 'log.csv');
  await saveTo(app, file);
  await page.keyboard.press('Control+e');
  await page.getByRole('button', { name: '选择位置并导出…' }).click();
  await expect(page.getByRole('dialog')).toContainText('怎么办');
  expect(existsSync(file)).toBe(false);
});

test('an entry tells all: notes, marks, what it was about, its place in the chain; views bring filters back', async ({
  start,
}) => {
  const { page } = await start({ settings: { lastShop: 'simulated', operator: '小王' } });
  await readPort(page, 'sim:healthy');
  await waitForRun(page);
  await renameOften(page, 3);
  await goTo(page, 'log');
  const details = page.getByRole('complementary', { name: '条目详情' });

  // The mouse opens; arrow keys go on, and the details follow.
  await rows(page).filter({ hasText: 'Counter 3' }).first().click();
  await expect(details).toContainText('Counter 3');
  await page.keyboard.press('ArrowDown');
  await expect(details).toContainText('Counter 2');
  await expect(details.getByRole('table', { name: '前后对比' })).toContainText('Counter 1');

  await page.keyboard.press('m');
  await expect(details.getByRole('button', { name: '去掉标记' })).toBeVisible();
  await page.keyboard.press('n');
  // A list that is open while one chooses from it is a dialog too, but not one that holds the window.
  const dialog = page.locator('[role=dialog][aria-modal=true]');
  await expect(dialog.getByRole('checkbox', { name: /^关于第 \d+ 条/ })).toBeChecked();
  // A text that is too long is not cut off in silence; what was begun is there again after Escape, and so is the focus.
  await dialog.getByRole('textbox', { name: '备注' }).fill('字'.repeat(2001));
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText(/最多 2000 个字，现在有 2001 个/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.locator('[data-index]:focus')).toHaveCount(1);
  await page.keyboard.press('n');
  await dialog.getByRole('button', { name: '清空重写' }).click();
  // One sentence and Enter; Shift and Enter begin a new line.
  await page.keyboard.insertText('柜台换了电源，卡号 6222 0212 3456 7890 128 不该留下');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.insertText('第二行');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(details).toContainText('柜台换了电源');
  await expect(details).not.toContainText('6222 0212 3456');
  await details.getByText('防改校验').click();
  await expect(details.getByText(/^[0-9a-f]{64}$/)).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(details).toBeHidden();
  await expect(page.locator('[data-index]:focus')).toHaveCount(1);

  // A view keeps the filters under a name.
  await page.getByRole('button', { name: '更多条件' }).click();
  await page.getByRole('checkbox', { name: '只看有标记的' }).click();
  await expect(total(page)).toHaveText('共 1 条');
  await page.getByRole('button', { name: '视图' }).click();
  await page.getByRole('button', { name: '保存当前筛选为视图…' }).click();
  await dialog.getByRole('textbox', { name: '视图名称' }).fill('有标记的');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(total(page)).not.toHaveText('共 1 条');
  await page.getByRole('button', { name: '视图' }).click();
  await page.getByRole('button', { name: '有标记的', exact: true }).click();
  await expect(total(page)).toHaveText('共 1 条');
  await page.getByRole('button', { name: '清除筛选' }).click();

  // From the page of a terminal: a note with one key, and its own log.
  await page
    .getByRole('link', { name: /^Counter 3$/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Counter 3' })).toBeVisible();
  await page.keyboard.press('n');
  await expect(dialog.getByRole('checkbox', { name: '关于终端 Counter 3' })).toBeChecked();
  await page.keyboard.insertText('顾客说屏幕很暗');
  await dialog.getByRole('button', { name: '记入日志' }).click();
  await page.getByRole('link', { name: '顾客说屏幕很暗' }).click();
  await expect(details).toContainText('顾客说屏幕很暗');

  // Whoever types by voice switches single letters off.
  await page.keyboard.press('F1');
  await dialog.getByRole('switch', { name: /单个字母/ }).click();
  await expect(dialog.getByRole('switch', { name: /单个字母/ })).not.toBeChecked();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('n');
  await page.keyboard.press('F1');
  await expect(dialog).toContainText('键盘快捷键');
});

test('a log of two hundred thousand entries has a scrollbar as long as itself; new entries move nothing that is read', async ({
  start,
}) => {
  test.setTimeout(120_000);
  const count = 200_000;
  const { page } = await start({
    settings: { lastShop: 'simulated' },
    prepare: (dataFolder) => manyEntries(join(dataFolder, 'simulated-shop'), count),
  });
  await goTo(page, 'log');
  const scroller = page.getByRole('region', { name: '日志条目' });
  const range = page.getByText(/^第 [\d,]+–[\d,]+ 条，共 [\d,]+ 条$/);
  await expect(range).toHaveText(/^第 1–\d+ 条，共 200,\d{3} 条$/);
  expect(await rows(page).count()).toBeLessThan(60);

  const tasks = await longTasks(page);
  await scroller.evaluate(async (element) => {
    for (let step = 1; step <= 60; step += 1) {
      element.scrollTop = (element.scrollHeight * step) / 60;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  await expect(range).toHaveText(/–200,\d{3} 条，共 200,\d{3} 条$/);
  await expect(rows(page).last()).not.toContainText('正在载入');
  // The bound of 50 ms is measured on a quiet machine; a blocked window shows in any.
  expect(Math.max(0, ...(await tasks()))).toBeLessThan(400);

  await rows(page).last().click();
  await expect(page.getByRole('heading', { level: 2, name: '第 1 条' })).toBeVisible();
  await page.keyboard.press('Home');
  await expect(range).toHaveText(/^第 1–/);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: '跳到日期' }).click();
  await page.getByRole('textbox', { name: '跳到日期' }).or(page.locator('input[type=date]')).last().fill('2019-06-01');
  await page.keyboard.press('Enter');
  const focused = page.locator('[data-index]:focus');
  await expect(focused).toContainText('2019年6月1日');
  const before = await focused.innerText();
  await page.evaluate(async () => {
    const { steward } = window as unknown as { steward: { invoke(name: string, input: unknown): Promise<unknown> } };
    const note = { about: null, terminalId: null, record: null };
    for (let number = 1; number <= 3; number += 1) await steward.invoke('log.note', { ...note, text: `new ${number}` });
  });
  await expect(page.getByRole('button', { name: '有 3 条新记录' })).toBeVisible();
  expect(await focused.innerText()).toBe(before);
  await page.getByRole('button', { name: '有 3 条新记录' }).click();
  await expect(rows(page).nth(1)).toContainText('new 3');

  // Two characters of Chinese, typed with an input method, are found too.
  await page.getByRole('searchbox', { name: /^搜索日志/ }).fill('签到');
  await expect(total(page)).toHaveText(/^共 \d{4,} 条$/);
  await expect(rows(page).nth(1)).toContainText('签到');
});

/** Durations in ms of what held up the page since now. */
const longTasks = async (page: Page): Promise<() => Promise<readonly number[]>> => {
  await page.evaluate(() => {
    const held = window as unknown as { tasks: number[] };
    held.tasks = [];
    new PerformanceObserver((list) => held.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  return () => page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
};

/** Makes log entries the short way. */
const renameOften = (page: Page, times: number): Promise<void> =>
  page.evaluate(async (count) => {
    interface Answer {
      readonly value: { readonly id: string }[];
    }
    const { steward } = window as unknown as { steward: { invoke(name: string, input: unknown): Promise<Answer> } };
    const terminalId = (await steward.invoke('terminals.list', {})).value[0]?.id;
    for (let number = 1; number <= count; number += 1) {
      await steward.invoke('terminals.rename', { terminalId, name: `Counter ${String(number)}` });
    }
  }, times);
