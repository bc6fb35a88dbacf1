// The tray as a desktop shows it: colour, words, menu; a hidden start; and no window is ever hidden for good.
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { manyTerminals } from '../support/manyTerminals.ts';
import { expect, test } from './fixtures.ts';
import { invoke, openPath } from './support/jobs.ts';
import { noTrayDesktop, startTrayDesktop, type TrayDesktop } from './support/trayDesktop.ts';

test.skip(noTrayDesktop() !== null, noTrayDesktop() ?? '');

const visible = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((each) => each.isVisible()));
const close = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => {
    setTimeout(() => BrowserWindow.getAllWindows()[0]?.close(), 20);
  });

test.describe('with a tray', () => {
  let desktop: TrayDesktop;
  test.beforeEach(async () => {
    desktop = await startTrayDesktop({ hasTray: true });
  });
  test.afterEach(() => desktop.close());

  test('it shows colour, words and menu; opens, checks, shows what is due, quits; a hidden start stays hidden', async ({
    start,
  }) => {
    const { app, page } = await start({
      settings: { lastShop: 'simulated', staysInTray: true, isToldOfTray: true },
      environment: { DBUS_SESSION_BUS_ADDRESS: desktop.address },
      options: ['--hidden'],
    });
    await expect.poll(async () => (await desktop.item()).tip.join(' ')).toMatch(/终端管家 · /);
    await expect
      .poll(async () => (await desktop.menu()).map(({ label }) => label).join('|'))
      .toMatch(/现在检查所有终端.*打开窗口.*退出/);
    expect(await visible(app)).toEqual([false]);

    await desktop.press();
    await expect.poll(() => visible(app)).toEqual([true]);
    await close(app);
    await expect.poll(() => visible(app)).toEqual([false]);

    await desktop.choose(/今天/);
    await expect.poll(() => visible(app)).toEqual([true]);
    await expect(page).toHaveURL(/#\/plan$/);
    await desktop.choose(/现在检查所有终端/);
    await expect(page).toHaveURL(/#\/(run.*)?$/);

    await page.getByRole('button', { name: '切换为 English' }).click();
    await expect
      .poll(async () => (await desktop.menu()).map(({ label }) => label).join('|'))
      .toContain('Check all terminals now');

    const ended = new Promise<number | null>((resolve) => app.process().once('exit', resolve));
    await desktop.choose(/^Quit$/);
    expect(await ended).toBe(0);
  });

  test('it checks all of many terminals, and turns no page away from somebody who is filling it in', async ({
    start,
  }) => {
    const { page } = await start({
      settings: { lastShop: 'own', operator: '小王' },
      environment: { DBUS_SESSION_BUS_ADDRESS: desktop.address },
      prepare: (folder) => manyTerminals(join(folder, 'shop'), 130),
    });
    await expect.poll(async () => (await desktop.item()).tip.join(' ')).toMatch(/终端管家 · /);
    await openPath(page, '/people');
    await page.getByRole('button', { name: '添加人员' }).first().click();
    const name = page.getByRole('dialog').getByRole('textbox', { name: '姓名' });
    await name.fill('赵六');
    const offer = page.locator('.mantine-Notification-root').filter({ hasText: '您正在填写，页面没有切换' });
    await desktop.choose(/今天/);
    await expect(offer).toBeVisible();
    await expect(name).toHaveValue('赵六');
    await expect(page).toHaveURL(/#\/people$/);
    await offer.getByRole('button', { name: '打开', exact: true }).click();
    await expect(page).toHaveURL(/#\/plan$/);
    await expect(page.getByRole('dialog')).toHaveCount(0);

    await desktop.choose(/现在检查所有终端/);
    await expect(page).toHaveURL(/#\/run\//);
    const run = await invoke<{ targets: readonly unknown[] }>(page, 'checks.latestRun');
    expect(run.targets).toHaveLength(130);
  });

  test('closing quits once nobody shows trays any more', async ({ start }) => {
    const { app, page } = await start({
      settings: { lastShop: 'simulated', language: 'en' },
      environment: { DBUS_SESSION_BUS_ADDRESS: desktop.address },
    });
    await page.keyboard.press('Control+9');
    const stays = page.getByRole('switch', { name: 'Stay in the tray when the window is closed' });
    await stays.press('Space');
    await expect(stays).toBeChecked();
    await close(app);
    await expect.poll(() => visible(app)).toEqual([false]);
    // A second start brings it back, as the icon does.
    await app.evaluate(({ app: electron }) => electron.emit('second-instance', {}, []));
    await expect.poll(() => visible(app)).toEqual([true]);
    await desktop.leave();
    const ended = new Promise<number | null>((resolve) => app.process().once('exit', resolve));
    await close(app);
    expect(await ended).toBe(0);
  });
});

test('without a tray closing quits, and a hidden start is in the task bar', async ({ start }) => {
  const desktop = await startTrayDesktop({ hasTray: false });
  try {
    const { app, page } = await start({
      settings: { lastShop: 'simulated', staysInTray: true, isToldOfTray: true },
      environment: { DBUS_SESSION_BUS_ADDRESS: desktop.address },
      options: ['--hidden'],
    });
    await expect(page.getByRole('heading').first()).toBeAttached();
    await expect
      .poll(
        () =>
          app.evaluate(({ BrowserWindow }) =>
            BrowserWindow.getAllWindows().map((each) => each.isMinimized() || each.isVisible()),
          ),
        { timeout: 20_000 },
      )
      .toEqual([true]);
    const ended = new Promise<number | null>((resolve) => app.process().once('exit', resolve));
    await close(app);
    expect(await ended).toBe(0);
  } finally {
    desktop.close();
  }
});
