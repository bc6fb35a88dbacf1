// Systems with languages, zones and fonts that nobody expects: the window opens, says what it should and draws every sign.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { verifyFile } from '../../electron/service/verify/verifyFile.ts';
import { expect, test } from './fixtures.ts';
import { programFolder } from './support/electronUnderTest.ts';
import { invoke } from './support/jobs.ts';
import { checkAllTerminals, saveTo } from './support/steps.ts';

test.describe.configure({ timeout: 120_000 });
test.skip(process.platform !== 'linux', 'language, zone and fonts are chosen by variables');

const strange = [
  { LANG: 'C', LC_ALL: 'C', LANGUAGE: '', TZ: 'nonsense' },
  { LANG: 'xx_YY.nonsense', LC_ALL: 'xx_YY.nonsense', LANGUAGE: 'xx', TZ: '' },
  { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr', TZ: 'Europe/Istanbul' },
  { LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8', LANGUAGE: 'ar', TZ: 'Africa/Cairo' },
  { LANG: 'th_TH.UTF-8', LC_ALL: 'th_TH.UTF-8', LANGUAGE: 'th', TZ: 'America/Santiago' },
];

for (const environment of strange) {
  test(`with LC_ALL=${environment.LC_ALL} and TZ=${environment.TZ} all is said as anywhere`, async ({ start }) => {
    const { page, app, dataFolder } = await start({ settings: { lastShop: 'simulated', language: 'en' }, environment });
    await checkAllTerminals(page);
    const zone = await page.evaluate(() => 0 - new Date().getTimezoneOffset());
    expect(await page.evaluate(() => document.documentElement.dir)).not.toBe('rtl');
    // Fields for days and times are drawn in the program's language, not the system's.
    expect(await page.evaluate(() => navigator.language)).toBe('en-US');
    for (const route of ['/', '/log', '/plan', '/settings']) {
      await page.evaluate((to) => {
        window.location.hash = `#${to}`;
      }, route);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const said = await page.locator('main').innerText();
      expect(said).not.toMatch(/[\u0660-\u0669\u06F0-\u06F9]|Invalid Date|NaN|undefined|\u0131|\u0130/);
      // No era of a king or an emperor.
      expect(said).not.toMatch(/[\u0E00-\u0E7F]|\b25\d\d\b|\bBE\b|令和/);
    }
    // Whatever a system makes of i and I.
    const found = async (text: string): Promise<number> =>
      (await invoke<{ total: number }>(page, 'log.rows', { filter: { text }, asOf: null, offset: 0, limit: 1 })).total;
    expect(await found('quick check')).toBeGreaterThan(3);
    expect(await found('QUICK CHECK')).toBe(await found('quick check'));
    expect(await found('qu\u0131ck check')).toBe(0);

    const file = join(dataFolder, 'log.csv');
    await saveTo(app, file);
    const form = { format: 'csv', isPlain: true, hasKeys: false, hasMark: false, withVerifier: false };
    await invoke(page, 'exports.save', { filter: {}, language: 'en', ...form });
    const { verdict } = await verifyFile(file);
    expect(verdict).toMatchObject({ state: 'valid', problems: [] });
    const times = readFileSync(file, 'utf8').matchAll(/(20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d)\.\d{1,3}([+-])(\d\d):(\d\d)/g);
    const moments = [...times].map(([, local = '', sign, hours, minutes]) => ({
      at: Date.parse(`${local}Z`) - zone * 60_000,
      offset: (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)),
    }));
    expect(moments.length).toBeGreaterThan(4);
    for (const { at, offset } of moments) {
      expect(offset).toBe(zone);
      expect(Math.abs(Date.now() - at)).toBeLessThan(120_000);
    }
  });
}

/** How signs are drawn in the page's own fonts: one box for all where none has them. */
const differentSigns = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const pen = Object.assign(document.createElement('canvas'), { width: 32, height: 32 }).getContext('2d');
    if (pen === null) return 0;
    pen.font = `24px ${getComputedStyle(document.body).fontFamily}`;
    const drawn = ['终', '端', '检', '查', '设', '置'].map((sign) => {
      pen.clearRect(0, 0, 32, 32);
      pen.fillText(sign, 2, 26);
      return pen.getImageData(0, 0, 32, 32).data.join();
    });
    return new Set(drawn).size;
  });
const broughtFonts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.fonts].filter(({ family }) => family.includes('Noto Sans SC')).map(({ status }) => status),
  );

test('without a Chinese font the program draws with its own; with one it fetches none', async ({ start }) => {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  try {
    mkdirSync(join(folder, 'fonts'));
    const latin = 'noto-sans-sc-latin-400-normal.woff';
    const files = join(programFolder, 'node_modules/@fontsource/noto-sans-sc/files');
    copyFileSync(join(files, latin), join(folder, 'fonts', latin));
    writeFileSync(
      join(folder, 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
    );
    const bare = await start({
      settings: { lastShop: 'simulated', language: 'zh' },
      environment: { FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    });
    await expect(bare.page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(async () => (await broughtFonts(bare.page)).includes('loaded')).toBe(true);
    await expect.poll(() => differentSigns(bare.page)).toBe(6);
    // Of the hundred pieces only those that stand on the page.
    expect((await broughtFonts(bare.page)).filter((status) => status === 'unloaded').length).toBeGreaterThan(20);

    const usual = await start({ settings: { lastShop: 'simulated', language: 'zh' } });
    await expect(usual.page.getByRole('heading', { level: 1 })).toBeVisible();
    await usual.page.waitForTimeout(1500);
    expect(await differentSigns(usual.page)).toBe(6);
    expect(await broughtFonts(usual.page)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
