// A support bundle from the choice to the saved file: every line seen, every hidden place marked, nothing sent.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { findInZip } from '../../electron/export/zip.ts';
import { expect, test } from './fixtures.ts';
import { savedCapture } from './support/lines.ts';
import { violationsOf } from './support/screens/barriers.ts';
import { goTo, readPort, saveTo, showIn, waitForRun } from './support/steps.ts';

const look = process.env['LOOK_AT_SUPPORT'];
const picture = async (page: Page, name: string): Promise<void> => {
  if (look !== undefined) await page.screenshot({ path: join(look, `${name}.png`) });
};

const textIn = (file: string, name: string): string => {
  const found = findInZip(readFileSync(file), name);
  return found === null ? '' : new TextDecoder().decode(inflateRawSync(found.packed));
};

test('makes a bundle: chosen, seen line by line, saved as it was seen, with names and numbers hidden', async ({
  start,
}) => {
  const { app, page, dataFolder } = await start({ settings: { lastShop: 'simulated', operator: '王小明' } });
  await app.evaluate(
    ({ dialog }, file) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [file] });
    },
    await savedCapture(dataFolder),
  );
  await readPort(page, 'sim:healthy');
  await waitForRun(page);
  await goTo(page, 'traffic');
  await page.getByRole('button', { name: '打开记录文件…' }).click();
  const capture = page.getByRole('dialog', { name: '保存前预览' });
  await capture.getByRole('button', { name: '关闭' }).last().click();

  await goTo(page, 'support');
  await expect(page.getByText('终端管家不会上传任何内容')).toBeVisible();
  await page.getByRole('checkbox', { name: '连接诊断' }).uncheck();
  await page.getByRole('checkbox', { name: '通信抓取' }).check();
  await page.getByRole('checkbox', { name: /条消息/ }).check();
  await page.getByLabel('另外要遮盖的词').first().fill('张');
  await page.keyboard.press('Enter');
  await expect(page.getByText('“张”太短，没有加上')).toBeVisible();
  await page.getByLabel('另外要遮盖的词').first().fill('张记面馆');
  await page.keyboard.press('Enter');
  await page
    .getByRole('textbox', { name: '发生了什么' })
    .fill('张记面馆的李老板 13812345678 说：卡号 6222021234567894 刷不了');
  await picture(page, 'choose-zh-light');
  await showIn(page, { language: 'en', theme: 'dark' });
  await picture(page, 'choose-en-dark');
  expect(await violationsOf(page)).toEqual([]);
  await showIn(page, { language: 'zh', theme: 'light' });
  await page.getByRole('button', { name: '生成预览' }).click();

  const lines = page.getByRole('region', { name: 'README.txt 的内容' });
  await expect(lines.getByText('⟦word 1⟧')).toBeVisible({ timeout: 20_000 });
  await expect(lines.getByText('⟦phone 1⟧')).toHaveAttribute('title', /^电话号码/);
  // A screen reader, which sees no frame, hears it in the line.
  await expect(lines.getByText('⟦phone 1⟧')).toContainText('已遮盖，电话号码');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(lines.getByText('622202******7894').first()).toHaveAttribute('title', '记录下来之前就已遮盖');
  await picture(page, 'preview-zh-light');
  const files = page.getByRole('navigation', { name: '支持包里的文件' });
  await files.getByRole('button', { name: /^maintenance-log\.jsonl/ }).click();
  await page.getByRole('button', { name: '下一处遮盖' }).click();
  await expect(page.getByText(/^第 \d+ 行：\S+/)).toBeVisible();
  await page.getByRole('searchbox', { name: '在这个文件里查找' }).fill('"number"');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^第 \d+ 行/)).toBeVisible();
  await page.getByRole('checkbox', { name: '自动换行' }).check();
  await expect(
    page
      .getByRole('region', { name: /的内容$/ })
      .locator('mark')
      .first(),
  ).toBeVisible();
  await picture(page, 'preview-log-zh-light');
  await files.getByRole('button', { name: /trace\.txt/ }).click();
  await expect(page.getByText('查询状态 / Status enquiry').first()).toBeVisible();
  await showIn(page, { language: 'en', theme: 'dark' });
  await picture(page, 'preview-trace-en-dark');
  expect(await violationsOf(page)).toEqual([]);
  await showIn(page, { language: 'zh', theme: 'light' });

  await saveTo(app, null);
  await page.getByRole('button', { name: '保存…' }).click();
  const file = join(mkdtempSync(join(tmpdir(), 'steward-bundle-')), 'bundle.zip');
  expect(existsSync(file)).toBe(false);
  await saveTo(app, file);
  await page.getByRole('button', { name: '保存…' }).click();
  await expect(page.getByText(/^支持包已保存/)).toBeVisible();
  const readme = textIn(file, 'README.txt');
  expect(readme).toContain('⟦word 1⟧');
  for (const name of ['README.txt', 'maintenance-log.jsonl', 'terminals.json', 'capture.json', 'trace.txt']) {
    expect(textIn(file, name)).not.toMatch(/王小明|张记面馆|13812345678|6222021234567894/);
  }

  await page.getByRole('button', { name: '修改选择' }).click();
  await expect(page.getByRole('checkbox', { name: '通信抓取' })).toBeChecked();
  await goTo(page, 'log');
  await expect(page.getByText(/^保存支持包 bundle\.zip/).first()).toBeVisible();
});
