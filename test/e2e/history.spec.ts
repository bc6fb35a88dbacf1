// A history over 13 months: periods, span and pauses, events, the cursor by mouse and by keys, the same values as a table.
import { silentLogger } from '../../electron/log/logger.ts';
import { shopFile } from '../../electron/service/shops.ts';
import { Database } from '../../electron/store/database.ts';
import { openShopStore } from '../../electron/store/shopStore.ts';
import { addTerminal, keepSamples, samplesEvery } from '../support/manyReadings.ts';
import { aCheckRecord, aReading } from '../support/records.ts';
import { expect, test } from './fixtures.ts';
import { freshFolder } from './support/consoleWindow.ts';
import { violationsOf } from './support/screens/barriers.ts';
import { showIn } from './support/steps.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** 13 months with readings every six hours, two days once a minute, a month without any, checks, and a new battery. */
const aLongHistory = async (dataFolder: string): Promise<string> => {
  const file = shopFile(dataFolder, 'own');
  const opened = await openShopStore(file, { log: silentLogger, now: () => Date.now() });
  if (!opened.ok) throw new Error(opened.error.code);
  const store = opened.value;
  const id = await addTerminal(store, 'LONG1');
  const now = Date.now();
  await keepSamples(store, id, samplesEvery(6 * hour, now - 395 * day, 4 * 210));
  await keepSamples(store, id, samplesEvery(6 * hour, now - 150 * day, 4 * 147));
  await keepSamples(store, id, samplesEvery(60_000, now - 2 * day, 2 * 1440));
  await keepSamples(store, id, [{ at: 0, value: 3 }]);
  const terminal = await store.terminals.byId(id);
  if (terminal === null) throw new Error('no terminal');
  for (const [ago, verdict] of [
    [100, 'pass'],
    [80, 'warn'],
    [30, 'fail'],
    [5, 'pass'],
  ] as const) {
    const at = new Date(now - ago * day).toISOString();
    const record = aCheckRecord(terminal, { startedAt: at, finishedAt: at, readings: [aReading({ takenAt: at })] });
    await store.checks.record({ ...record, report: { ...record.report, verdict } });
  }
  store.close();
  const database = new Database(file);
  database.run(
    'INSERT INTO part_change (id, terminal_id, part, at, by, note, noted_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    '3f0f7f4e-0b7b-4a54-9d3c-6f2d6c3c1a11',
    id,
    'battery',
    new Date(now - 60 * day).toISOString(),
    '小王',
    '',
    new Date(now).toISOString(),
  );
  database.close();
  return id;
};

test('13 months of readings can be seen, read out by mouse and keys, and exported', async ({ start }, testInfo) => {
  const dataFolder = freshFolder();
  const id = await aLongHistory(dataFolder);
  const { page } = await start({ dataFolder, settings: { lastShop: 'own', language: 'zh', theme: 'light' } });
  const attach = async (name: string) =>
    testInfo.attach(name, { body: await page.screenshot(), contentType: 'image/png' });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/terminal/${id}`);
  await page.getByRole('button', { name: '查看电池电压的历史' }).click();
  const history = page.getByRole('region', { name: '电池电压的历史' });
  const readout = history.getByRole('status', { name: '当前位置的读数' });
  await expect(history.getByRole('img').locator('canvas')).toBeVisible();
  await history.getByText('24 小时').click();
  await expect(history).toContainText(/共 1,4(39|40) 个读数 · 每个点是一个读数/);
  await expect(history).toContainText('1 个读数的时间不可信');

  await history.getByText('90 天').click();
  await expect(history).toContainText(/每个点是/);
  await expect(history.getByText(/这段时间发生的事（[45] 件）/)).toBeVisible();
  await history.getByText('13 个月').click();
  await expect(history).toContainText('每个点是一天（UTC）或几天的平均');
  await expect(
    history
      .getByRole('row', { name: /到 .* 没有读数/ })
      .or(history.getByText(/再显示一些（还有 \d+ 行）/))
      .first(),
  ).toBeVisible();

  const cursor = history.getByRole('slider', { name: '在电池电压曲线上移动' });
  await cursor.focus();
  await page.keyboard.press('Home');
  await expect(readout).toContainText(/\d V/);
  const first = await readout.textContent();
  await page.keyboard.press('ArrowRight');
  await expect(readout).not.toHaveText(first ?? '');
  await expect(cursor).toHaveAttribute('aria-valuetext', (await readout.textContent()) ?? '');
  await page.keyboard.press('End');
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('PageUp');
  // How many points two months are depends on the hour of this run: days begin in UTC.
  for (let press = 0; press < 45; press += 1) {
    if ((await readout.textContent())?.includes('已更换：电池') === true) break;
    await page.keyboard.press('ArrowLeft');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
  await expect(readout).toContainText('已更换：电池');
  await history.scrollIntoViewIfNeeded();
  await attach('keys');

  const picture = await history.locator('.u-over').boundingBox();
  if (picture === null) throw new Error('no picture');
  await page.mouse.move(picture.x + picture.width * (1 - 170 / 400), picture.y + 100);
  await expect(readout).toContainText('没有读数');
  await page.mouse.move(picture.x + picture.width * 0.97, picture.y + 100);
  await expect(readout).toContainText(/最|–.*V|\d V/);
  await history.getByText('这段时间发生的事').click();
  await expect(history.getByRole('listitem').filter({ hasText: '快速检查：故障' })).toBeVisible();

  await showIn(page, { language: 'en', theme: 'dark' });
  const opener = page.getByRole('button', { name: 'Show the history of Battery voltage' });
  if ((await opener.count()) === 0) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/terminal/${id}`);
  }
  await expect(opener).toBeVisible();
  if ((await opener.getAttribute('aria-expanded')) !== 'true') await opener.click();
  const english = page.getByRole('region', { name: 'History of Battery voltage' });
  await english.getByText('90 days').click();
  await expect(english).toContainText(/each point is/);
  await english.scrollIntoViewIfNeeded();
  const violations = await violationsOf(page);
  expect(violations.map(({ id: rule, nodes }) => `${rule} ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  await attach('dark');
  await english.getByRole('button', { name: /How to read this chart/ }).click();
  await expect(page.getByText(/nothing is removed before|Nothing is removed before/)).toBeVisible();
  await attach('help');
});
