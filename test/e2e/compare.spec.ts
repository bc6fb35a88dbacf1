// Two checks side by side, and check codes that are read out: from the screen to the far side.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { projectFolder } from './support/electronUnderTest.ts';
import { violationsOf } from './support/screens/barriers.ts';
import { cardOf, goTo, showIn } from './support/steps.ts';

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

test('two checks of one terminal are compared in three presses', async ({ shop: { page } }) => {
  await cardOf(page, 'SIM-T2 SIMULATED').getByRole('link').first().click();
  const boxes = page.getByRole('checkbox', { name: /的检查来比较/ });
  await boxes.nth(0).check();
  await boxes.nth(2).check();
  await expect(boxes.nth(1)).toBeDisabled();
  await boxes.nth(0).scrollIntoViewIfNeeded();
  await picture(page, 'compare-choose-zh');
  await withoutBarriers(page);
  await page.getByRole('link', { name: '比较这两次' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '比较两次检查' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: '同一台终端的两次检查' })).toBeVisible();
  await page.getByRole('switch', { name: '相同的也显示' }).check();
  const outcomes = page.getByRole('table', { name: '检查结果' });
  await expect(outcomes.getByRole('columnheader')).toHaveText(['项目', '左边', '右边', '差别']);
  await expect(outcomes.getByRole('rowheader').first()).toBeVisible();
  // The record itself leads to the one before it.
  await page
    .getByRole('link', { name: /^打开检查记录/ })
    .last()
    .click();
  await page.getByRole('link', { name: '与上一次比较' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '比较两次检查' })).toBeVisible();
});

test('two terminals are compared; differences only, the gravest first, and on paper', async ({ shop }) => {
  const { app, page } = shop;
  for (const name of ['SIM-T2 SIMULATED', 'SIM-A8 SIMULATED']) await cardOf(page, name).getByRole('checkbox').check();
  await page.getByRole('link', { name: '比较这两台' }).click();
  await expect(page.getByRole('status').filter({ hasText: '两台不同的终端' })).toContainText('处不同');
  await expect(page.getByRole('heading', { level: 2 }).nth(2)).toHaveText('检查结果');
  await expect(page.getByRole('table', { name: '检查结果' })).toContainText('打印机');
  await expect(page.getByRole('cell', { name: '相同', exact: true })).toHaveCount(0);
  await picture(page, 'compare-zh-light');
  await withoutBarriers(page);
  const before = page.getByRole('region', { name: /^左边/ });
  const model = await before.getByRole('heading').textContent();
  await page.getByRole('button', { name: '左右对调' }).click();
  await expect(before.getByRole('heading')).not.toHaveText(model ?? '');
  const paper = await app.evaluate(async ({ BrowserWindow }) => {
    const printed = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ preferCSSPageSize: true });
    return printed?.toString('base64') ?? '';
  });
  writeFileSync(join(folder, 'compare.pdf'), Buffer.from(paper, 'base64'));
  expect(Buffer.from(paper, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  await showIn(page, { language: 'en', theme: 'dark' });
  await picture(page, 'compare-en-dark');
  await withoutBarriers(page);
});

test('without two checks, or with one that does not exist, the page says so', async ({ shop: { page } }) => {
  await page.evaluate(() => {
    location.hash = '#/compare';
  });
  await expect(page.getByText('先选两次检查')).toBeVisible();
  await picture(page, 'compare-choosing-zh');
  for (const [side, name] of [
    ['左边', /SIM-T2/],
    ['右边', /SIM-A8/],
  ] as const) {
    const place = page.getByRole('region', { name: side, exact: true });
    await place.getByRole('combobox', { name: `${side}：终端` }).click();
    await page.getByRole('option', { name }).click();
    await place.getByRole('combobox', { name: `${side}：哪一次检查` }).click();
    await page.getByRole('option').last().click();
  }
  await expect(page.getByRole('status').filter({ hasText: '两台不同的终端' })).toBeVisible();
  await page.getByText('换一次检查').first().click();
  await picture(page, 'compare-change-zh');
  await withoutBarriers(page);
  await page.evaluate(() => {
    location.hash = '#/run';
  });
  await expect(page.getByText('检查码').first()).toBeVisible();
  await picture(page, 'check-code-run-zh');
  const unknown = '00000000-0000-4000-8000-000000000000';
  await page.evaluate((id) => {
    location.hash = `#/compare?a=${id}&b=${id}`;
  }, unknown);
  await expect(page.getByText('左边的检查打不开')).toBeVisible();
});

test('a check code is copied from the record, and read where nothing is known of it', async ({ shop: { page } }) => {
  await cardOf(page, 'SIM-T2 SIMULATED').getByRole('link').first().click();
  const serial = (await page.getByText(/^SN /).first().textContent())?.replace('SN ', '') ?? '';
  await page.locator('a[href*="#/check/"]').first().click();
  const code = (await page.getByRole('region', { name: '检查码' }).locator('code').first().textContent()) ?? '';
  expect(code).toMatch(/^[KM][0-9FHKMPRWXY]{3}(-[0-9FHKMPRWXY]{4}){3,4}$/);
  await page.getByText('电话里这样念').click();
  await expect(page.getByRole('list', { name: '电话里这样念' }).getByRole('listitem')).toHaveCount(
    code.split('-').length,
  );
  await picture(page, 'check-code-record-zh');
  await goTo(page, 'lookup');
  await page.getByRole('tab', { name: '检查码' }).click();
  await withoutBarriers(page);
  const field = page.getByRole('textbox', { name: '检查码', exact: true });
  await field.fill(code.toLowerCase().replaceAll('-', ' ').replaceAll('1', '幺'));
  const answer = page.getByRole('region', { name: '检查码说的是' });
  await expect(answer).toContainText('打印机');
  await expect(answer).toContainText('快速检查');
  await page.getByRole('textbox', { name: /^机身号/ }).fill(serial);
  await expect(answer).toContainText('机身号相符');
  await picture(page, 'check-code-zh-light');
  await withoutBarriers(page);
  const wrong = code.charAt(6) === '0' ? '7' : '0';
  await field.fill(`${code.slice(0, 6)}${wrong}${code.slice(7)}`);
  await expect(page.getByRole('status').filter({ hasText: '第 2 组' })).toBeVisible();
  await showIn(page, { language: 'en', theme: 'dark' });
  await picture(page, 'check-code-wrong-en-dark');
});
