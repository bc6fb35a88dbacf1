// New releases, with the real electron-updater, a real server and a program laid out as an AppImage: nothing is asked for
// before a person asks, every failure half-way leaves all as it was, and what is installed was backed up first.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { writeSettings } from './support/consoleWindow.ts';
import { type ImageProgram, layOutImage } from './support/imageProgram.ts';
import { type PackagedProgram, startPackaged } from './support/packagedProgram.ts';
import { type ReleaseFeed, startReleaseFeed } from './support/releaseFeed.ts';
import { violationsOf } from './support/screens/barriers.ts';

// A program that Playwright has not started itself cannot be traced.
test.use({ trace: 'off' });
test.skip(process.platform !== 'linux', 'an AppImage is a program of Linux');

const policy = (updates: object) => ({ format: 'terminal-steward-policy', version: 1, updates });
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());

const updates = (page: Page) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: '更新', exact: true }) });
const ask = (page: Page, name: string, input: object): Promise<{ ok: boolean; value?: { id?: string } }> =>
  page.evaluate(
    ([asked, given]) =>
      (
        window as unknown as {
          steward: { invoke(name: string, input: unknown): Promise<{ ok: boolean; value?: { id?: string } }> };
        }
      ).steward.invoke(asked, given),
    [name, input] as const,
  );
const toSettings = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    window.location.hash = '#/settings';
  });
  await expect(updates(page).getByText('当前版本')).toBeVisible();
};
const quit = async (running: PackagedProgram): Promise<void> => {
  await running.page.evaluate(() => setTimeout(() => window.close(), 50));
  expect(await running.ended).toBe(0);
};

/** Presses the button and waits until that very look has found the release. */
const findIt = async (page: Page): Promise<void> => {
  const state = async () =>
    (await ask(page, 'update.state', {})).value as { phase: string; checkedAt: string | null } | undefined;
  const before = await state();
  await page.getByRole('button', { name: '立即检查更新' }).click();
  await expect
    .poll(async () => {
      const now = await state();
      return now?.phase === 'found' && now.checkedAt !== before?.checkedAt;
    })
    .toBe(true);
  await expect(updates(page).getByText('有新版本 0.2.0。')).toBeVisible();
};

const everyFailure = async (page: Page, feed: ReleaseFeed, image: ImageProgram): Promise<void> => {
  const check = page.getByRole('button', { name: '立即检查更新' });
  for (const [mood, message] of [
    ['gone', '连不上更新服务器'],
    ['rubbish', '更新信息不可用'],
    ['gone', '连不上更新服务器'],
    ['endless-feed', '更新信息不可用'],
  ] as const) {
    feed.mood = mood;
    await check.click();
    await expect(updates(page).getByText(message)).toBeVisible();
  }
  expect(feed.sent.mebibytes).toBeLessThan(64);
  feed.mood = 'well';
  await findIt(page);
  for (const [mood, message] of [
    ['cut', '下载中断'],
    ['wrong-sum', '下载的文件不是公布的那个'],
    ['elsewhere', '更新服务器指向不安全的地址'],
    ['endless-file', '下载的文件不是公布的那个'],
    ['no-sum', '更新信息不可用'],
  ] as const) {
    feed.mood = mood;
    await findIt(page);
    await page.getByRole('button', { name: /^下载/ }).click();
    await expect(updates(page).getByText(message)).toBeVisible({ timeout: 15_000 });
    expect(filesBelow(image.cache).filter((name) => name.includes('AppImage'))).toEqual([]);
    expect(readFileSync(image.image, 'utf8')).toBe('the old program');
  }
  expect(feed.sent.mebibytes).toBeLessThan(128);
  // Notes and a date are the packager's to leave out.
  const { notes } = feed;
  Object.assign(feed, { mood: 'well', notes: '' });
  await findIt(page);
  feed.notes = notes;
};

