// Commands with an effect, from the section on a terminal's page to their result and their lines in the log.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { violationsOf } from './support/screens/barriers.ts';
import { addAddress, goTo, readPort, saveTo, showIn, waitForRun } from './support/steps.ts';

/** Reads a simulated terminal and opens its page. */
const openTerminal = async (page: Page, scenario: string, name: RegExp): Promise<void> => {
  await goTo(page, 'terminals');
  await readPort(page, scenario);
  await waitForRun(page);
  await page
    .getByRole('link', { name: /^(打开终端|Open terminal)/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
};

const section = (page: Page) => page.getByRole('region', { name: /^(维护操作|Maintenance operations)$/ });
const dialog = (page: Page) => page.getByRole('dialog');

const confirm = async (page: Page, button: string, four: string, reason = '收单机构要求'): Promise<void> => {
  await dialog(page).getByRole('textbox', { name: '理由' }).fill(reason);
  await dialog(page)
    .getByRole('textbox', { name: /^输入(机身号|终端号)/ })
    .fill(four);
  await dialog(page).getByRole('button', { name: button, exact: true }).click();
};

test('a diagnosis is confirmed, carried out and logged, and its result can be opened again', async ({ start }) => {
  const { page } = await start({ settings: { lastShop: 'simulated', operator: '小王' } });
  await openTerminal(page, 'SIM-A8', /SIM-A8/);

  await section(page).getByRole('button', { name: '开始诊断…' }).click();
  await expect(dialog(page)).toContainText('终端会联机，期间不能收款');
  await dialog(page).getByRole('button', { name: '开始诊断', exact: true }).click();
  await expect(dialog(page)).toContainText('请至少写 5 个字');
  await expect(dialog(page)).toContainText('与这台终端不符');
  await confirm(page, '开始诊断', '0017', '交易联机很慢');

  await expect(page.getByRole('status').filter({ hasText: '完成' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('region', { name: '记录' })).toContainText('交易联机很慢');
  await expect(page.getByRole('region', { name: '记录' })).toContainText('技术员');
  await page.getByRole('link', { name: '之前的检查记录' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /检查记录/ })).toBeVisible();

  await goTo(page, 'log');
  await expect(page.getByRole('row', { name: /开始操作：诊断/ })).toContainText('交易联机很慢');
  await expect(page.getByRole('row', { name: /操作结束：诊断.*完成/ })).toContainText('小王');
});

test('a risky command is stopped by open payments; only the owner gets past, with a reason of their own', async ({
  start,
}) => {
  const { page } = await start({ settings: { lastShop: 'simulated' } });
  await openTerminal(page, 'SIM-A8', /SIM-A8/);
  await expect(section(page)).toContainText('未结算交易：3 笔');

  await section(page).getByRole('button', { name: '开始更新…' }).click();
  await expect(dialog(page)).toContainText('还有 3 笔交易没有结算');
  await expect(dialog(page).getByRole('button', { name: '开始更新', exact: true })).toBeHidden();
  await expect(dialog(page).getByRole('textbox')).toHaveCount(0);

  await dialog(page).getByText('店主：不结算也要继续…').click();
  await confirm(page, '开始更新', '0017');
  await expect(dialog(page)).toContainText('只有店主可以在有未结算交易时继续');
  await dialog(page).getByText('店主', { exact: true }).click();
  await dialog(page).getByRole('textbox', { name: '为什么可以继续' }).fill('已在收单机构核对并手工结算');
  await dialog(page)
    .getByRole('checkbox', { name: /自行承担/ })
    .check();
  await dialog(page).getByRole('button', { name: '开始更新', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '软件更新' })).toBeVisible();
  // An update takes its time; what the terminal has begun it may finish, but the window need not wait for it.
  await expect(page.getByRole('status').filter({ hasText: '终端正在执行' })).toBeVisible();
  await page.getByRole('button', { name: '取消操作' }).click();
  await expect(page.getByRole('region', { name: '记录' })).toContainText('已在收单机构核对', { timeout: 60_000 });

  await goTo(page, 'log');
  await expect(page.getByRole('row', { name: /店主仍要继续/ })).toContainText('未结算笔数为 3');
});

test('clicks that follow each other faster than the page is drawn are one confirmation', async ({ start }) => {
  const { page } = await start({ settings: { lastShop: 'simulated' } });
  await openTerminal(page, 'SIM-A8', /SIM-A8/);
  await section(page).getByRole('button', { name: '开始诊断…' }).click();
  await dialog(page).getByRole('textbox', { name: '理由' }).fill('交易联机很慢');
  await dialog(page)
    .getByRole('textbox', { name: /^输入机身号/ })
    .fill('0017');
  await dialog(page)
    .getByRole('button', { name: '开始诊断', exact: true })
    .evaluate((button: HTMLButtonElement) => {
      for (let click = 0; click < 20; click += 1) button.click();
    });
  await expect(page.getByRole('status').filter({ hasText: '完成' })).toBeVisible({ timeout: 30_000 });
  await goTo(page, 'log');
  await expect(page.getByRole('row', { name: /操作结束：诊断/ }).first()).toBeVisible();
  await expect(page.getByRole('row', { name: /开始操作：诊断/ })).toHaveCount(1);
});

test('a message that a page makes by hand gets past neither the guard nor the confirmation', async ({ start }) => {
  const { page } = await start({ settings: { lastShop: 'simulated' } });
  await openTerminal(page, 'SIM-A8', /SIM-A8/);
  const terminalId = page.url().split('/').at(-1) ?? '';
  const send = (confirmation: object) =>
    page.evaluate(
      async ([id, given]) => {
        const bridge = (window as unknown as { steward: { invoke(name: string, input: unknown): Promise<unknown> } })
          .steward;
        const answer = await bridge.invoke('actions.start', {
          terminalId: id,
          command: 'softwareUpdate',
          options: {},
          confirmation: given,
        });
        return (answer as { error?: { code: string } }).error?.code ?? 'taken';
      },
      [terminalId, confirmation] as const,
    );
  const whole = {
    typed: '0017',
    role: 'technician',
    reason: 'because of reasons',
    effects: ['goesOnline', 'changesState', 'risksBatch'],
    override: null,
  };
  expect(await send(whole)).toBe('action.payments-pending');
  expect(await send({ ...whole, effects: [] })).toBe('action.not-confirmed');
  expect(await send({ ...whole, typed: '' })).toBe('action.not-confirmed');
  expect(await send({ ...whole, override: { reason: 'I take it upon myself', accepts: 3, ticked: true } })).toBe(
    'action.not-confirmed',
  );
  expect(await send({})).toBe('ipc.bad-request');
});

test('a log file is read, kept and saved', async ({ start }) => {
  const { page, app, dataFolder } = await start({ settings: { lastShop: 'simulated' } });
  await openTerminal(page, 'SIM-A8', /SIM-A8/);
  await section(page).getByRole('button', { name: '读取文件…' }).click();
  await confirm(page, '读取文件', '0017');
  const files = page.getByRole('region', { name: '已读取的文件' });
  await expect(files).toContainText('应用日志', { timeout: 60_000 });
  const place = join(dataFolder, 'saved.log');
  await saveTo(app, place);
  await files.getByRole('button', { name: /^另存/ }).click();
  await expect(page.getByText(/已保存 \d+ 字节/)).toBeVisible();
  expect(readFileSync(place).length).toBeGreaterThan(0);
});

test('all of it is reachable by keyboard, in both languages and themes, and without faults that a tool can find', async ({
  start,
}) => {
  const { page } = await start({ settings: { lastShop: 'simulated' } });
  await openTerminal(page, 'SIM-A8', /SIM-A8/);
  for (const theme of ['light', 'dark'] as const) {
    await showIn(page, { language: 'en', theme });
    const button = section(page).getByRole('button', { name: 'Register…' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toContainText('The till must register again afterwards');
    await expect(dialog(page).getByRole('textbox', { name: 'Reason' })).toBeFocused();
    const violations = await violationsOf(page, { include: '[role="dialog"]' });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    const whole = await violationsOf(page, { include: 'main' });
    expect(whole.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }
  await showIn(page, { language: 'zh', theme: 'light' });
});

test('a terminal that never told its open payments is treated as if it had some', async ({ start }) => {
  const { page } = await start({ settings: { lastShop: 'simulated' } });
  await goTo(page, 'terminals');
  await addAddress(page, 'sim:status-only');
  await readPort(page, 'sim:status-only');
  await waitForRun(page);
  await page
    .getByRole('link', { name: /^打开终端/ })
    .first()
    .click();
  await expect(section(page)).toContainText('未结算笔数不明');
  await section(page).getByRole('button', { name: '开始初始化…' }).click();
  await expect(dialog(page)).toContainText('不知道这台终端还有没有未结算的交易');
});
