// The maintenance log: what was done, found again by filters, and taken along as a table.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
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
  await expect(page.getByText('导出没有完成')).toHaveCount(0);

  const file = join(dataFolder, 'log.csv');
  await saveTo(app, file);
  await chooseIn(page, '结论', '故障');
  await page.getByRole('button', { name: '导出 CSV' }).click();
  await page.getByRole('menuitem', { name: /^导出日志/ }).click();
  await expect(page.getByText('已导出 1 行')).toBeVisible();

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
  const message = page.getByRole('alert');
  await expect(message).toContainText('怎么办');
  expect(existsSync(file)).toBe(false);
});

test('is paged: the oldest of many entries comes by scrolling, and only the visible rows exist', async ({ start }) => {
  const { page } = await start({ settings: { lastShop: 'simulated' } });
  await readPort(page, 'sim:healthy');
  await waitForRun(page);
  await renameOften(page, 450);
  await goTo(page, 'log');
  // The check, the question whose terminal it is, and the new names.
  await expect(total(page)).toHaveText('共 452 条');
  expect(await rows(page).count()).toBeLessThan(80);

  const table = page.getByRole('region', { name: '日志条目' });
  await expect(async () => {
    await table.evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
    await expect(page.getByText('已到最早的一条')).toBeVisible({ timeout: 300 });
    await expect(rows(page).filter({ hasText: '快速检查' })).toBeVisible({ timeout: 300 });
  }).toPass();
  expect(await rows(page).count()).toBeLessThan(80);
});

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
