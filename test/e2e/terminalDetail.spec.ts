// One terminal: who it is, what was read and against which limits, and how it went over time.
import { expect, test } from './fixtures.ts';
import { cardOf } from './support/steps.ts';

test('the page of a terminal shows identity, components, readings with limits, checks and a history', async ({
  shop: { page },
}) => {
  await cardOf(page, 'SIM-A8 SIMULATED').getByRole('link', { name: 'SIM-A8 SIMULATED' }).click();

  const identity = page.getByRole('region', { name: '身份' });
  await expect(identity).toContainText('SIMA800010017');
  await expect(identity).toContainText('10000117');
  await expect(identity).toContainText('SIM-PP2 PIN pad');
  await expect(identity).toContainText('就绪');

  const voltage = page.getByRole('row', { name: /^查看电池电压的历史/ });
  await expect(voltage).toContainText(/\d\.\d\d V/);
  await expect(voltage).toContainText('低于 2.50 V 注意');
  await expect(voltage).toContainText(/刚刚|秒前|分钟前/);

  await page.getByRole('button', { name: '查看主板温度的历史' }).click();
  const history = page.getByRole('region', { name: '主板温度的历史' });
  await expect(history.getByRole('img')).toBeVisible();
  await expect(history.getByRole('img').locator('canvas')).toBeVisible();
  await expect(history.getByRole('row').filter({ hasText: '°C' }).first()).toBeVisible();
  await history.getByText('24 小时').click();
  await expect(history).toContainText(/共 \d+ 个读数/);
  await history.getByRole('button', { name: '收起历史' }).click();
  await expect(history).toBeHidden();

  await expect(page.getByRole('region', { name: '最近的检查' }).getByRole('link').first()).toBeVisible();
});

test('the line of a terminal is read, limited and charted like everything else', async ({
  shop: { page },
}, testInfo) => {
  await cardOf(page, 'SIM-A8 SIMULATED').getByRole('link', { name: 'SIM-A8 SIMULATED' }).click();
  const rate = page.getByRole('row', { name: /^查看线路差错率的历史/ });
  await expect(rate).toContainText('0.0 %');
  await expect(rate).toContainText('高于 1.0 % 注意');
  await expect(rate).toContainText('线路计数');
  await page.getByRole('button', { name: '查看线路数据块的历史' }).click();
  const history = page.getByRole('region', { name: '线路数据块的历史' });
  await expect(history.getByRole('img').locator('canvas')).toBeVisible();
  await rate.scrollIntoViewIfNeeded();
  await testInfo.attach('line', { body: await page.screenshot(), contentType: 'image/png' });
});

test('every result explains itself and the record keeps its evidence', async ({ shop: { page } }) => {
  await cardOf(page, 'cVEND plug SIMULATED').getByRole('link', { name: 'cVEND plug SIMULATED' }).click();
  const drift = page.getByRole('listitem').filter({ hasText: '时钟偏差' }).first();
  await expect(drift).toContainText('3 小时');
  await expect(drift).toContainText('电脑');
  await expect(drift).toContainText(/怎么办/);
});

test('a terminal keeps the name the shop gives it', async ({ start }) => {
  const { page } = await start({ settings: { lastShop: 'simulated' } });
  await page.getByRole('button', { name: /^读取这台终端：SIM-A8/ }).click();
  await expect(page.getByRole('status').filter({ hasText: '检查已完成' })).toBeVisible();
  await page.getByRole('link', { name: /^打开终端/ }).click();
  await page.getByRole('button', { name: '改名' }).click();
  const dialog = page.getByRole('dialog', { name: '给终端起个名字' });
  await dialog.getByRole('textbox', { name: '名称' }).fill('收银台 1');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '收银台 1' })).toBeVisible();
});
