// Seeing the line: every byte live, a capture from start to saved bundle, and the same fault again in a replay.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { floodingLine, savedCapture } from './support/lines.ts';
import { addAddress, chooseIn, goTo, readPort, saveTo, showIn, waitForRun } from './support/steps.ts';

const rows = (page: Page) => page.getByRole('region', { name: /^(通信消息|Messages on the line)$/ }).getByRole('row');
const look = process.env['LOOK_AT_TRAFFIC'];
const picture = async (page: Page, name: string): Promise<void> => {
  if (look !== undefined) await page.screenshot({ path: join(look, `${name}.png`) });
};

test('shows every message live: filtered, paused, opened, noted, with the password masked', async ({ start }) => {
  const { page } = await start({ settings: { lastShop: 'simulated', operator: '小王' } });
  await goTo(page, 'traffic');
  await expect(page.getByText('还没有通信')).toBeVisible();
  await picture(page, 'empty-zh');
  await goTo(page, 'terminals');
  await readPort(page, 'sim:healthy');
  await waitForRun(page);
  await goTo(page, 'traffic');
  await expect(rows(page).filter({ hasText: '查询状态' }).first()).toBeAttached();
  await picture(page, 'live-zh');

  const filter = page.getByRole('searchbox', { name: '筛选通信' });
  await filter.fill('查询状态');
  await expect(rows(page)).toHaveCount(2);
  const enquiry = rows(page).nth(1);
  await expect(enquiry).toContainText('10 02 05 01');
  await expect(enquiry).toContainText('▒▒ ▒▒ ▒▒');
  await expect(enquiry).toContainText('已遮盖 3 个字节');
  await enquiry.getByRole('button', { name: /^展开第/ }).press('Enter');
  await expect(page.getByText('password')).toBeVisible();
  await picture(page, 'detail-zh');
  await filter.fill('');

  await page.getByRole('button', { name: '暂停' }).click();
  await page.getByRole('button', { name: '插入备注' }).click();
  await page.getByRole('textbox', { name: '备注内容' }).fill('刷卡之后没有反应');
  await page.keyboard.press('Enter');
  await expect(page.getByText('暂停中，又有 1 条')).toBeVisible();
  await page.getByRole('button', { name: '继续' }).click();
  await expect(rows(page).filter({ hasText: '刷卡之后没有反应' })).toBeVisible();

  await page.getByText('文字', { exact: true }).click();
  await expect(rows(page).filter({ hasText: 'SIM-A8' }).first()).toBeAttached();
  await showIn(page, { language: 'en', theme: 'dark' });
  await expect(page.getByRole('heading', { level: 1, name: 'Traffic' })).toBeVisible();
  await picture(page, 'live-en-dark');
  await page.getByRole('button', { name: 'Clear the view' }).click();
  await expect(page.getByText('No traffic yet')).toBeVisible();
});

test('what is paused stays on the screen while a line floods, also in another language', async ({ start }) => {
  const far = await floodingLine();
  const { page } = await start({ settings: { lastShop: 'own' } });
  await goTo(page, 'terminals');
  await addAddress(page, far.address);
  await goTo(page, 'traffic');
  await page.evaluate(async (address) => {
    const { steward } = window as unknown as { steward: { invoke(name: string, input: unknown): Promise<unknown> } };
    await steward.invoke('traffic.listen', { address, isOn: true });
  }, far.address);
  await expect(rows(page).nth(3)).toBeVisible();
  await page.getByRole('button', { name: '暂停' }).click();
  await expect(page.getByText(/暂停中，又有 5\d\d\d 条/)).toBeVisible({ timeout: 20_000 });
  await expect(rows(page).nth(3)).toBeVisible();
  await page.getByRole('searchbox', { name: '筛选通信' }).fill('the flood');
  await showIn(page, { language: 'en', theme: 'light' });
  await expect(page.getByRole('searchbox', { name: 'Filter the traffic' })).toHaveValue('the flood');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeHidden();
  await expect(rows(page).nth(3)).toBeVisible();
  await far.close();
});

test('captures in four presses, previews every part, saves a bundle, and survives a reload', async ({ start }) => {
  const { app, page, dataFolder } = await start({ settings: { lastShop: 'simulated' } });
  await goTo(page, 'traffic');
  await page.getByRole('button', { name: '开始抓取' }).click();
  await expect(page.getByText('正在抓取')).toBeVisible();

  await goTo(page, 'terminals');
  await readPort(page, 'sim:paper-out');
  await waitForRun(page);
  await page.reload();
  await goTo(page, 'traffic');
  await expect(page.getByText(/已抓取 \d+ 条/)).toBeVisible();
  await picture(page, 'capturing-zh');
  await page.getByRole('button', { name: '停止抓取' }).click();

  const preview = page.getByRole('dialog', { name: '保存前预览' });
  await expect(preview.getByText('查询状态 / Status enquiry').first()).toBeVisible();
  await expect(preview.locator('mark').first()).toBeVisible();
  await picture(page, 'preview-zh');
  await preview.getByRole('button', { name: 'README.txt' }).click();
  await expect(preview.getByText('遮盖 Masked')).toBeVisible();
  await preview.getByRole('button', { name: 'capture.json' }).click();
  await expect(preview.getByText('"state": "complete",')).toBeVisible();
  await preview.getByRole('button', { name: 'trace.pcapng' }).click();
  await expect(preview.getByText('00000000')).toBeVisible();

  const file = join(dataFolder, 'capture.zip');
  await saveTo(app, file);
  await preview.getByRole('button', { name: '保存…' }).click();
  await expect(page.getByText(/^已保存到/)).toBeVisible();
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  await page.getByText('抓取记录 1').click();
  await expect(page.getByRole('row').filter({ hasText: '完整' })).toBeVisible();
  await picture(page, 'captures-zh');
  await showIn(page, { language: 'en', theme: 'dark' });
  await picture(page, 'captures-en-dark');
});

