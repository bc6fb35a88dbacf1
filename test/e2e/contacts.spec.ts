// The owner's own contact book, and the page for the moment when somebody calls or comes.
import { expect, test } from './fixtures.ts';
import { goTo } from './support/steps.ts';

test('a number is offered only after the owner has verified it, and no more once it has changed', async ({ start }) => {
  const { page } = await start({ settings: { lastShop: 'own', operator: '小王' } });
  await goTo(page, 'contacts');
  await expect(page.getByText('还没有联系人')).toBeVisible();
  await page.getByRole('button', { name: '添加联系人' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog.getByText('请填写单位名称')).toBeVisible();
  await dialog.getByLabel('单位名称').fill('示范收单');
  await dialog.getByLabel('电话号码').fill('6222020200112233445');
  await expect(dialog.getByText(/请填电话号码/)).toBeVisible();
  await dialog.getByLabel('电话号码').fill('400-000 1234 转 5');
  await dialog.getByRole('button', { name: '保存' }).click();

  // Verifying follows at once, and nothing is chosen beforehand.
  const save = page.getByRole('dialog').getByRole('button', { name: '一致，保存核实' });
  await expect(save).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText('未核实，不会给出')).toBeVisible();

  await page
    .getByRole('button', { name: '有人来电或上门？' })
    .or(page.getByRole('link', { name: '有人来电或上门？' }))
    .click();
  await expect(page.getByText(/还没有核实过的收单机构号码/)).toBeVisible();
  await page.getByLabel('对方的号码（选填）').fill('4000001234');
  await expect(page.getByText(/没有核实过（或已超过一年）/)).toBeVisible();
  await page.getByRole('link', { name: '返回联系人' }).click();

  await page.getByRole('button', { name: '核实号码: 示范收单' }).click();
  await page.getByRole('radio', { name: '自己签的合同上' }).check();
  await save.click();
  await expect(page.getByText('已核实', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: '修改 示范收单' }).click();
  await page.getByRole('dialog').getByLabel('电话号码').fill('400-000 9999');
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect(save).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText('未核实，不会给出')).toBeVisible();

  await page.getByRole('link', { name: '日志' }).click();
  await expect(page.getByText(/号码已变，需重新核实/)).toBeVisible();
});

test('a fee for re-registration raises the warning page, and it is noted on request', async ({ start }) => {
  const { page } = await start({ settings: { lastShop: 'own', operator: '小王' } });
  await goTo(page, 'contacts');
  await page.getByRole('link', { name: '有人来电或上门？' }).click();
  await expect(page.getByText('先核实，再继续')).toBeVisible();
  await page.getByLabel('要收“重新登记费”“激活费”“押金”').check();
  await expect(page.getByText(/停下来：不要照做/)).toBeVisible();
  await expect(page.getByText(/不要付款/)).toBeVisible();
  await page.getByLabel('对方自称的姓名和单位（选填）').fill('王师傅 4111111111111111');
  await page.getByRole('button', { name: '记到日志' }).click();
  await page.getByRole('link', { name: '日志' }).click();
  const entry = page.getByText(/来电：王师傅/);
  await expect(entry).toContainText('停下来');
  await expect(entry).not.toContainText('4111111111111111');
});

test('in English too', async ({ start }) => {
  const { page } = await start({ settings: { lastShop: 'own', operator: '小王' } });
  await page.getByRole('button', { name: /English/ }).click();
  await goTo(page, 'contacts');
  await expect(page.getByText('No contacts yet')).toBeVisible();
  await page.getByRole('link', { name: 'Somebody calls or comes?' }).click();
  await expect(page.getByText('Verify first, then go on')).toBeVisible();
});
