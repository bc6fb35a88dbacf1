// Numbers of terminals, SIM cards and owners, explained in the window.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import type { ConsoleWindow } from './support/consoleWindow.ts';
import { projectFolder } from './support/electronUnderTest.ts';
import { violationsOf } from './support/screens/barriers.ts';
import { chooseIn, goTo, showIn } from './support/steps.ts';

const folder = join(projectFolder, 'test-results', 'screenshots');

const openNumbers = async ({ page }: ConsoleWindow, tab = '号码', label = '输入或粘贴号码') => {
  await goTo(page, 'lookup');
  await page.getByRole('tab', { name: tab, exact: true }).click();
  return page.getByRole('textbox', { name: label });
};

test('a merchant number is read in its parts, both regions of an ambiguous code included', async ({ shop }) => {
  const { page } = shop;
  const field = await openNumbers(shop);
  await expect(page.getByRole('region', { name: '能看懂这些号码' })).toContainText('机身背面条码');
  await field.fill('８２２ 4510 5812 000a');
  const answer = page.getByRole('region', { name: '商户号 (MID)' });
  await expect(answer).toContainText('格式正确');
  await expect(page.getByText('全角字符已换成半角。')).toBeVisible();
  const region = answer.getByRole('row', { name: /^地区/ });
  await expect(region).toContainText('济南（清算地区代码）');
  await expect(region).toContainText('百色（行政区划代码）');
  await expect(region).toContainText('有歧义');
  await expect(answer.getByRole('row', { name: /^收单机构/ })).toContainText('已核对');
  await expect(answer).toContainText('没有校验位');
  await expect(page.getByRole('status').filter({ hasText: '商户号 (MID)' })).toHaveText(/格式正确/);
});

test('a credit code with a wrong character says which, and what it should be', async ({ shop }) => {
  const { page } = shop;
  const field = await openNumbers(shop);
  await field.fill('911100006000373410');
  const answer = page.getByRole('region', { name: '统一社会信用代码 (USCC)' });
  await expect(answer).toContainText('应为“L”');
  await expect(answer).toContainText('有错');
  await field.fill('9111OOOO600037341L');
  await expect(answer).toContainText('第 5, 6, 7, 8 位是字母“O”');
  await expect(field).toHaveValue('9111OOOO600037341L');
});

test('a number that may be several things shows the others, and the kind can be said', async ({ shop }) => {
  const { page } = shop;
  const field = await openNumbers(shop);
  await field.fill('490154203237518');
  await expect(page.getByRole('region', { name: '移动模块识别码 (IMEI)' })).toContainText('很可能');
  const others = page.getByRole('region', { name: '也有可能是' });
  await others.getByText('商户号 (MID)').click();
  await expect(others.getByRole('row', { name: /^商户类别/ })).toBeVisible();
  await chooseIn(page, '号码种类', '终端号 (TID)');
  await expect(page.getByRole('region', { name: '终端号 (TID)' })).toContainText('TID 应为 8 位，这里是 15 位');
  await page.getByRole('button', { name: '清除' }).click();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await chooseIn(page, '号码种类', '自动判断');
});

test('a card number is masked everywhere, in the field too', async ({ shop }) => {
  const { page } = shop;
  const field = await openNumbers(shop);
  await field.fill('6222 0212 3456 7890 123');
  await expect(page.getByText('这像是银行卡号')).toHaveCount(2);
  await expect(field).toHaveValue('622202*********0123');
  await expect(page.getByRole('note').filter({ hasText: '请不要在任何地方输入' })).toBeVisible();
  expect(await page.content()).not.toMatch(/6222\s?0212\s?3456/);
  await field.fill('');
});

test('beside a value of the register its parts can be unfolded', async ({ start }) => {
  const { page } = await start({ settings: { lastShop: 'own', operator: '小王' } });
  await page.getByRole('link', { name: '登记', exact: true }).click();
  await page.getByRole('button', { name: '新建记录' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('机身号 (SN)').fill('N300W0012345');
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByRole('button', { name: '修改：绑定资料' }).click();
  await dialog.getByLabel(/MID/).fill('82245105812000A');
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByText('商户号的各部分').click();
  const list = page.getByRole('listitem').filter({ hasText: '收单机构：拉卡拉' });
  await expect(list).toContainText('已核对');
  await expect(page.getByRole('listitem').filter({ hasText: '地区：济南' })).toContainText('百色');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, 'register-number-parts.png') });
});

for (const [language, theme, number] of [
  ['zh', 'light', '82245105812000A'],
  ['en', 'light', '91310000MA1FL0TE4X'],
  ['zh', 'dark', '9111OOOO600037341L'],
  ['en', 'dark', '89860012345678901234'],
  ['zh', 'light', ''],
] as const) {
  test(`the panel in ${language}, ${theme}, with “${number}”: a picture without barriers`, async ({ shop }) => {
    const { page } = shop;
    await showIn(page, { language, theme });
    const field =
      language === 'zh' ? await openNumbers(shop) : await openNumbers(shop, 'Numbers', 'Type or paste a number');
    await field.fill(number);
    await page.evaluate(() =>
      Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined))),
    );
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `lookup-numbers-${language}-${theme}-${number.slice(0, 4)}.png`) });
    const violations = await violationsOf(page);
    expect(
      violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`),
    ).toEqual([]);
  });
}
