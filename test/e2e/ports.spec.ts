// Ports in the window: whose they are, who else has them, and four troubles with four texts and four actions.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { openSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { channelOf } from '../../shared/ipc/bridge.ts';
import type { Connection } from '../../shared/model/connection.ts';
import { createPluggableTerminal } from '../support/pluggableTerminal.ts';
import { noPseudoTerminals } from '../support/pseudoTerminal.ts';
import { expect, test } from './fixtures.ts';
import type { ConsoleWindow } from './support/consoleWindow.ts';
import { addAddress, cardOf, goTo, readPort, showIn, waitForRun } from './support/steps.ts';

test.skip(noPseudoTerminals !== null, noPseudoTerminals ?? '');

const rowOf = (page: Page, path: string) =>
  page
    .getByRole('listitem')
    .filter({ hasText: path })
    .filter({ hasNot: page.getByRole('checkbox') });

test('the row of a port names its terminal, model and serial number first, then the port', async ({ start }) => {
  const one = createPluggableTerminal({ name: 'cVEND plug', serialNumber: '17F59B1F' });
  await one.plug();
  const { page } = await start({ settings: { lastShop: 'own' } });
  await addAddress(page, one.address);
  await expect(rowOf(page, one.path)).toContainText('新');
  await readPort(page, one.path);
  await waitForRun(page);
  await goTo(page, 'terminals');
  const row = rowOf(page, one.path);
  await expect(row.getByRole('heading')).toHaveText('cVEND plug');
  await expect(row).toContainText('SN 17F59B1F');
  await expect(row).toContainText('已认识');
  await one.remove();
});

test('a program that holds the port is named, and the card is free again when it ends', async ({ start }) => {
  test.skip(process.platform !== 'linux', 'only Linux tells who has a port open');
  const one = createPluggableTerminal({ name: 'Counter One', serialNumber: '17F59B1F' });
  await one.plug();
  const { page } = await start({ settings: { lastShop: 'own' } });
  await addAddress(page, one.address);
  await readPort(page, one.path);
  await waitForRun(page);
  await goTo(page, 'terminals');
  const card = cardOf(page, 'Counter One');
  await expect(card).toContainText('已连接');

  const till = spawn('flock', ['-F', one.path, 'sleep', '60'], { stdio: 'ignore' });
  await expect.poll(() => till.pid).toBeGreaterThan(0);
  await page.waitForTimeout(300);
  await page.getByRole('button', { name: '检查 Counter One' }).click();
  await waitForRun(page);
  await expect(page.getByText('端口被占用').first()).toBeVisible();
  await goTo(page, 'terminals');
  await expect(card).toContainText('被占用');
  await expect(card).toContainText(`sleep（进程 ${String(till.pid)}）`);
  till.kill('SIGKILL');
  await card.getByRole('button', { name: '再试一次：Counter One' }).click();
  await expect(card).toContainText('已连接', { timeout: 40_000 });
  await one.remove();
});

test('a program that eats the answers without a lock is named instead of a silent terminal', async ({ start }) => {
  test.skip(process.platform !== 'linux', 'only Linux tells who has a port open');
  test.setTimeout(90_000);
  const one = createPluggableTerminal({
    name: 'Counter One',
    serialNumber: '17F59B1F',
    faults: [{ kind: 'silence', block: 1, seconds: 600 }],
  });
  await one.plug();
  const rival = spawn('sleep', ['80'], { stdio: [openSync(one.path, 'r+'), 'ignore', 'ignore'] });
  const { page } = await start({ settings: { lastShop: 'own' } });
  await addAddress(page, one.address);
  await readPort(page, one.path);
  await expect(page.getByText('端口被占用').first()).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(`sleep (pid ${String(rival.pid)})`).first()).toBeVisible();
  rival.kill('SIGKILL');
  await one.remove();
});

const show = async ({ app }: ConsoleWindow, connection: Connection): Promise<void> => {
  await app.evaluate(
    ({ BrowserWindow }, [channel, payload]) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send(channel, payload);
    },
    [channelOf('connections.changed'), connection] as const,
  );
};

