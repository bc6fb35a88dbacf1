// Parts, incidents and figures in the real window: from the first roll of paper to the mean time to repair.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { violationsOf } from './support/screens/barriers.ts';
import { goTo, showIn } from './support/steps.ts';

const openTab = async (page: Page, path: string, title: string): Promise<void> => {
  await goTo(page, 'plan');
  await page.getByRole('navigation').locator(`a[href$="#/plan/${path}"]`).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
};

const looksSound = async (page: Page): Promise<void> => {
  const found = await violationsOf(page);
  expect(found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
};

test('parts are added, taken and counted; a low number is told; the changes stay', async ({ start }) => {
  const { page } = await start({ settings: { lastShop: 'own', operator: '小王' } });
  await openTab(page, 'stock', '备件');
  await expect(page.getByText('还没有备件')).toBeVisible();
  await page.getByRole('button', { name: '添加备件' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog.getByText('请填写名称')).toBeVisible();
  await dialog.getByRole('textbox', { name: /^名称/ }).fill('打印纸 57×40');
  await dialog.getByRole('textbox', { name: /^单位/ }).fill('卷');
  await dialog.getByRole('textbox', { name: /^剩下多少/ }).fill('5');
  await dialog.getByRole('textbox', { name: /^单价/ }).fill('1.2');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('rowheader', { name: /打印纸/ })).toBeVisible();
  await expect(page.getByText('需要补货', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: '入库 打印纸 57×40' }).click();
  await dialog.getByRole('textbox', { name: /^数量/ }).fill('２０');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /打印纸/ })).toContainText('20 卷');
  await page.getByRole('button', { name: '领用 打印纸 57×40' }).click();
  await dialog.getByRole('textbox', { name: /^数量/ }).fill('21');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('只剩 20 卷', { exact: false })).toBeVisible();
  await dialog.getByRole('textbox', { name: /^数量/ }).fill('3');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /打印纸/ })).toContainText('17 卷');
  await looksSound(page);
  await page.getByRole('button', { name: '打印纸 57×40 的更多操作' }).click();
  await page.getByRole('menuitem', { name: '变动记录' }).click();
  await expect(dialog.getByRole('row')).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('menu')).toBeHidden();
  await showIn(page, { language: 'en', theme: 'dark' });
  await expect(page.getByRole('heading', { level: 1, name: 'Parts' })).toBeVisible();
  await looksSound(page);
});

test('an incident goes to the provider, over a broken promise, to the figures', async ({ start }) => {
  const { page } = await start({ settings: { lastShop: 'own', operator: '小王' } });
  await openTab(page, 'incidents', '事件与返修');
  await expect(page.getByText('没有未解决的事件')).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await page.getByRole('button', { name: '记一个事件' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^标题/ }).fill('收银台 2 开机黑屏 4111111111111111');
  await dialog.getByRole('textbox', { name: /^门店/ }).fill('一店');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('收银台 2 开机黑屏 411111******1111');
  await page.getByRole('button', { name: '报给服务商' }).click();
  await dialog.getByRole('textbox', { name: /^报给谁/ }).fill('设备厂家');
  await dialog.getByRole('textbox', { name: /^对方给的/ }).fill('RMA-7');
  await dialog.getByLabel(/^答应哪天/).fill('2026-01-05');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('note').filter({ hasText: '答应的日期已过' })).toBeVisible();
  await page.getByRole('button', { name: '升级' }).click();
  await dialog.getByRole('textbox', { name: /^跟谁说的/ }).fill('厂家主管');
  await dialog.getByRole('textbox', { name: /^说了什么/ }).fill('答应明天换新机');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('升级到 厂家主管（电话）')).toBeVisible();
  // Whom one speaks with again is not asked again.
  await page.getByRole('button', { name: '记一次联系' }).click();
  await expect(dialog.getByRole('textbox', { name: /^跟谁说的/ })).toHaveValue('厂家主管');
  await page.keyboard.press('Escape');
  await looksSound(page);
  await page.getByRole('button', { name: '已解决' }).click();
  await dialog.getByRole('textbox', { name: /^原因是什么/ }).fill('换了主板');
  await dialog.getByRole('textbox', { name: /^额外费用/ }).fill('120.5');
  await dialog.getByRole('button', { name: '已解决' }).click();
  await expect(page.getByText('重新打开')).toBeVisible();
  await showIn(page, { language: 'en', theme: 'dark' });
  await looksSound(page);

  await openTab(page, 'figures', 'Figures');
  const cost = page.getByRole('region', { name: 'Cost', exact: true });
  await expect(cost).toContainText('120.50');
  await expect(page.getByRole('region', { name: 'Plan kept in time' })).toContainText('No planned job fell due');
  await page.getByRole('button', { name: 'Prices' }).click();
  await dialog.getByRole('textbox', { name: /^Price of an hour/ }).fill('-1');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('An amount above 0')).toBeVisible();
  await dialog.getByRole('textbox', { name: /^Price of an hour/ }).fill('60');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(cost).toContainText('0 min');
  await looksSound(page);
});
