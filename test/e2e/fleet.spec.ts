// All terminals of all stores: two hundred of them readable, filtered, live, by keyboard alone, in both languages and themes.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { manyId, manyName, manyTerminals } from '../support/manyTerminals.ts';
import { expect, test } from './fixtures.ts';
import { projectFolder } from './support/electronUnderTest.ts';
import { violationsOf } from './support/screens/barriers.ts';
import { chooseIn, goTo, showIn } from './support/steps.ts';

const folder = join(projectFolder, 'test-results', 'screenshots');
const noon = new Date(2026, 10, 22, 12).getTime();

const invoke = (page: Page, name: string, input: object): Promise<unknown> =>
  page.evaluate(
    ([command, given]) =>
      (window as unknown as { steward: { invoke(name: string, input: unknown): Promise<unknown> } }).steward.invoke(
        command,
        given,
      ),
    [name, input] as const,
  );

const withMany = (count: number) => ({
  settings: { lastShop: 'own' as const, operator: '小王' },
  prepare: (data: string) => manyTerminals(join(data, 'shop'), count, noon),
});

const rows = (page: Page) => page.getByRole('grid').getByRole('row');

test('two hundred terminals: the overview comes first, worst on top, filtered, grouped, live', async ({ start }) => {
  const { page } = await start(withMany(200));
  const grid = page.getByRole('grid', { name: '所有终端' });
  await expect(grid).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '201 台终端' })).toBeVisible();
  // 201 terminals, one heading of columns, one for each group.
  const groups = await page.evaluate(() =>
    Number(document.querySelector('[role=grid]')?.getAttribute('aria-rowcount')),
  );
  expect(groups).toBeGreaterThan(202);
  expect(await rows(page).count()).toBeLessThan(60);
  await expect(rows(page).nth(1)).toContainText('故障');
  await expect(rows(page).nth(2)).toContainText('有问题');

  // Counts are filters.
  await page.getByRole('button', { name: /^连不上/ }).click();
  await expect(page.getByRole('status').filter({ hasText: /显示 \d+ \/ 201 台/ })).toBeVisible();
  await expect(rows(page).nth(2)).toContainText('Unreachable');
  await expect(
    rows(page)
      .nth(2)
      .getByRole('button', { name: /重新连接/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: /^没接过这台电脑/ }).click();
  await expect(rows(page).filter({ hasText: '新柜台' })).toBeVisible();
  await expect(rows(page).filter({ hasText: '新柜台' })).toContainText('这台电脑还没见过');
  await page.getByRole('button', { name: '清除筛选' }).last().click();

  await page.getByRole('searchbox').fill('番禺店 SN000008');
  await expect(page.getByRole('status').filter({ hasText: '显示 1 / 201 台' })).toBeVisible();
  await expect.poll(() => new URL(page.url()).hash).toContain('text=');

  // What the program learns appears by itself, also under a filter.
  await invoke(page, 'terminals.rename', { terminalId: manyId(16), name: '门口 017' });
  await page.getByRole('searchbox').fill('门口');
  await expect(rows(page).filter({ hasText: '门口 017' })).toBeVisible();

  // The filter is remembered: on another page and back.
  await goTo(page, 'log');
  await page.getByRole('navigation').locator('a[href$="#/"]').click();
  await expect(page.getByRole('searchbox')).toHaveValue('门口');
  await page.getByRole('button', { name: '清除筛选' }).last().click();

  await chooseIn(page, '分组', '按门店');
  await expect(
    rows(page)
      .filter({ hasText: /^(天河|越秀|海珠|番禺|白云)店 ?\d+ 台$/ })
      .first(),
  ).toBeVisible();

  // Several at once: compare needs two.
  await page.getByRole('checkbox', { name: /^选择/ }).nth(0).check();
  await expect(page.getByRole('button', { name: '比较这两台' })).toBeDisabled();
  await page.getByRole('checkbox', { name: /^选择/ }).nth(1).check();
  await expect(page.getByRole('button', { name: '比较这两台' })).toBeEnabled();
  await page.getByRole('button', { name: '完整检查…' }).click();
  await expect(page.getByRole('dialog')).toContainText('2 台');
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
  await page.getByRole('toolbar').getByRole('button', { name: '比较这两台' }).click();
  await expect.poll(() => new URL(page.url()).hash).toMatch(/#\/compare\?a=.{36}&b=.{36}/);

  // Cards are one click away, and remembered.
  await page.getByRole('navigation').locator('a[href$="#/"]').click();
  await expect(page.getByRole('grid')).toBeVisible();
  await page.getByText('卡片', { exact: true }).click();
  await expect(
    page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 2 }) })
      .first(),
  ).toBeVisible();
  await goTo(page, 'log');
  await goTo(page, 'terminals');
  await expect(page.getByRole('heading', { level: 2, name: manyName(8) })).toBeVisible();
});