test('plays a capture as a terminal of the simulated shop, which shows the same fault', async ({ start }) => {
  const { app, page, dataFolder } = await start({ settings: { lastShop: 'own' } });
  await app.evaluate(
    ({ dialog }, file) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [file] });
    },
    await savedCapture(dataFolder),
  );
  await goTo(page, 'traffic');
  await page.getByRole('button', { name: '打开记录文件…' }).click();
  const preview = page.getByRole('dialog', { name: '保存前预览' });
  await expect(preview.getByText('完成 / Completion').first()).toBeVisible();
  await preview.getByRole('button', { name: '关闭' }).last().click();
  await page.getByText('抓取记录 1').click();
  await page.getByRole('button', { name: '用此记录模拟' }).click();
  const ask = page.getByRole('dialog', { name: '用此记录模拟终端' });
  await expect(ask).toContainText('不会碰到任何真实终端');
  await picture(page, 'replay-ask-zh');
  await ask.getByRole('button', { name: '打开模拟商店' }).click();

  await expect(page.getByText('这里没有真实终端，记录也单独存放')).toBeVisible();
  await readPort(page, 'sim:replay-');
  await waitForRun(page);
  await expect(page.getByText('SIM-T2 SIMULATED').first()).toBeVisible();
  await picture(page, 'replayed-zh');
  await page.getByText('打印机').first().waitFor();
  await goTo(page, 'traffic');
  await page.getByText('抓取记录 1').click();
  await expect(page.getByText('正在模拟')).toBeVisible();
  await page.getByRole('button', { name: '更多操作' }).click();
  await page.getByRole('menuitem', { name: '删除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await expect(page.getByText('还没有抓取记录')).toBeVisible();
});

test('refuses a file that is no trace, in words', async ({ start }) => {
  const { app, page, dataFolder } = await start({ settings: { lastShop: 'simulated' } });
  await app.evaluate(
    ({ dialog }, file) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [file] });
    },
    join(dataFolder, 'settings.json'),
  );
  await goTo(page, 'traffic');
  await page.getByRole('button', { name: '打开记录文件…' }).click();
  await expect(page.getByRole('alert')).toContainText('settings.json 的内容是');
});

/** Milliseconds from a key's press until the frame that shows it, as the page itself sees them, in the middle of ten. */
const medianWait = async (page: Page): Promise<number> => {
  const filter = page.getByRole('searchbox', { name: '筛选通信' });
  await filter.fill('');
  await page.evaluate(() => {
    const waits: number[] = [];
    Object.assign(window, { waits });
    const onKey = (event: KeyboardEvent): void => {
      requestAnimationFrame(() => setTimeout(() => waits.push(performance.now() - event.timeStamp)));
    };
    window.addEventListener('keydown', onKey, true);
    Object.assign(window, { stopWatching: () => window.removeEventListener('keydown', onKey, true) });
  });
  for (const letter of 'flood line') await filter.press(letter === ' ' ? 'Space' : letter);
  await expect(filter).toHaveValue('flood line');
  const watched = (): Promise<number[]> => page.evaluate(() => (window as unknown as { waits: number[] }).waits);
  await expect.poll(async () => (await watched()).length).toBe(10);
  const waits = await watched();
  await page.evaluate(() => (window as unknown as { stopWatching: () => void }).stopWatching());
  return waits.sort((one, other) => one - other)[5] ?? 0;
};

test('stays usable while a megabyte a second comes in', async ({ start }) => {
  const flood = await floodingLine();
  const { page } = await start({ settings: { lastShop: 'own' } });
  await addAddress(page, flood.address);
  await goTo(page, 'traffic');
  const quiet = await medianWait(page);
  await chooseIn(page, '端口', flood.address);
  await page.getByRole('button', { name: '开始抓取' }).click();
  await page.getByRole('button', { name: '监听端口' }).click();
  await expect(rows(page).nth(3)).toBeVisible();
  const flooded = await medianWait(page);
  // A machine with other work is compared with itself.
  expect(flooded).toBeLessThan(Math.max(100, 3 * quiet));
  await page.getByRole('button', { name: '停止抓取' }).click();
  await expect(page.getByRole('dialog', { name: '保存前预览' })).toBeVisible({ timeout: 30_000 });
  await flood.close();
});
