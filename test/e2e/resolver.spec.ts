// “Why does it say 97?”, played through in the real window: each case ends with a cause, who acts, and one next step.
import { expect, test } from './fixtures.ts';
import {
  begin,
  expectLeading,
  leading,
  openResolver,
  paste,
  picture,
  refused97,
  tell,
  tellCode,
} from './support/resolver.ts';
import { cardOf, goTo, showIn } from './support/steps.ts';

test.describe('without a cable', () => {
  test.beforeEach(async ({ shop: { page } }) => {
    await showIn(page, { language: 'zh', theme: 'light' });
  });

  test('a new box that was never activated: the acquirer binds it', async ({ shop: { page } }) => {
    await begin(page, { code: '97' });
    await paste(page, refused97);
    await tell(page, 'history.firstUse', { press: '是' });
    await tell(page, 'history.approvedEver', { press: '否' });
    await expectLeading(page, 'REG-01', { who: /收单机构/, confidence: /high|medium/ });
    await expect(leading(page)).toContainText('不是您的问题');
    await expect(leading(page).getByRole('textbox', { name: '照着说' })).toHaveValue(/632608114207[\s\S]*10001234/);
    await picture(page, 'new-box');
  });

  test('a swapped machine: the old serial number is still bound', async ({ shop: { page } }) => {
    await begin(page, { code: '97' });
    await paste(page, refused97);
    await tell(page, 'terminal.sn', { text: 'A92000555' });
    await tell(page, 'register.sn', { text: 'A92000111' });
    await tell(page, 'event.swap', { date: '2026-11-20' });
    await tell(page, 'history.lastApprovedAt', { date: '2026-11-19' });
    await expectLeading(page, 'REG-03', { who: /收单机构/, confidence: /high|medium/ });
    await expect(leading(page).getByRole('textbox', { name: '照着说' })).toHaveValue(/A92000555（登记的是 A92000111）/);
    await picture(page, 'swapped');
  });

  test('77 at opening: sign on, and nothing is said about registration', async ({ shop: { page } }) => {
    await begin(page, { code: '77' });
    await tell(page, 'history.lastSignOnAt', { date: '2026-11-21' });
    await expectLeading(page, 'KEY-01', { who: /您自己/, confidence: /high|medium/ });
    await expect(page.locator('[data-cause^="REG"]')).toHaveCount(0);
    await expect(leading(page)).toContainText('先结算');
    await picture(page, 'sign-on');
  });

  test('A0 after every sign-on, and a tamper message: out of use, acquirer and maker', async ({ shop: { page } }) => {
    await begin(page, { code: 'A0', words: 'PED Tampered' });
    await tellCode(page, '00', { operation: 'sign-on', when: '2026-11-22T08:01' });
    await tellCode(page, 'A0', { when: '2026-11-22T08:04' });
    await tellCode(page, '96', { operation: 'sign-on', when: '2026-11-22T08:15' });
    await tell(page, 'tamper.flag', { press: '是' });
    await expectLeading(page, 'HW-04', { who: /收单机构|厂商/, confidence: /high|medium/ });
    await expect(leading(page)).toContainText('必须停用');
    await picture(page, 'tamper');
  });

  test('thirteen months idle: closed for dormancy', async ({ shop: { page } }) => {
    await begin(page, { code: '97' });
    await paste(page, refused97);
    await tell(page, 'history.lastApprovedAt', { date: '2025-10-18' });
    await expectLeading(page, 'REG-04', { who: /收单机构/, confidence: /high|medium/ });
    await picture(page, 'dormant');
  });

  test('all terminals at once: wait, change nothing', async ({ shop: { page } }) => {
    await begin(page, { code: '90', topic: '所有终端一起出问题' });
    await expect(page.getByRole('region', { name: '已经知道的' })).toContainText('店里另一台（1）');
    await expectLeading(page, 'NET-04', { who: /稍等/, confidence: /high|medium/ });
    await expect(leading(page)).toContainText('不要改任何设置');
    await picture(page, 'outage');
  });

  test('hearsay only: nothing is claimed, and the one thing to do is said', async ({ shop: { page } }) => {
    await begin(page, { words: 'POS 说没登记' });
    await expect(page.getByText('证据还不够，先不下结论')).toBeVisible();
    await expect(leading(page)).toHaveCount(0);
    await expect(page.getByTestId('next-step')).toHaveCount(1);
    await expect(page.locator('fieldset[data-key="response.code"]')).toBeVisible();
    await picture(page, 'hearsay');
  });

  test('a shop that moved, 58 on every card: report the new address', async ({ shop: { page } }) => {
    await begin(page, {});
    await tellCode(page, '58', { cards: '每张卡' });
    await tell(page, 'event.move', { date: '2026-11-15' });
    await tell(page, 'location.region', { text: '长沙' });
    await tell(page, 'register.region', { text: '广州' });
    await expectLeading(page, 'LOC-01', { who: /您自己|收单机构/, confidence: /high|medium/ });
    await picture(page, 'moved');
  });

  test('QR works, cards answer 97: the UnionPay side is missing', async ({ shop: { page } }) => {
    await begin(page, { code: '97', topic: '扫码能收，刷卡不行' });
    await tell(page, 'portal.unionpayOnboarded', { press: '否' });
    await tell(page, 'portal.qrOnboarded', { press: '是' });
    await expectLeading(page, 'REG-11', { who: /收单机构/, confidence: /high|medium/ });
    await picture(page, 'qr');
  });

  test('money from a person: suspected, and never more than that', async ({ shop: { page } }) => {
    await begin(page, { topic: '到账的人不对，担心二清' });
    await tell(page, 'settlement.payerKind', { press: '个人' });
    await tell(page, 'terminal.merchantName', { text: '鑫旺百货商行' });
    await tell(page, 'register.merchantName', { text: '李记面馆' });
    await tell(page, 'contract.withAcquirer', { press: '否' });
    await expectLeading(page, 'REG-12', { who: /您自己|收单机构/, confidence: /medium/ });
    await expect(page.getByText('疑似', { exact: true })).toBeVisible();
    await picture(page, 'clearing');
  });

  test('numbers that belong to another machine: the pair is wrong', async ({ shop: { page } }) => {
    await begin(page, { code: '97' });
    await paste(page, refused97);
    await tell(page, 'register.tid', { text: '10009999' });
    await tell(page, 'history.approvedEver', { press: '是' });
    await expectLeading(page, 'REG-02', { who: /收单机构/, confidence: /high|medium/ });
    await picture(page, 'wrong-pair');
  });
});

