// A terminal whose sensors were triggered: the red sheet says stop, can be printed, and puts the terminal into quarantine.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { projectFolder } from './support/electronUnderTest.ts';
import { openTerminal } from './support/guided.ts';
import { violationsOf } from './support/screens/barriers.ts';
import { addAddress, goTo, readPort, showIn } from './support/steps.ts';

const folder = join(projectFolder, 'test-results', 'pictures');

test('a triggered sensor shows a red sheet, prints “do not use”, and ends in quarantine', async ({ start }) => {
  const { page } = await start({ settings: { lastShop: 'simulated' } });
  await goTo(page, 'terminals');
  await addAddress(page, 'sim:tamper');
  await readPort(page, 'sim:tamper');
  await expect(page.getByRole('status').filter({ hasText: '检查已完成' })).toBeVisible();
  await openTerminal(page, 'SIM-X3 SIMULATED');
  const sheet = page.getByRole('alert').filter({ hasText: '请勿使用：安全传感器已触发' });
  await expect(sheet).toContainText('重启、升级或恢复出厂都不能解除');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('DO NOT USE')).toBeVisible();
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, 'stop-paper.png') });
  await page.emulateMedia({ media: 'screen' });
  for (const [language, theme] of [
    ['zh', 'light'],
    ['en', 'dark'],
  ] as const) {
    await showIn(page, { language, theme });
    await page.screenshot({ path: join(folder, `stop-${language}-${theme}.png`), fullPage: true });
    const violations = await violationsOf(page, { include: '[role="alert"]' });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }
  await showIn(page, { language: 'zh', theme: 'light' });
  await page.getByRole('button', { name: '改为隔离' }).click();
  await expect(page.getByText('隔离', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: '改为隔离' })).toHaveCount(0);
});
