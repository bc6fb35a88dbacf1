// A year of simulated readings: usual ranges, when parts will want replacing, and a replaced battery.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { projectFolder } from './support/electronUnderTest.ts';
import { violationsOf } from './support/screens/barriers.ts';
import { cardOf, showIn } from './support/steps.ts';

const folder = join(projectFolder, 'test-results', 'screenshots');

const withoutBarriers = async (page: Page): Promise<void> => {
  const violations = await violationsOf(page);
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`)).toEqual(
    [],
  );
};
const picture = async (page: Page, name: string): Promise<void> => {
  await page.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined))));
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
};

test('a simulated year shows when the battery will want replacing, and on what that rests', async ({ shop }) => {
  const { page } = shop;
  await cardOf(page, 'SIM-T2 SIMULATED').getByRole('link').first().click();
  const section = page.getByRole('region', { name: /^零件更换预计/ });
  await expect(section.getByText('载入一年的模拟读数')).toBeVisible();
  await section.scrollIntoViewIfNeeded();
  await picture(page, 'forecast-empty-zh');
  await section.getByRole('button', { name: '到电池用尽前 30 天' }).click();
  await expect(section.getByText(/预计 .*前后需要更换/).first()).toBeVisible({ timeout: 60_000 });
  await expect(section.getByText(/^最早 .*，最迟 /).first()).toBeVisible();
  const toggle = section.getByRole('button', { name: '电池：依据和走势', exact: true });
  await toggle.focus();
  await page.keyboard.press('Enter');
  await expect(section.getByText(/用了 \d+ 天的值/).first()).toBeVisible();
  await expect(section.getByText(/对照界限 20 %/).first()).toBeVisible();
  await expect(section.getByRole('img')).toBeVisible();
  await expect(section.getByText(/只能由厂商更换/)).toBeVisible();
  await section.scrollIntoViewIfNeeded();
  await picture(page, 'forecast-zh-light');
  await withoutBarriers(page);
  const readings = page.getByRole('region', { name: '读数', exact: true });
  await expect(readings.getByText(/^平时 /).first()).toBeVisible();
  await readings.scrollIntoViewIfNeeded();
  await picture(page, 'forecast-readings-zh');
  await showIn(page, { language: 'en', theme: 'dark' });
  await page.getByRole('region', { name: /^When parts will need replacing/ }).scrollIntoViewIfNeeded();
  await picture(page, 'forecast-en-dark');
  await withoutBarriers(page);
});

test('a replaced battery is recorded, counted from then on, and can be withdrawn', async ({ shop: { page } }) => {
  await cardOf(page, 'SIM-A8 SIMULATED').getByRole('link').first().click();
  const section = page.getByRole('region', { name: /^零件更换预计/ });
  await section.getByRole('button', { name: '记录更换' }).click();
  const dialog = page.getByRole('dialog', { name: '记录已更换的零件' });
  await dialog.getByLabel('更换日期').fill('2999-01-01');
  await expect(dialog.getByText('日期不能晚于今天。')).toBeVisible();
  await dialog.getByLabel('更换日期').fill('2026-01-05');
  await dialog.getByLabel('备注（选填）').fill('仓库备件');
  await picture(page, 'forecast-record-zh');
  await withoutBarriers(page);
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(section.getByText(/仓库备件/)).toBeVisible();
  await section.getByRole('button', { name: '撤回' }).click();
  const withdraw = page.getByRole('dialog', { name: '撤回更换记录' });
  await withdraw.getByLabel('理由').fill('记错了终端');
  await withdraw.getByRole('button', { name: '撤回' }).click();
  await expect(section.getByText(/已撤回（.*记错了终端）/)).toBeVisible();
});
