// Papers in the real window: looked at, saved as PDF, sealed; Chinese in the text of the file, light in a dark window.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { verifyFile } from '../../electron/service/verify/verifyFile.ts';
import { expect, test } from './fixtures.ts';
import { projectFolder } from './support/electronUnderTest.ts';
import { violationsOf } from './support/screens/barriers.ts';
import { cardOf, goTo, saveTo, showIn } from './support/steps.ts';

const folder = join(projectFolder, 'test-results', 'pictures');

const hasCommand = (name: string): boolean => spawnSync(name, ['-v']).error === undefined;

/** The text of a PDF as any reader gets it, without blanks; null where nothing here can read one. */
const textOf = (file: string): string | null =>
  hasCommand('pdftotext') ? execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s+/g, '') : null;

const picture = async (page: Page, name: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `paper-${name}.png`) });
};

const isAccessible = async (page: Page): Promise<void> => {
  const violations = await violationsOf(page, { exclude: '.mantine-Notifications-root' });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
};

const saved = (page: Page) => page.getByRole('status').filter({ hasText: /已保存：|Saved: / });

test('a check report, a dossier and the log become sealed PDFs that a stranger can read and verify', async ({
  shop,
}, info) => {
  const { page, app } = shop;
  const file = (name: string): string => info.outputPath(`${name}.pdf`);
  mkdirSync(info.outputDir, { recursive: true });

  await test.step('the dossier, from the terminal', async () => {
    await cardOf(page, /SIM-Q1/)
      .getByRole('link')
      .first()
      .click();
    await page.getByRole('link', { name: '终端档案' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '终端档案' })).toBeVisible();
    await expect(page.getByRole('heading', { name: '检查记录' }).first()).toBeVisible();
    await isAccessible(page);
    await picture(page, 'dossier-zh-light');
    await saveTo(app, file('dossier'));
    await page.getByRole('button', { name: '保存为 PDF' }).click();
    await expect(saved(page)).toBeVisible({ timeout: 30_000 });
    const { verdict } = await verifyFile(file('dossier'));
    expect(verdict).toMatchObject({ format: 'pdf', state: 'valid' });
    expect(verdict.signedBy).not.toBeNull();
    const text = textOf(file('dossier'));
    if (text !== null) {
      for (const words of ['终端档案', '模拟商店，非真实记录', '未解决的问题', '末条校验值']) {
        expect(text).toContain(words);
      }
      expect(text).toMatch(/1\/\d/);
    }
    await page.getByRole('link', { name: '返回' }).click();
  });

  await test.step('the check report in English, in a dark window', async () => {
    await page
      .getByRole('link', { name: /完整记录|查看完整|检查记录/ })
      .first()
      .click();
    await page.getByRole('link', { name: '检查报告 PDF' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '检查报告' })).toBeVisible();
    await showIn(page, { language: 'en', theme: 'dark' });
    await page.getByLabel('Language on paper').selectOption('en');
    await expect(page.getByRole('heading', { name: 'What needs attention' }).first()).toBeVisible();
    await isAccessible(page);
    await picture(page, 'check-en-dark');
    await saveTo(app, file('check'));
    await page.getByRole('button', { name: 'Save as PDF' }).click();
    await expect(saved(page)).toBeVisible({ timeout: 30_000 });
    expect((await verifyFile(file('check'))).verdict).toMatchObject({ state: 'valid' });
    // Nothing of the dark window is on the paper: no filled background.
    expect(readFileSync(file('check')).subarray(0, 5).toString()).toBe('%PDF-');
    await showIn(page, { language: 'zh', theme: 'light' });
  });

  await test.step('the log as it is filtered', async () => {
    await goTo(page, 'log');
    await page.getByRole('button', { name: /^导出/ }).first().click();
    await page.getByRole('menuitem', { name: /维护记录 PDF/ }).click();
    await expect(page.getByText('编号', { exact: true }).first()).toBeVisible();
    await picture(page, 'log-zh-light');
    await saveTo(app, null);
    await page.getByRole('button', { name: '保存为 PDF' }).click();
    await expect(page.getByRole('button', { name: '保存为 PDF' })).toBeEnabled();
    await expect(saved(page)).toHaveCount(0);
    await saveTo(app, file('log'));
    await page.getByRole('button', { name: '保存为 PDF' }).click();
    await expect(saved(page)).toBeVisible({ timeout: 30_000 });
    const { verdict } = await verifyFile(file('log'));
    expect(verdict).toMatchObject({ state: 'valid' });
    const text = textOf(file('log'));
    if (text !== null) expect(text).toContain('快速检查');
  });
});

test('summary, handover and inspection are found where a person looks for them', async ({ shop }) => {
  const { page } = shop;
  await goTo(page, 'plan');
  await page.getByRole('link', { name: '交接单' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '交接单' })).toBeVisible();
  await expect(page.getByText('交班人签字').first()).toBeVisible();
  await page.getByLabel('从', { exact: true }).fill('2026-12-31');
  await page.getByLabel('到', { exact: true }).fill('2026-01-01');
  await expect(page.getByText('时间范围不对')).toBeVisible();
  await page.getByRole('link', { name: '返回' }).click();
  await page.getByRole('navigation').getByRole('link', { name: '统计' }).click();
  await page.getByRole('link', { name: '阶段总结' }).click();
  await expect(page.getByRole('heading', { name: '计划完成情况' }).first()).toBeVisible();
  await picture(page, 'period-zh-light');
  await goTo(page, 'evidence');
  await page.getByRole('link', { name: '巡检证据 PDF' }).click();
  await expect(page.getByRole('heading', { name: '尚缺和异常' }).first()).toBeVisible({ timeout: 20_000 });
  await picture(page, 'inspection-zh-light');
});
