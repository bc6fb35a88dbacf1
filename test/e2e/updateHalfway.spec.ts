// Updates that stop half-way, for whatever reason: each is said in words, the program that runs stays, and the next look works.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { writeSettings } from './support/consoleWindow.ts';
import { layOutImage } from './support/imageProgram.ts';
import { type PackagedProgram, startPackaged } from './support/packagedProgram.ts';
import { startReleaseFeed } from './support/releaseFeed.ts';

// A program that Playwright has not started itself cannot be traced.
test.use({ trace: 'off' });
test.skip(process.platform !== 'linux', 'an AppImage is a program of Linux');

const updates = (page: Page): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: '更新', exact: true }) });
const toSettings = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    window.location.hash = '#/settings';
  });
  await expect(updates(page).getByText('当前版本')).toBeVisible();
};
const look = (page: Page): Promise<void> => page.getByRole('button', { name: '立即检查更新' }).click();
const fetchIt = (page: Page): Promise<void> => page.getByRole('button', { name: /^下载/ }).click();
const says = (page: Page, text: string, timeout = 20_000): Promise<void> =>
  expect(updates(page).getByText(text)).toBeVisible({ timeout });
const fetched = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.AppImage'));

test('whatever stops half-way leaves the program as it was, and the next look works', async () => {
  test.setTimeout(420_000);
  const image = layOutImage();
  const feed = await startReleaseFeed();
  let running: PackagedProgram | null = null;
  const mount = (...words: string[]): boolean => spawnSync('mount', words).status === 0;
  const begin = async (): Promise<PackagedProgram> => {
    running = await startPackaged(image.start());
    await toSettings(running.page);
    return running;
  };
  const lookWell = async (page: Page): Promise<void> => {
    feed.mood = 'well';
    await look(page);
    await says(page, '有新版本 0.2.0。');
  };
  try {
    writeSettings(image.dataFolder, { lastShop: 'simulated' });
    image.setPolicy({
      format: 'terminal-steward-policy',
      version: 1,
      updates: { isAllowed: true, feed: feed.address },
    });
    const { page, ended } = await begin();

    await test.step('a lower version, half a feed, a feed that drips', async () => {
      feed.version = '0.0.9';
      await look(page);
      await says(page, '已是最新版本。');
      feed.version = '0.2.0';
      feed.mood = 'half-feed';
      await look(page);
      await says(page, '更新信息不可用');
      feed.mood = 'drip-feed';
      await look(page);
      await says(page, '连不上更新服务器', 60_000);
      await lookWell(page);
    });
    await test.step('cut, and fetched again', async () => {
      feed.mood = 'cut';
      await fetchIt(page);
      await says(page, '下载中断');
      feed.mood = 'drip-file';
      await fetchIt(page);
      await page.getByRole('button', { name: '取消下载' }).click();
      await says(page, '有新版本 0.2.0。');
      await lookWell(page);
    });
    await test.step('a disk without room', async () => {
      if (!mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', image.cache)) return;
      try {
        await lookWell(page);
        await fetchIt(page);
        await says(page, '磁盘空间不够，无法更新');
        expect(fetched(image.cache)).toEqual([]);
      } finally {
        spawnSync('umount', ['-l', image.cache]);
      }
      await lookWell(page);
    });
    await test.step('quitting while it is fetched', async () => {
      feed.mood = 'drip-file';
      await fetchIt(page);
      await expect(page.getByRole('button', { name: '取消下载' })).toBeVisible();
      await page.evaluate(() => setTimeout(() => window.close(), 50));
      expect(await ended).toBe(0);
      expect(readFileSync(image.image, 'utf8')).toBe('the old program');
    });

    const again = await begin();
    await test.step('a computer that sleeps in the middle: the server closes meanwhile, or goes on afterwards', async () => {
      await lookWell(again.page);
      for (const ending of ['cut', 'goOn'] as const) {
        feed.mood = 'half-file';
        const before = feed.halves.length;
        await fetchIt(again.page);
        await expect(again.page.getByRole('button', { name: '取消下载' })).toBeVisible();
        await expect.poll(() => feed.halves.length).toBe(before + 1);
        again.sleep();
        if (ending === 'cut') feed.halves[before]?.cut();
        // Longer than an engine may leave its calls unanswered.
        await pause(12_000);
        again.wake();
        if (ending === 'goOn') {
          feed.halves[before]?.goOn();
          await expect(again.page.getByRole('button', { name: '备份，并在关闭时安装' })).toBeVisible({
            timeout: 20_000,
          });
        } else {
          await says(again.page, '下载中断');
          expect(fetched(image.cache)).toEqual([]);
          await lookWell(again.page);
        }
        await expect(again.page.getByText('后台部分停止了')).toHaveCount(0);
        expect(readFileSync(image.image, 'utf8')).toBe('the old program');
      }
    });
    await test.step('no backup, no installation; with one it is installed', async () => {
      const prepare = again.page.getByRole('button', { name: '备份，并在关闭时安装' });
      await expect(prepare).toBeVisible({ timeout: 20_000 });
      const backups = join(image.dataFolder, 'backups');
      mkdirSync(backups, { recursive: true });
      renameSync(backups, `${backups}-before`);
      writeFileSync(backups, 'a file in the place of the folder');
      await prepare.click();
      await says(again.page, '备份没有成功，没有安装更新');
      rmSync(backups);
      renameSync(`${backups}-before`, backups);
      await prepare.click();
      await says(again.page, '0.2.0 会在关闭程序时安装。', 30_000);
      expect(readFileSync(image.image, 'utf8')).toBe('the old program');
    });
    await again.page.evaluate(() => setTimeout(() => window.close(), 50));
    expect(await again.ended).toBe(0);
    expect(readFileSync(image.image).equals(feed.file)).toBe(true);
  } finally {
    (running as PackagedProgram | null)?.end();
    await feed.close();
    image.remove();
  }
});
