// The register as files: a list in GBK with mistakes is compared, its good rows are taken, and the whole is taken back.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { violationsOf } from './support/screens/barriers.ts';
import { chooseIn, goTo, saveTo, showIn } from './support/steps.ts';

// 机身号,终端号,商户号,商户名称,门店,结算账号,奇怪的列 in GBK.
const gbkWords: Readonly<Record<string, readonly number[]>> = {
  机: [0xbb, 0xfa],
  身: [0xc9, 0xed],
  号: [0xba, 0xc5],
  终: [0xd6, 0xd5],
  端: [0xb6, 0xcb],
  商: [0xc9, 0xcc],
  户: [0xbb, 0xa7],
  名: [0xc3, 0xfb],
  称: [0xb3, 0xc6],
  好: [0xba, 0xc3],
  店: [0xb5, 0xea],
  颜: [0xd1, 0xd5],
  色: [0xc9, 0xab],
  备: [0xb1, 0xb8],
  注: [0xd7, 0xa2],
};

const inGbk = (text: string): Buffer =>
  Buffer.from(Array.from(text).flatMap((character) => gbkWords[character] ?? [character.charCodeAt(0)]));

const list = [
  '机身号,终端号,商户号,商户名称,备注,颜色',
  'V2N0001,10000001,898210154110002,好店,,x',
  'V2N0002,10000002,898210154110002,好店,,x',
  '1.2E+11,10000003,898210154110002,好店,,x',
  'V2N0004,10000004,898210154110002,好店,6222 0212 3456 7894,x',
  'V2N0005,10000005,898210154110002,=1+1,,x',
  '',
].join('\r\n');

const openFrom = (app: ElectronApplication, file: string): Promise<void> =>
  app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, file);

const chooseFile = (page: Page) => page.getByRole('button', { name: /^(选择文件|Choose a file)/ });
const rows = (page: Page) => page.getByRole('region', { name: '文件里的行' }).getByRole('row');

/** A picture for a person who wants to look; only where a folder for it is named. */
const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['STEWARD_PICTURES'];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) });
};

const hasNoBarrier = async (page: Page): Promise<void> => {
  const violations = await violationsOf(page);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
};

const importGood = async (app: ElectronApplication, page: Page, dataFolder: string): Promise<void> => {
  const file = join(dataFolder, 'terminals.csv');
  writeFileSync(
    file,
    list
      .replace(/1\.2E.*\r\n/, '')
      .replace('6222 0212 3456 7894', '')
      .replace('=1+1', '好店'),
  );
  await openFrom(app, file);
  await goTo(page, 'register');
  await page.getByRole('link', { name: '导入', exact: true }).click();
  await chooseFile(page).click();
  await page.getByRole('button', { name: '导入 4 台' }).click();
  await expect(page.getByText('已导入 terminals.csv')).toBeVisible();
};

test('a list in GBK with mistakes is compared row by row; the good rows are taken and taken back', async ({
  start,
}) => {
  const { app, page, dataFolder } = await start({ settings: { lastShop: 'own', operator: '李娜' } });
  const file = join(dataFolder, 'gbk.csv');
  writeFileSync(file, inGbk(list));
  await openFrom(app, file);

  await goTo(page, 'register');
  await page.getByRole('link', { name: '导入', exact: true }).click();
  await expect(page.getByText('还没有做过导入。')).toBeVisible();
  await chooseFile(page).click();

  await expect(page.getByText('CSV · GBK / GB 18030')).toBeVisible();
  await expect(page.getByText('有 3 行有错误，这些行不会导入。')).toBeVisible();
  await expect(page.getByText('有 1 列不认识，没有采用')).toBeVisible();
  await expect(rows(page).filter({ hasText: '1.2E+11' })).toContainText('号码被表格软件当成了数字');
  await expect(rows(page).filter({ hasText: 'V2N0005' })).toContainText('单元格里是公式');
  const card = rows(page).filter({ hasText: 'V2N0004' });
  await expect(card).toContainText('卡号不会被保存或显示');
  await expect(page.locator('body')).not.toContainText('6222 0212 3456 7894');
  await hasNoBarrier(page);

  await page.getByText('新增 2', { exact: true }).click();
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('button', { name: '只导入正确的 2 行' }).click();
  await expect(page.getByText('新增 2 台，更改 0 台。')).toBeVisible();
  await hasNoBarrier(page);
  await picture(page, 'import-done');

  await page.getByRole('link', { name: '查看登记簿' }).click();
  await expect(page.getByText('V2N0001').first()).toBeVisible();
  await page.getByRole('searchbox').fill('steward://terminal/V2N0002');
  const records = page.getByRole('region', { name: '登记簿的记录' });
  await expect(records.getByText('V2N0001')).toHaveCount(0);
  await expect(records.getByText('V2N0002')).toBeVisible();

  await page.getByRole('link', { name: '导入', exact: true }).click();
  await page.getByRole('button', { name: '撤销这次导入: gbk.csv' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '撤销这次导入' }).click();
  await expect(page.getByRole('dialog').getByText('删去 2 台，恢复 0 台。')).toBeVisible();
  await picture(page, 'import-undone');
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).last().click();
  await goTo(page, 'register');
  await expect(page.getByText('登记簿还是空的')).toBeVisible();
});

test('a file that cannot be read says why, and the page stays usable', async ({ start }) => {
  const { app, page, dataFolder } = await start({ settings: { lastShop: 'own', operator: '李娜', language: 'en' } });
  const file = join(dataFolder, 'old.xls');
  writeFileSync(file, Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]));
  await openFrom(app, file);
  await goTo(page, 'register');
  await page.getByRole('link', { name: 'Import', exact: true }).click();
  await chooseFile(page).click();
  await expect(page.getByRole('alert')).toContainText('an old .xls or a workbook with a password');
  await expect(chooseFile(page)).toBeEnabled();
});

