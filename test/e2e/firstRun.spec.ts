// A newcomer without a terminal: from the very first start to the first result.
import { expect, test } from './fixtures.ts';
import { cardOf, waitForRun } from './support/steps.ts';

test('a newcomer without a terminal reaches the first result with one click', async ({ start }) => {
  const startedAt = performance.now();
  const { page } = await start();

  await expect(page.getByRole('complementary', { name: '模拟商店' })).toContainText('这里没有真实终端');
  await expect(page.getByRole('heading', { name: '三步看到第一台终端的状态' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '模拟终端已经接好' })).toBeVisible();

  let clicks = 0;
  await page.getByRole('button', { name: '读取全部 5 个新端口' }).click();
  clicks += 1;
  await waitForRun(page);
  await expect(page.getByRole('listitem').filter({ hasText: 'sim:healthy' })).toContainText('正常');

  expect(clicks).toBe(1);
  expect(performance.now() - startedAt).toBeLessThan(180_000);
});

test('in the own shop an instruction stands in place of an empty list, and leads to the simulated shop', async ({
  start,
}) => {
  const { page } = await start({ settings: { lastShop: 'own' } });
  await expect(page.getByRole('complementary', { name: '模拟商店' })).toBeHidden();
  await expect(page.getByRole('heading', { name: '接上终端' })).toBeVisible();
  await page.getByRole('button', { name: '打开模拟商店' }).click();
  await expect(page.getByRole('complementary', { name: '模拟商店' })).toBeVisible();
  await expect(page.getByRole('button', { name: '读取全部 5 个新端口' })).toBeVisible();

  await page.getByRole('button', { name: '返回我的商店' }).click();
  await expect(page.getByRole('heading', { name: '接上终端' })).toBeVisible();
});

test('the shop that was open last opens again, with its records', async ({ start }) => {
  const first = await start({ prepare: () => undefined });
  await first.page.getByRole('button', { name: '读取全部 5 个新端口' }).click();
  await waitForRun(first.page);
  const { dataFolder } = first;
  // Only the window is closed; the folder is still there for the second start.
  await first.app.close();

  const second = await start({ dataFolder });
  await expect(second.page.getByRole('complementary', { name: '模拟商店' })).toBeVisible();
  await expect(cardOf(second.page, 'SIM-A8 SIMULATED')).toContainText('正常');
});
