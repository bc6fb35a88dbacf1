// Expected versions and limits by model: from a terminal to a set, from a file to a refusal, from a limit to a result.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { ConsoleWindow, StartWishes } from './support/consoleWindow.ts';
import { projectFolder } from './support/electronUnderTest.ts';
import { violationsOf } from './support/screens/barriers.ts';
import { cardOf, checkAllTerminals, goTo, showIn } from './support/steps.ts';

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
const fileOf = (text: string) => ({ name: 'chain.json', mimeType: 'application/json', buffer: Buffer.from(text) });

test.setTimeout(40_000);

// A shop of the story's own: limits and expected versions would change what other stories see.
const checkedShop = async (start: (wishes: StartWishes) => Promise<ConsoleWindow>): Promise<Page> => {
  const { page } = await start({ settings: { lastShop: 'simulated' } });
  for (let round = 0; round < 2; round += 1) await checkAllTerminals(page);
  return page;
};

test('a terminal becomes the pattern of its model; a file is looked at first, a bad one refused by line', async ({
  start,
}) => {
  const page = await checkedShop(start);
  await goTo(page, 'settings');
  await page.getByRole('link', { name: '打开应有版本' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '应有版本' })).toBeVisible();
  await page.getByRole('button', { name: '以一台终端为样板' }).first().click();
  const dialog = page.getByRole('dialog', { name: '以一台终端为样板' });
  await dialog.getByRole('combobox').first().click();
  await page.getByRole('option').first().click();
  await dialog.getByRole('textbox', { name: '理由' }).fill('以这台为准');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('button', { name: /^修改型号/ })).toBeVisible();
  await picture(page, 'expected-zh-light');
  await withoutBarriers(page);

  const input = page.locator('input[type=file]');
  await input.setInputFiles(fileOf('{\n  "kind": "other"\n}'));
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('没有导入任何内容');
  await picture(page, 'expected-refused-zh');
  await page.keyboard.press('Escape');
  const set = { versions: [{ part: 'terminal', versions: ['0.0.0'] }] };
  const sets = [{ model: 'SIM-T2 SIMULATED', reason: 'one set for all', set }];
  const good = { kind: 'terminal-steward-expected-versions', version: 1, sets };
  await input.setInputFiles(fileOf(JSON.stringify(good)));
  await page.getByRole('button', { name: '导入 1 条' }).click();
  await expect(page.getByRole('table', { name: 'SIM-T2 SIMULATED' })).toContainText('0.0.0');
  await showIn(page, { language: 'en', theme: 'dark' });
  await picture(page, 'expected-en-dark');
  await withoutBarriers(page);
});

test('a limit of one model is chosen, looked ahead at and kept beside that of the shop', async ({ start }) => {
  const page = await checkedShop(start);
  await goTo(page, 'settings');
  await page.getByPlaceholder('项目').first().click();
  await page.getByRole('option', { name: '电池电量' }).click();
  const dialog = page.getByRole('dialog', { name: '电池电量的界限' });
  await dialog.getByLabel('型号').fill('SIM-T2 SIMULATED');
  await dialog.getByRole('textbox', { name: '低于此值为注意' }).fill('99');
  await expect(dialog.locator('summary', { hasText: '涉及 1 台终端' })).toBeVisible();
  await picture(page, 'limit-model-zh');
  await dialog.getByRole('textbox', { name: '为什么要改' }).fill('老型号电池');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('button', { name: '修改电池电量（型号 SIM-T2 SIMULATED）的界限' })).toBeVisible();
  await goTo(page, 'terminals');
  await cardOf(page, 'SIM-T2 SIMULATED').getByRole('link').first().click();
  const section = page.getByRole('region', { name: '版本与配置' });
  await expect(section).toContainText('与上一次检查相比的变化');
  await section.scrollIntoViewIfNeeded();
  await picture(page, 'terminal-versions-zh');
});
