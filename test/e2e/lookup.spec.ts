// Looking up a response code: by its characters and by the words on the screen, always within one system.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { projectFolder } from './support/electronUnderTest.ts';
import { violationsOf } from './support/screens/barriers.ts';
import { chooseIn, goTo, showIn } from './support/steps.ts';

const folder = join(projectFolder, 'test-results', 'screenshots');

test('97 is typed into the field that waits for it, and one step leads to the reasons', async ({ shop: { page } }) => {
  await goTo(page, 'lookup');
  const field = page.getByRole('searchbox', { name: /代码或屏幕上的文字/ });
  await expect(field).toBeFocused();
  await page.keyboard.type('97');
  const detail = page.getByRole('article');
  await expect(detail.getByRole('heading', { level: 2 }).first()).toContainText('97');
  await expect(detail).toContainText('银联终端（中国内地）');
  await expect(detail).toContainText('找不到这个终端号');
  await expect(detail).toContainText('终端未登记');
  await expect(detail).toContainText('不算成功');
  for (const word of ['TID', 'MID', 'SN', '收单机构']) await expect(detail).toContainText(word);
  await expect(detail).toContainText('二手资料');
  await expect(detail.getByRole('region', { name: '在其他系统中' })).toContainText('对账合计已清零');
  await expect(detail.getByRole('link', { name: '为什么？查一查' })).toHaveAttribute(
    'href',
    /#\/resolver\?code=97&profile=cn-unionpay$/,
  );
});

test('words of the screen find the code, in any width; the same characters never mix', async ({ shop: { page } }) => {
  await goTo(page, 'lookup');
  const field = page.getByRole('searchbox', { name: /代码或屏幕上的文字/ });
  const title = page.getByRole('article').getByRole('heading', { level: 2 }).first();
  await field.fill('校验错，请重新签到');
  await expect(page.getByRole('status').filter({ hasText: '个应答码' })).toContainText('3 个应答码');
  await expect(title).toContainText('99');
  await field.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(title).toContainText('A0');
  await field.fill('ａ０');
  await expect(title).toContainText('MAC');

  await field.fill('A4');
  await expect(title).toContainText('说法不一');
  await expect(page.getByRole('article')).toContainText('不要当作成功');

  await field.fill('97');
  await page.getByRole('button', { name: /查看 ISO 8583.* 的 97/ }).click();
  await expect(title).toContainText('对账合计已清零');
  await expect(page.getByRole('article')).toContainText('ISO 8583:1987');

  // The chosen system is remembered while the window is open.
  await goTo(page, 'log');
  await goTo(page, 'lookup');
  await expect(
    page.getByRole('combobox', { name: '系统（应答码表）' }).or(page.getByLabel('系统（应答码表）')).first(),
  ).toHaveValue(/ISO 8583/);
  await chooseIn(page, '系统（应答码表）', '银联终端（中国内地）');
});

test('a code that no table has is shown raw, with what to do', async ({ shop: { page } }) => {
  await goTo(page, 'lookup');
  await page.getByRole('searchbox').fill('Q4');
  const detail = page.getByRole('article');
  await expect(detail).toContainText('不在这张表里');
  await expect(detail).toContainText('交易失败');
  await expect(detail).toContainText('先查上一笔的结果');
  await expect(detail.getByRole('region', { name: '在其他系统中' })).toContainText('终端未登记');
  await page.getByRole('searchbox').fill('没有这样的话');
  await expect(page.getByText('没有找到这样的文字')).toBeVisible();
});

for (const [language, theme, text] of [
  ['zh', 'light', '97'],
  ['en', 'light', '58'],
  ['zh', 'dark', 'A4'],
  ['en', 'dark', ''],
] as const) {
  test(`the page in ${language}, ${theme}: a picture without barriers`, async ({ shop: { page } }) => {
    await showIn(page, { language, theme });
    await goTo(page, 'lookup');
    await page.getByRole('searchbox').fill(text);
    if (text !== '') await expect(page.getByRole('article')).toContainText(text);
    await page.evaluate(() =>
      Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined))),
    );
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `lookup-codes-${language}-${theme}.png`) });
    const violations = await violationsOf(page);
    expect(
      violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`),
    ).toEqual([]);
  });
}

test('in a small window and with large text the code stays in sight, and nothing is cut off', async ({ shop }) => {
  const { app, page } = shop;
  const resize = (width: number, height: number, zoom: number) =>
    app.evaluate(
      ({ BrowserWindow }, [w, h, factor]) => {
        const [own] = BrowserWindow.getAllWindows();
        own?.setContentSize(w, h);
        own?.webContents.setZoomFactor(factor);
      },
      [width, height, zoom] as const,
    );
  await showIn(page, { language: 'en', theme: 'light' });
  await goTo(page, 'lookup');
  await page.getByRole('searchbox').fill('97');
  const title = page.getByRole('article').getByRole('heading', { level: 2 }).first();
  for (const [name, width, height, zoom] of [
    ['small', 800, 600, 1],
    ['large-text', 1280, 800, 2],
  ] as const) {
    await resize(width, height, zoom);
    await title.scrollIntoViewIfNeeded();
    await expect(title).toBeInViewport();
    await page.screenshot({ path: join(folder, `lookup-codes-${name}.png`) });
    const isWider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1);
    expect(isWider).toBe(false);
  }
  await resize(1280, 860, 1);
});