test('by keyboard alone: arrows, Home, End, Page keys, Space and Enter', async ({ start }) => {
  const { page } = await start(withMany(200));
  const grid = page.getByRole('grid');
  await expect(grid).toBeVisible();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-id') ?? '');
  await grid.locator('[data-id]').first().focus();
  const first = await focused();
  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).not.toBe(first);
  await page.keyboard.press('End');
  await expect
    .poll(async () => grid.locator(`[data-id="${await focused()}"]`).getAttribute('aria-rowindex'))
    .toBe(await grid.getAttribute('aria-rowcount'));
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Home');
  await expect.poll(focused).toBe(first);
  await page.keyboard.press(' ');
  await expect(page.getByRole('toolbar')).toContainText('已选 1 台');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('toolbar')).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /收银台/ })).toBeVisible();
  const presence = page.getByRole('region', { name: '在线情况' });
  await expect(presence).toContainText('最近 30 天');
  await expect(presence).toContainText('%');
  await expect(presence).toContainText(/OK|Maintenance|Unreachable/);
});

test('lines do not jump away under the pointer; the hint sorts them again', async ({ start }) => {
  const { page } = await start(withMany(40));
  const grid = page.getByRole('grid');
  await expect(grid).toBeVisible();
  await chooseIn(page, '分组', '不分组');
  const order = () =>
    grid.locator('[data-id]').evaluateAll((all) => all.slice(0, 8).map((each) => each.getAttribute('data-id')));
  await grid.hover({ position: { x: 300, y: 120 } });
  await page.mouse.move(420, 420);
  const before = await order();
  const last = before.at(-1) ?? '';
  await invoke(page, 'terminals.rename', { terminalId: last, name: '000 A' });
  await expect(grid).toContainText('000 A');
  expect(await order()).toEqual(before);
  await page.getByRole('button', { name: '顺序有变化，重新排序' }).click({ timeout: 3000 });
  await expect.poll(order).not.toEqual(before);
});

test('pictures in both languages and themes, small and large windows, lines and tiles; axe finds no barrier', async ({
  start,
}) => {
  test.setTimeout(60_000);
  const { page, app } = await start(withMany(200));
  mkdirSync(folder, { recursive: true });
  await expect(page.getByRole('grid')).toBeVisible();
  const resize = (width: number, height: number) =>
    app.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size[0] ?? 0, size[1] ?? 0),
      [width, height],
    );
  for (const [width, height] of [
    [1366, 768],
    [900, 600],
  ] as const) {
    await resize(width, height);
    for (const language of ['zh', 'en'] as const) {
      for (const theme of ['light', 'dark'] as const) {
        await showIn(page, { language, theme });
        for (const density of ['lines', 'tiles'] as const) {
          await page
            .getByText(
              language === 'zh'
                ? { lines: '逐行', tiles: '方块' }[density]
                : { lines: 'Lines', tiles: 'Tiles' }[density],
              { exact: true },
            )
            .click();
          await expect(page.locator(`[role=grid][data-density=${density}] [data-id]`).first()).toBeVisible();
          await page.screenshot({ path: join(folder, `fleet-${density}-${String(width)}-${language}-${theme}.png`) });
          if (width === 1366) {
            const violations = await violationsOf(page);
            expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
          }
          const isWide = await page.evaluate(
            () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
          );
          expect(isWide).toBe(false);
        }
      }
    }
  }
});

test('opening hours are set, kept and refused where they overlap', async ({ start }) => {
  const { page } = await start(withMany(2));
  await test.step('the overview of what had been many terminals gives way to cards', async () => {
    await page.evaluate(() => history.replaceState({ usr: 'guess' }, '', '#/fleet'));
    await page.reload();
    await expect(page.getByRole('radio', { name: '卡片' })).toBeChecked();
    expect(new URL(page.url()).hash).toBe('#/');
  });
  await goTo(page, 'settings');
  const section = page.getByRole('region', { name: '营业时间' });
  await expect(section).toContainText('还没有设置');
  await section.getByRole('button', { name: '给周一加一段' }).click();
  await section.getByLabel('周一第 2 段开始').fill('21:00');
  await section.getByLabel('周一第 2 段结束').fill('02:00');
  await section.getByRole('button', { name: '保存营业时间' }).click();
  await expect(section.getByRole('alert')).toContainText('不要重叠');
  await section.getByLabel('周一第 2 段开始').fill('22:00');
  await expect(section).toContainText('到次日');
  await section.getByRole('button', { name: '保存营业时间' }).click();
  await expect(section).toContainText('小王 设置于');
});