test('the list goes out as a workbook and comes in again without a difference', async ({ start }) => {
  const { app, page, dataFolder } = await start({ settings: { lastShop: 'own', operator: '李娜' } });
  await importGood(app, page, dataFolder);
  for (const format of ['xlsx', 'csv']) {
    const file = join(dataFolder, `out.${format}`);
    await saveTo(app, file);
    await goTo(page, 'register');
    await page.getByRole('link', { name: '导出', exact: true }).click();
    await page.getByRole('radio', { name: format === 'xlsx' ? /Excel/ : /^CSV/ }).check();
    await page.getByRole('button', { name: '保存到…' }).click();
    await expect(page.getByText('已导出 4 台终端').last()).toBeVisible();
    await hasNoBarrier(page);
    await picture(page, `export-${format}`);
    await openFrom(app, file);
    await goTo(page, 'register');
    await page.getByRole('link', { name: '导入', exact: true }).click();
    await chooseFile(page).click();
    await expect(page.getByText('没有新增或更改，登记簿已经是这样。')).toBeVisible();
    await page.getByRole('button', { name: '放弃这个文件' }).click();
  }
});

test('labels are shown, saved as PDF, and lead to the record', async ({ start }) => {
  const { app, page, dataFolder } = await start({ settings: { lastShop: 'own', operator: '李娜' } });
  await importGood(app, page, dataFolder);
  await goTo(page, 'register');
  await page.getByRole('link', { name: '打印标签', exact: true }).click();
  await expect(page.getByText('4 张标签')).toBeVisible();
  const preview = page.getByRole('region', { name: '标签预览' });
  await expect(preview.getByRole('img', { name: '二维码：V2N0001' })).toBeVisible();
  await hasNoBarrier(page);

  await picture(page, 'labels');
  const file = join(dataFolder, 'labels.pdf');
  await saveTo(app, file);
  await page.getByRole('button', { name: '保存为 PDF…' }).click();
  await expect(page.getByText('标签已保存为 PDF')).toBeVisible();
  const pdf = readFileSync(file, 'latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

  await chooseIn(page, '纸张', '标签卷 40 × 30 mm');
  const roll = join(dataFolder, 'roll.pdf');
  await saveTo(app, roll);
  await page.getByRole('button', { name: '保存为 PDF…' }).click();
  await expect.poll(() => existsSync(roll)).toBe(true);
  expect(readFileSync(roll, 'latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(4);

  await app.evaluate(({ app: program }) => {
    program.emit('second-instance', {}, ['electron', 'steward://terminal/V2N0002'], '', null);
  });
  await expect(page.getByText('已打开 V2N0002')).toBeVisible();
  await expect(page).toHaveURL(/#\/register\/[0-9a-f-]{36}$/);
  await app.evaluate(({ app: program }) => {
    program.emit('second-instance', {}, ['electron', 'steward://terminal/NOBODY'], '', null);
  });
  await expect(page.getByText('登记簿里没有机身号为 NOBODY 的终端。')).toBeVisible();
  await app.evaluate(({ app: program }) => {
    program.emit('second-instance', {}, ['electron', 'steward://shell/rm'], '', null);
  });
  await expect(page.getByText('这个链接不是终端管家的终端或任务链接')).toBeVisible();
  await expect(page).toHaveURL(/#\/register\/[0-9a-f-]{36}$/);
});

test('pages in both languages and themes hold no barrier', async ({ start }) => {
  const { app, page, dataFolder } = await start({ settings: { lastShop: 'own', operator: '李娜' } });
  const file = join(dataFolder, 'gbk.csv');
  writeFileSync(file, inGbk(list));
  await openFrom(app, file);
  await goTo(page, 'register');
  await page.getByRole('link', { name: '导入', exact: true }).click();
  await chooseFile(page).click();
  await expect(page.getByText('有 3 行有错误，这些行不会导入。')).toBeVisible();
  for (const language of ['zh', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      await showIn(page, { language, theme });
      await hasNoBarrier(page);
      await picture(page, `import-${language}-${theme}`);
    }
  }
});

test('ten thousand rows are compared, cancelled half-way without a trace, and stored', async ({ start }) => {
  test.setTimeout(180_000);
  const { app, page, dataFolder } = await start({ settings: { lastShop: 'own', operator: '李娜' } });
  const file = join(dataFolder, 'many.csv');
  const lines = Array.from(
    { length: 10_000 },
    (_, row) => `N9${String(row).padStart(6, '0')}X,好店 ${String(row)},人民路 ${String(row)} 号`,
  );
  writeFileSync(file, ['SN,商户名称,布放地址', ...lines].join('\r\n'));
  await openFrom(app, file);
  await goTo(page, 'register');
  await page.getByRole('link', { name: '导入', exact: true }).click();
  await chooseFile(page).click();
  await expect(page.getByText('每一行都正确。')).toBeVisible({ timeout: 60_000 });
  expect(await rows(page).count()).toBeLessThan(60);

  await page.getByRole('button', { name: '导入 10000 台' }).click();
  await page.getByRole('button', { name: '取消', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('已按要求取消', { timeout: 60_000 });
  await goTo(page, 'register');
  await expect(page.getByText('登记簿还是空的')).toBeVisible();

  await page.getByRole('link', { name: '导入', exact: true }).click();
  await page.getByRole('button', { name: '导入 10000 台' }).click();
  await expect(page.getByText('新增 10000 台，更改 0 台。')).toBeVisible({ timeout: 90_000 });
});