test('a release is looked for when asked, fetched, backed up for and installed on quitting; failures change nothing', async () => {
  test.setTimeout(150_000);
  const image = layOutImage();
  const feed = await startReleaseFeed();
  let running: PackagedProgram | null = null;
  const begin = async (): Promise<PackagedProgram> => {
    running = await startPackaged(image.start());
    return running;
  };
  try {
    writeSettings(image.dataFolder, { lastShop: 'simulated' });
    image.setPolicy(policy({ isAllowed: true, feed: feed.address }));
    feed.notes = '<img src=x onerror="document.title=1"> **new**\n\u202Eabc 4111 1111 1111 1111';
    const one = await begin();
    await toSettings(one.page);
    await expect(updates(one.page).getByText('还没有检查过。')).toBeVisible();
    await expect(one.page.getByRole('switch', { name: '每天自动检查一次' })).not.toBeChecked();
    expect(feed.asked).toEqual([]);

    await test.step('while a capture is running it waits', async () => {
      const started = await ask(one.page, 'captures.start', { addresses: [], note: null });
      await one.page.getByRole('button', { name: '立即检查更新' }).click();
      await expect(updates(one.page).getByText('正在工作，稍后再更新')).toBeVisible();
      expect(feed.asked).toEqual([]);
      await ask(one.page, 'captures.stop', { captureId: started.value?.id });
    });
    await test.step('every failure half-way', () => everyFailure(one.page, feed, image));

    await test.step('notes are text, and nothing tells this computer from another', async () => {
      feed.mood = 'well';
      await one.page.getByRole('button', { name: '立即检查更新' }).click();
      const notes = updates(one.page).locator('pre');
      await expect(notes).toHaveText('<img src=x onerror="document.title=1"> **new**\nabc 4111 11** **** 1111');
      expect(await updates(one.page).locator('img').count()).toBe(0);
      expect(feed.asked.some(({ headers }) => 'x-user-staging-id' in headers || 'cookie' in headers)).toBe(false);
      expect(new Set(feed.asked.map(({ headers }) => headers['user-agent']))).toEqual(new Set(['Terminal-Steward']));
    });
    await test.step('fetched, backed up, ready', async () => {
      await one.page.getByRole('button', { name: /^下载/ }).click();
      await one.page.getByRole('button', { name: '备份，并在关闭时安装' }).click();
      await expect(updates(one.page).getByText('0.2.0 会在关闭程序时安装。')).toBeVisible({ timeout: 30_000 });
      expect(readFileSync(image.image, 'utf8')).toBe('the old program');
      expect(filesBelow(join(image.dataFolder, 'backups')).length).toBeGreaterThan(0);
      const axe = await violationsOf(one.page, { include: 'main' });
      expect(axe).toEqual([]);
    });
    await quit(one);
    expect(readFileSync(image.image).equals(feed.file)).toBe(true);
    expect(statSync(image.image).mode & 0o777).toBe(0o755);

    await test.step('the new one says so in the log, and takes no older one', async () => {
      image.setVersion('0.2.0');
      feed.version = '0.1.9';
      const two = await begin();
      await toSettings(two.page);
      await two.page.getByRole('button', { name: '立即检查更新' }).click();
      await expect(updates(two.page).getByText('已是最新版本。')).toBeVisible();
      await two.page.evaluate(() => {
        window.location.hash = '#/log';
      });
      await expect(two.page.getByText('程序已从 0.1.0 更新到 0.2.0').first()).toBeVisible();
      await expect(two.page.getByText(/已备份（.*）；程序关闭时安装 0\.2\.0/).first()).toBeVisible();
      await quit(two);
    });
    await test.step('whoever looks after the computer can switch it all off', async () => {
      const before = feed.asked.length;
      image.setPolicy(policy({ isAllowed: false }));
      const three = await begin();
      await toSettings(three.page);
      await expect(updates(three.page).getByText('管理这台电脑的人关闭了更新。', { exact: false })).toBeVisible();
      expect(await ask(three.page, 'update.check', {})).toMatchObject({ ok: false });
      expect(feed.asked.length).toBe(before);
      await quit(three);
    });
  } finally {
    (running as PackagedProgram | null)?.end();
    await feed.close();
    image.remove();
  }
});

test('a program that runs from its sources never looks, and says why', async ({ start }) => {
  const { page } = await start({ settings: { lastShop: 'simulated' } });
  await toSettings(page);
  await expect(updates(page).getByText('程序是从源代码运行的', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: '立即检查更新' })).toHaveCount(0);
});