test('a terminal that says 97 explains itself in two clicks, and the case goes on where it was left', async ({
  start,
}) => {
  const wishes = { settings: { lastShop: 'simulated', operator: '小王' } } as const;
  const first = await start(wishes);
  const { page } = first;
  await page
    .getByRole('button', { name: /^读取全部/ })
    .first()
    .click();
  await expect(page.getByRole('status').filter({ hasText: '检查已完成' })).toBeVisible({ timeout: 30_000 });
  await goTo(page, 'terminals');
  await picture(page, 'terminals');
  await cardOf(page, /SIM-Q1/)
    .getByRole('button', { name: /^为什么？/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /SIM-Q1/ })).toBeVisible();
  await expect(leading(page)).toHaveAttribute('data-cause', /^REG-/);
  await expect(leading(page)).toContainText('终端读取');
  await picture(page, 'terminal');

  const facts = page.getByRole('region', { name: '已经知道的' });
  const before = await facts.getByRole('listitem').count();
  await page.getByRole('region', { name: '下一个问题' }).getByRole('button', { name: '不知道' }).click();
  await tell(page, 'event.serviceVisit', { date: '2026-11-20' });
  await expect(facts.getByRole('listitem')).toHaveCount(before + 1);

  await page.getByRole('link', { name: '返回终端' }).click();
  await expect(page.getByRole('region', { name: '查过的原因' })).toContainText('应答码 97');
  await picture(page, 'terminal-page');

  // Left by the way back, and found again where it was.
  await goTo(page, 'log');
  await expect(page.getByText('开始排查原因：应答码 97')).toBeVisible();
  await openResolver(page);
  await page
    .getByRole('region', { name: '没做完的' })
    .getByRole('link', { name: /SIM-Q1/ })
    .click();
  await expect(facts).toContainText('上门维护');

  await facts.getByRole('button', { name: /^收回：上门维护/ }).click();
  await expect(facts.getByText('已收回（1）')).toBeVisible();

  await page.getByRole('button', { name: '解决了，或不再查' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /怎样解决的/ }).fill('收单机构重新绑定了机身号');
  await dialog.getByRole('textbox', { name: '谁处理的' }).fill('客服');
  await dialog.getByRole('button', { name: '结束并记入日志' }).click();
  await expect(page.getByText(/已结束 · 已解决/)).toBeVisible();
  await expect(page.getByRole('button', { name: '重新排查' })).toBeVisible();
  await goTo(page, 'log');
  await expect(page.getByText(/排查结束：已解决，收单机构重新绑定了机身号/)).toBeVisible();
});