const troubles = [
  {
    state: 'busy',
    code: 'transport.busy',
    facts: { holder: 'minicom (pid 4711)' },
    text: '端口被占用',
    action: '再试一次：',
  },
  {
    state: 'denied',
    code: 'transport.permission-denied',
    facts: { fixKind: 'joinGroup', group: 'dialout', fix: 'sudo usermod -aG dialout li' },
    text: 'sudo usermod -aG dialout li',
    action: '重新检测',
  },
  { state: 'offline', code: 'transport.no-port', facts: {}, text: '找不到端口', action: '重新连接 ' },
  { state: 'noDriver', code: 'transport.no-port', facts: {}, text: '系统没有给它端口', action: '重新查找 ' },
] as const;

test('busy, denied, gone and without driver are four texts with four actions, in both languages and appearances', async ({
  start,
}) => {
  const one = createPluggableTerminal({ name: 'Counter One', serialNumber: '17F59B1F' });
  await one.plug();
  const console = await start({ settings: { lastShop: 'own' } });
  const { page } = console;
  await addAddress(page, one.address);
  await readPort(page, one.path);
  await waitForRun(page);
  await goTo(page, 'terminals');
  const card = cardOf(page, 'Counter One');
  const list = (await page.evaluate(async () => {
    const { steward } = window as unknown as { steward: { invoke(name: string, input: unknown): Promise<unknown> } };
    return steward.invoke('connections.list', {});
  })) as { value: Connection[] };
  const terminalId = list.value[0]?.terminalId ?? randomUUID();
  const seen = new Set<string>();
  for (const { state, code, facts, text, action } of troubles) {
    await show(console, {
      terminalId,
      state,
      since: new Date().toISOString(),
      address: one.address,
      error: { code, facts },
      nextTryAt: new Date(Date.now() + 30_000).toISOString(),
      reconnects: 0,
    });
    await expect(card).toContainText(text);
    const button = card.getByRole('button', { name: new RegExp(`^${action}`) });
    await expect(button).toBeVisible();
    seen.add((await button.innerText()).trim());
    if (process.env['STEWARD_LOOK'] !== undefined) {
      for (const [language, theme] of [
        ['zh', 'light'],
        ['en', 'dark'],
      ] as const) {
        await showIn(page, { language, theme });
        await page.screenshot({ path: `${process.env['STEWARD_LOOK']}/${state}-${language}-${theme}.png` });
      }
      await showIn(page, { language: 'zh', theme: 'light' });
    }
  }
  expect(seen.size).toBe(4);
  await one.remove();
});

test('rights and holders of a port are shown on request, and “show all” and typing by hand are there', async ({
  start,
}) => {
  const one = createPluggableTerminal({ name: 'Counter One', serialNumber: '17F59B1F' });
  await one.plug();
  const { page } = await start({ settings: { lastShop: 'own' } });
  await addAddress(page, one.address);
  const row = rowOf(page, one.path);
  await row.getByRole('button', { name: /^查看 .* 的权限与占用$/ }).click();
  await expect(row).toContainText('端口在，权限也够');
  await one.pull();
  await row.getByRole('button', { name: /权限与占用$/ }).click();
  await row.getByRole('button', { name: /权限与占用$/ }).click();
  await expect(row).toContainText('现在没有这个端口');
  await expect(page.getByRole('switch', { name: '显示所有端口' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: '手动输入地址' })).toBeVisible();
  await one.remove();
});

test('a command can be copied, and nothing else be read from the clipboard', async ({ start, expectedErrors }) => {
  expectedErrors.push(/denied|permission|NotAllowed/i);
  const { page, app } = await start({ settings: { lastShop: 'own' } });
  await page.bringToFront();
  await page.getByRole('heading', { level: 1 }).click();
  await page.evaluate(() => navigator.clipboard.writeText('sudo usermod -aG dialout li'));
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('sudo usermod -aG dialout li');
  const read = await page.evaluate(() =>
    navigator.clipboard.readText().then(
      () => 'read',
      () => 'refused',
    ),
  );
  expect(read).toBe('refused');
});
