// A computer that sleeps: unattended checks are made after it and wait as one message; what was under way goes on.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { engineServiceName } from '../../electron/main/engineName.ts';
import { expect, test } from './fixtures.ts';
import { projectFolder } from './support/electronUnderTest.ts';
import { violationsOf } from './support/screens/barriers.ts';
import { checkAllTerminals, goTo, showIn } from './support/steps.ts';

const folder = join(projectFolder, 'test-results', 'pictures');

test('a check after sleep is made once, waits as one message, and is told by one notification', async ({ start }) => {
  const { page, app } = await start({ settings: { lastShop: 'simulated' } });
  await checkAllTerminals(page);
  await goTo(page, 'settings');
  const section = page.getByRole('region', { name: '自动检查' });
  await expect(section.getByText('按现在的设置不会自动检查。')).toBeVisible();
  await section.getByText('开店前', { exact: true }).click();
  await section.getByLabel('提前多少分钟').fill('3');
  await expect(section.getByRole('button', { name: '保存' })).toBeDisabled();
  await section.getByLabel('提前多少分钟').fill('45');
  await section.getByText('电脑睡眠唤醒后检查一次').first().scrollIntoViewIfNeeded();
  await section.getByRole('switch', { name: '电脑睡眠唤醒后检查一次' }).click({ force: true });
  await section.getByRole('button', { name: '保存' }).click();
  await expect(section.getByRole('status')).toContainText('下一次');

  await app.evaluate(({ powerMonitor, Notification }) => {
    const shown: string[] = [];
    Object.assign(globalThis, { shownNotices: shown });
    Notification.prototype.show = function show(this: { readonly body: string }) {
      shown.push(this.body);
    };
    powerMonitor.emit('suspend');
    powerMonitor.emit('resume');
  });
  await goTo(page, 'terminals');
  const waiting = page.getByRole('region', { name: '自动检查' });
  await expect(waiting).toContainText('故障 1 台', { timeout: 50_000 });
  const notices = await app.evaluate(() => (globalThis as unknown as { shownNotices: string[] }).shownNotices);
  expect(notices.length).toBeLessThanOrEqual(1);

  mkdirSync(folder, { recursive: true });
  for (const language of ['zh', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      await showIn(page, { language, theme });
      await page.screenshot({ path: join(folder, `unattended-waiting-${language}-${theme}.png`) });
    }
  }
  await showIn(page, { language: 'zh', theme: 'light' });
  await waiting.getByRole('link', { name: '查看结果' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '自动检查' })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'SIM-Q1' })).toContainText('故障');
  for (const language of ['zh', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      await showIn(page, { language, theme });
      await page.screenshot({ path: join(folder, `unattended-${language}-${theme}.png`) });
      const violations = await violationsOf(page);
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
  }
  await showIn(page, { language: 'zh', theme: 'light' });
  // Who has seen it is not told again.
  await goTo(page, 'terminals');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(waiting).toHaveCount(0);
  await goTo(page, 'settings');
  await section.scrollIntoViewIfNeeded();
  await page.screenshot({ path: join(folder, 'unattended-settings-zh-light.png') });
});

test('a program that stands still for a while, as in a computer that sleeps untold, loses nothing and takes nothing for failed', async ({
  start,
}) => {
  test.skip(process.platform === 'win32', 'Windows cannot stop a process from outside');
  test.setTimeout(120_000);
  const { app, page } = await start({ settings: { lastShop: 'simulated' } });
  await checkAllTerminals(page);
  const enginePid = () =>
    app.evaluate(
      ({ app: electron }, name) => electron.getAppMetrics().find((each) => each.name === name)?.pid ?? 0,
      engineServiceName,
    );
  const engine = await enginePid();
  const ask = (command: string, input: object) =>
    page.evaluate(
      async ([name, given]) => {
        const { steward } = window as unknown as { steward: { invoke(name: string, input: object): Promise<unknown> } };
        return (await steward.invoke(name, given)) as { ok: boolean; value: { id?: string } };
      },
      [command, input] as const,
    );
  await goTo(page, 'contacts');
  await page.getByRole('button', { name: '添加', exact: false }).first().click();
  await page.getByRole('dialog').getByRole('textbox').first().fill('写到一半');
  const backup = page.evaluate(() =>
    (window as unknown as { steward: { invoke(name: string, input: object): Promise<unknown> } }).steward.invoke(
      'backups.now',
      {},
    ),
  );
  expect((await ask('checks.start', { terminalIds: [], addresses: ['sim:slow'], level: 'full' })).ok).toBe(true);
  const tree = await app.evaluate(({ app: electron }) => electron.getAppMetrics().map(({ pid }) => pid));
  try {
    for (const pid of tree) process.kill(pid, 'SIGSTOP');
    // Longer than a silent engine is waited for.
    await new Promise((resolve) => setTimeout(resolve, 11_000));
  } finally {
    for (const pid of tree) process.kill(pid, 'SIGCONT');
  }
  expect(await backup).toMatchObject({ ok: true });
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toHaveValue('写到一半');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await goTo(page, 'log');
  const row = (text: string | RegExp) => page.getByRole('row').filter({ hasText: text });
  await expect(row(/检查/).first()).toBeVisible();
  await expect.poll(() => enginePid()).toBe(engine);
  await expect(row(/没有反应|意外停止/)).toHaveCount(0);
});
