// Know-how: guides found and printed, training acknowledged, the emergency card, notices where they matter.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { checkAllTerminals, chooseIn, goTo, saveTo } from './support/steps.ts';

const invoke = <T>(page: Page, name: string, input: unknown): Promise<T> =>
  page.evaluate(
    async ([command, given]) => {
      const bridge = (
        window as unknown as { steward: { invoke(name: string, input: unknown): Promise<{ ok: boolean; value: T }> } }
      ).steward;
      const result = await bridge.invoke(command, given);
      if (!result.ok) throw new Error(JSON.stringify(result));
      return result.value;
    },
    [name, input] as const,
  );

const localDay = (page: Page, days: number): Promise<string> =>
  page.evaluate((ahead) => {
    const at = new Date();
    at.setDate(at.getDate() + ahead);
    const two = (value: number) => String(value).padStart(2, '0');
    return `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  }, days);

test('a guide is found in Chinese and English, read, printed on A4 and saved', async ({ start }) => {
  const { app, page, dataFolder } = await start({ settings: { lastShop: 'own', operator: '小王' } });
  await goTo(page, 'knowhow');
  const search = page.getByRole('searchbox', { name: /搜索指南/ });
  await page.keyboard.press('Control+f');
  await page.keyboard.type('纽扣电池');
  const first = page.getByRole('main').getByRole('listitem').first();
  await expect(first).toContainText('电池：主电池和纽扣电池');
  await search.fill('phishing');
  await expect(first).toContainText('诈骗电话和短信');
  await search.fill('没有这样的词');
  await expect(page.getByText('没有找到相关的指南')).toBeVisible();
  await search.fill('97 未登记');
  await first.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: '看到 97 终端未登记' })).toBeVisible();
  await expect(page.getByText('不是网络问题', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: '来源' })).toBeVisible();

  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('[data-printed-guide]');
  await expect(paper).toBeVisible();
  await expect(paper).toContainText('97 不说明什么');
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await page.emulateMedia({ media: null });
  const file = join(dataFolder, 'guide.pdf');
  await saveTo(app, file);
  await page.getByRole('button', { name: '保存为 PDF' }).click();
  await expect.poll(() => existsSync(file)).toBe(true);
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  await page.getByRole('link', { name: '返回指南' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '操作指南' })).toBeVisible();
});

test('training is acknowledged by the person with the PIN, the card shows verified numbers only', async ({ start }) => {
  const { app, page, dataFolder } = await start({ settings: { lastShop: 'own', operator: '小王' } });
  await goTo(page, 'training');
  await expect(page.getByText('还没有登记店里的人')).toBeVisible();
  const { id } = await invoke<{ id: string }>(page, 'people.add', {
    draft: { name: '小李', role: 'cashier', store: null },
  });
  await invoke(page, 'people.setPin', { personId: id, pin: '7391', by: null });
  const row = page.getByRole('row').filter({ hasText: '卡号、小票和密码' });
  await expect(row).toContainText('未学');
  await row.getByRole('link', { name: '去学习：小李《卡号、小票和密码》' }).click();
  await page.getByRole('button', { name: '确认', exact: true }).click();
  await expect(page.getByText('请看完后勾选')).toBeVisible();
  await page.getByLabel('我看过并且明白了，会照着做').check();
  await page.getByLabel('本人的 PIN').fill('1739');
  await page.getByRole('button', { name: '确认', exact: true }).click();
  await expect(
    page
      .getByText(/PIN/)
      .filter({ hasText: /不对|错/ })
      .first(),
  ).toBeVisible();
  await page.getByLabel('本人的 PIN').fill('7391');
  await page.getByRole('button', { name: '确认', exact: true }).click();
  await expect(page.getByText(/小李 已确认，有效至/)).toBeVisible();
  await goTo(page, 'training');
  await expect(row).toContainText('有效至');
  await expect(page.getByRole('listitem').filter({ hasText: '第 1 版' })).toContainText('已输入 PIN');
  await invoke(page, 'people.leave', { personId: id, leftOn: await localDay(page, 0), reason: '离职了' });
  await expect(row).toHaveCount(0);
  await expect(page.getByRole('listitem').filter({ hasText: '第 1 版' })).toContainText('小李');

  await goTo(page, 'emergency');
  const card = page.getByTestId('emergency-card').first();
  await expect(card).toContainText('还没有核实过的号码');
  const contact = { role: 'acquirer', organisation: '示范收单', person: null, phone: '400 000 1234' };
  const draft = { ...contact, hours: null, covers: null, note: null };
  const added = await invoke<{ id: string }>(page, 'contacts.save', { contactId: null, draft });
  await expect(page.getByText('有 1 个联系人没有核实')).toBeVisible();
  await expect(card).not.toContainText('400 000 1234');
  await invoke(page, 'contacts.verify', { contactId: added.id, way: 'contract', note: null });
  await expect(card).toContainText('400 000 1234');
  await page.getByRole('button', { name: '填写这家店的内容' }).click();
  await page.getByLabel('备用终端放在哪里、钥匙在谁手里').fill('收银台下第二个抽屉，店长');
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect(card).toContainText('收银台下第二个抽屉');
  await page.getByText('80 毫米小票纸', { exact: true }).click();
  const file = join(dataFolder, 'card.pdf');
  await saveTo(app, file);
  await page.getByRole('button', { name: '保存为 PDF' }).click();
  await expect.poll(() => existsSync(file)).toBe(true);
});

test('a notice stands beside the terminal and in the case while it holds, with who entered it', async ({ start }) => {
  const { page } = await start({ settings: { lastShop: 'simulated', operator: '小王' } });
  await checkAllTerminals(page);
  await goTo(page, 'notices');
  await page.getByRole('button', { name: '录入公告' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog.getByText('请填写标题')).toBeVisible();
  await expect(dialog.getByText(/维护要填结束日期/)).toBeVisible();
  await dialog.getByLabel('标题').fill('银行卡系统升级');
  await dialog.getByLabel('谁发布的').fill('示范收单');
  await dialog.getByLabel('结束日期').fill(await localDay(page, 1));
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: '银行卡系统升级' })).toContainText(/由 小王 于 .* 录入/);

  await goTo(page, 'notices');
  await page.getByRole('button', { name: '录入公告' }).first().click();
  await chooseIn(page, '是什么', '规定变化');
  await dialog.getByLabel('标题').fill('终端要有唯一序列号');
  await dialog.getByLabel('谁发布的').fill('示范收单');
  await dialog.getByLabel('开始日期').fill(await localDay(page, -30));
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('终端要有唯一序列号').first()).toBeVisible();

  await goTo(page, 'terminals');
  await page.getByRole('link', { name: 'SIM-A8 SIMULATED' }).first().click();
  const here = page.getByRole('region', { name: '与这台终端有关的公告' });
  await expect(here).toContainText('银行卡系统升级');
  await expect(here).toContainText('仅供参考');

  const { caseId } = await invoke<{ caseId: string }>(page, 'resolver.open', {
    facts: [{ key: 'response.code', value: '91', source: 'user' }],
  });
  await goTo(page, 'resolver');
  await page.locator(`a[href$="#/resolver/${caseId}"]`).first().click();
  const books = page.getByRole('region', { name: '同一时间有公告' });
  await expect(books).toContainText('银行卡系统升级');
  await expect(books).toContainText('不能单独说明原因');
  await expect(page.locator('[data-cause="NET-04"]').first()).toContainText('符合 NET-04 的情形');
  await expect(page.getByText('规定核对逾期天数').first()).toBeVisible();

  await goTo(page, 'notices');
  await page.getByRole('button', { name: '标为已核对：终端要有唯一序列号' }).click();
  await dialog.getByLabel(/结论/).fill('都符合');
  await dialog.getByRole('button', { name: '已核对', exact: true }).click();
  await expect(page.getByText(/小王 于 .* 核对/)).toBeVisible();
  await goTo(page, 'terminals');
  await page.getByRole('link', { name: 'SIM-A8 SIMULATED' }).first().click();
  await expect(here).toContainText('银行卡系统升级');
  await expect(here).not.toContainText('终端要有唯一序列号');
});
