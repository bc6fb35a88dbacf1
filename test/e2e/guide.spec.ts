// The guides to the program: found, searched, walked through by keys, in the language of the window, and on paper.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { handbooks } from '../../shared/guide/allHandbooks.ts';
import { chapterForPage, handbookAddress } from '../../shared/guide/pageChapters.ts';
import { expect, test } from './fixtures.ts';
import { violationsOf } from './support/screens/barriers.ts';
import { goTo, saveTo, showIn } from './support/steps.ts';

/** Not every computer can read a PDF. */
const hasCommand = (name: string): boolean => spawnSync(name, ['-v']).error === undefined;

const chapter = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true });

/** Every picture of the page was loaded and is the one of this language and appearance. */
const expectPictures = async (page: Page, ending: string): Promise<void> => {
  const pictures = page.locator('main figure img');
  expect(await pictures.count()).toBeGreaterThan(4);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).toHaveAttribute('src', new RegExp(`-${ending}-[\\w-]+\\.webp$|-${ending}\\.webp$`));
    await expect(picture).toHaveAttribute('alt', /\S/);
    await expect.poll(() => picture.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBe(1120);
  }
};

test('the guide for the shop is found, searched and walked through with keys, offline', async ({ shop: { page } }) => {
  await goTo(page, 'handbook');
  await expectPictures(page, 'zh-light');

  // Contents, then from chapter to chapter.
  const contents = page.getByRole('navigation', { name: '目录' });
  await expect(contents.getByRole('link')).toHaveCount(handbooks.shop.chapters.length);
  await contents.getByRole('link', { name: '备份与恢复' }).focus();
  await page.keyboard.press('Enter');
  await expect(chapter(page, '备份与恢复')).toBeFocused();
  await expect(chapter(page, '备份与恢复')).toBeInViewport();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(chapter(page, '身份与 PIN')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(chapter(page, '备份与恢复')).toBeFocused();

  await page.keyboard.press('Control+f');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('口令');
  await expect(page.getByRole('status').filter({ hasText: '1 章' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).filter({ visible: true })).toHaveText(['备份与恢复']);
  await page.getByRole('searchbox').fill('潜水艇');
  await expect(page.getByText('手册里没有找到')).toBeVisible();
  await page.getByRole('button', { name: '清除查找' }).click();

  // A name in the text leads to its page, and F1 there leads back to its chapter.
  await contents.getByRole('link', { name: '备份与恢复' }).click();
  await page.getByRole('region', { name: '备份与恢复' }).getByRole('link', { name: '备份', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '备份' })).toBeVisible();
  await page.keyboard.press('F1');
  await page.getByRole('dialog').getByRole('link', { name: '这一页的说明' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(chapter(page, '备份与恢复')).toBeInViewport();
  expect(page.url()).toContain(handbookAddress(chapterForPage('/log/backup')));
});

test('the guide for technicians speaks English with English pictures, and goes on paper whole', async ({
  shop: { app, page, dataFolder },
}) => {
  test.setTimeout(120_000);
  const file = join(dataFolder, 'handbook.pdf');
  await goTo(page, 'handbook');
  await page.getByRole('main').getByText('技术员手册', { exact: true }).click();
  await expect(chapter(page, '连接诊断')).toBeVisible();
  await showIn(page, { language: 'en', theme: 'dark' });
  await expect(page.locator('main h2[data-chapter]')).toHaveText(
    handbooks.technician.chapters.map(({ title }) => title.en),
  );
  await expectPictures(page, 'en-dark');
  const violations = await violationsOf(page);
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 160) ?? ''}`)).toEqual([]);

  // Dark is for screens: paper is white to its edges.
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  await page.emulateMedia({ media: null });
  await saveTo(app, file);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText('Saved ').first()).toBeVisible({ timeout: 30_000 });
  expect(readFileSync(file).length).toBeLessThan(6_000_000);
  if (!hasCommand('pdftotext') || !hasCommand('pdfimages')) return;
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  for (const { title } of handbooks.technician.chapters) expect(text).toContain(title.en);
  expect(text).toMatch(/Terminal Steward · Handbook for technicians\s+1\s*\/\s*\d+/);
  expect(text).not.toContain('[[');
  const pages = text.split('\f').length - 1;
  expect(pages).toBeGreaterThan(5);
  expect(pages).toBeLessThan(25);
  const pictures = execFileSync('pdfimages', ['-list', file], { encoding: 'utf8' });
  expect(pictures.split('\n').filter((line) => /\s1120\s+752\s/.test(line)).length).toBeGreaterThan(4);
});
