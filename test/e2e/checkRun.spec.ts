// A check while it runs: progress, cancelling, and what is kept of it.
import { expect, test } from './fixtures.ts';
import { addAddress, cardOf, goTo, readPort } from './support/steps.ts';

test('a running check shows its steps and can be left, found again and cancelled; what was read is kept', async ({
  start,
}) => {
  const { page } = await start({ settings: { lastShop: 'simulated' } });
  await addAddress(page, 'sim:slow');
  await readPort(page, /sim:slow/);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByText(/正在(打开端口|查询状态|读取|询问|请终端)/)).toBeVisible();

  await goTo(page, 'log');
  await page.getByRole('link', { name: /正在检查 0\/1/ }).click();
  const cancel = page.getByRole('button', { name: '取消检查' });
  await expect(page.getByText(/正在(读取维护数据|询问厂商信息|读取配置打印|请终端自检)/)).toBeVisible({
    timeout: 20_000,
  });
  const askedAt = performance.now();
  await cancel.click();
  await expect(page.getByRole('status').filter({ hasText: '检查已取消' })).toBeVisible();
  expect(performance.now() - askedAt).toBeLessThan(3000);

  await expect(page.getByText('已保留读到的部分')).toBeVisible();
  await page.getByRole('link', { name: /^查看 .* 的检查记录$/ }).click();
  await expect(page.getByText('这份记录不完整')).toBeVisible();
  await expect(page.getByText('未完成').first()).toBeVisible();
});

test('five terminals are checked together and each ends with its own verdict', async ({ shop: { page } }) => {
  await page.getByRole('button', { name: /^全部检查/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '快速检查' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '检查已完成' })).toBeVisible();
  const targets = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2 }) });
  await expect(targets).toHaveCount(5);
  for (const [address, verdict] of [
    ['sim:healthy', '正常'],
    ['sim:not-registered', '故障'],
    ['sim:clock-off', '注意'],
  ] as const) {
    await expect(targets.filter({ hasText: address }).getByText(verdict, { exact: true }).first()).toBeVisible();
  }
  await expect(page.getByText('结论取各项中最差的一项')).toBeAttached();
});

test('a full check says what it does and asks first; cancelling sends nothing', async ({ shop: { page } }) => {
  await cardOf(page, 'SIM-A8 SIMULATED').getByRole('link', { name: 'SIM-A8 SIMULATED' }).click();
  await page.getByRole('button', { name: '完整检查…' }).click();
  const dialog = page.getByRole('dialog', { name: '完整检查' });
  await expect(dialog).toContainText('打印');
  await expect(dialog).toContainText('联机');
  await expect(dialog.getByRole('button', { name: '取消' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'SIM-A8 SIMULATED' })).toBeVisible();

  await page.getByRole('button', { name: '完整检查…' }).click();
  await dialog.getByRole('button', { name: '开始完整检查' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '完整检查' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '检查已完成' })).toBeVisible({ timeout: 30_000 });
});
