// The PCI inspection in the real window: from known-good photos over an inspection to an evidence pack that proves itself.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { aPng } from '../support/samplePictures.ts';
import { expect, test } from './fixtures.ts';
import { projectFolder } from './support/electronUnderTest.ts';
import { violationsOf } from './support/screens/barriers.ts';
import { goTo, saveTo, showIn } from './support/steps.ts';

const folder = join(projectFolder, 'test-results', 'pictures');

const isAccessible = async (page: Page): Promise<void> => {
  const violations = await violationsOf(page, { exclude: '.mantine-Notifications-root' });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
};

const lookAt = async (page: Page, name: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  for (const [language, theme] of [
    ['en', 'dark'],
    ['zh', 'light'],
  ] as const) {
    await showIn(page, { language, theme });
    await isAccessible(page);
    await page.screenshot({ path: join(folder, `inspection-${name}-${language}-${theme}.png`), fullPage: true });
  }
};

const place = ['tEXt', Buffer.from('Comment\0GPS 31.2304N')] as const;
const photo = (shade: number) => ({
  name: 'photo.png',
  mimeType: 'image/png',
  buffer: aPng({ width: 320, height: 240, grey: (x, y) => (shade + x + y) % 256, extra: [place] }),
});

/** Everything that a shop has before it inspects: a terminal in service and somebody who signs. */
const prepare = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    interface Answer {
      readonly ok: boolean;
      readonly value: { readonly record: { readonly id: string } };
    }
    const bridge = (window as unknown as { steward: { invoke(name: string, input: unknown): Promise<Answer> } })
      .steward;
    const fields = { serialNumber: 'N900-0001', model: 'N900', maker: '新大陆', store: '南京路店', counter: '一号台' };
    const made = await bridge.invoke('register.create', { fields, source: 'user', acceptsConflicts: false });
    const recordId = made.value.record.id;
    await bridge.invoke('register.confirmRegistration', {
      recordId,
      state: 'registered',
      source: 'portal',
      note: '页面显示',
    });
    await bridge.invoke('register.changeLifecycle', { recordId, to: 'inService', reason: '已签到', role: 'owner' });
    await bridge.invoke('people.add', { draft: { name: '李雷', role: 'cashier', store: null } });
  });
};

const chooseFile = (app: ElectronApplication, file: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, file);

test('an inspection from the baseline photo to the evidence pack, and what happens when a point fails', async ({
  start,
}) => {
  test.setTimeout(150_000);
  const { page, app, dataFolder } = await start({ settings: { lastShop: 'own', operator: '小王' } });
  await goTo(page, 'inspection');
  await expect(page.getByText('还没有终端')).toBeVisible();
  await prepare(page);
  const row = page.getByRole('row').filter({ hasText: 'N900-0001' });
  await expect(row).toContainText('没有基准照片');
  await lookAt(page, 'list');
  await row.getByRole('link').click();

  // The known-good photos.
  await page.getByRole('button', { name: '拍基准照片' }).click();
  const needed = ['正面', '背面', '机身标签', '键盘', '刷卡槽和插卡口', '线缆和接口'];
  for (const [at, name] of needed.entries()) {
    const card = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3, name: new RegExp(`^${name}`) }) });
    await card.locator('input[type=file]').setInputFiles(photo(at * 30));
    await expect(card.getByRole('img')).toBeVisible();
  }
  await expect(page.getByText('必拍的还差 0 张')).toBeVisible();
  await page.getByRole('button', { name: '确认，作为基准' }).click();
  await expect(page.getByText('基准照片还不完整')).toBeVisible();
  await page.getByLabel('标签上的机身号').fill('N900-0001');
  await page.getByLabel('没有封条').check();
  await page.getByLabel('线缆根数').fill('2');
  await page.getByLabel('线缆种类').fill('电源、串口');
  await page.getByLabel('待机屏幕提示').fill('欢迎光临');
  await lookAt(page, 'draft');
  await page.getByRole('button', { name: '确认，作为基准' }).click();
  await expect(page.getByText('由 小王 确认')).toBeVisible();
  await lookAt(page, 'terminal');

  // The inspection, point by point beside them.
  await page.getByRole('button', { name: '现在巡检' }).click();
  await page.getByRole('button', { name: '开始任务' }).click();
  const points = page.locator('[data-item]');
  await expect(points).toHaveCount(9);
  await expect(points.nth(0).getByRole('group', { name: '对照基准照片' })).toContainText('基准：机身标签');
  for (let at = 0; at < 9; at += 1) {
    const point = points.nth(at);
    const takesPhoto = (await point.getByText('需要照片').count()) > 0;
    const answer = (await point.getAttribute('data-item')) === 'keypad' ? '不通过' : '通过';
    await point.getByRole('button', { name: answer, exact: true }).click();
    await expect(point.getByRole('button', { name: answer, exact: true })).toHaveAttribute('aria-pressed', 'true');
    if (!takesPhoto) continue;
    await point.locator('input[type=file]').setInputFiles(photo(200));
    await expect(point.getByText('现在', { exact: true })).toBeVisible();
  }
  const failed = page.locator('[data-item=keypad]');
  await expect(failed.getByText('疑似被动过手脚')).toBeVisible();
  await failed.getByLabel('哪里不对，做了什么').fill('键盘比照片厚');
  await failed.getByLabel('哪里不对，做了什么').blur();
  await lookAt(page, 'job');
  await page.getByRole('button', { name: /^签名/ }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await dialog
    .getByRole('combobox', { name: '谁签名' })
    .or(dialog.getByRole('textbox', { name: '谁签名' }))
    .first()
    .click();
  await page.getByRole('option', { name: '李雷' }).click();
  await dialog.getByText('手写签名', { exact: true }).click();
  await dialog.getByLabel('不方便手写？请本人在这里打出自己的姓名').fill('李雷');
  await dialog.getByRole('button', { name: '确认签名' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: '完成任务' }).click();
  await expect(page.getByText(/李雷 于 .* 完成/)).toBeVisible();

  // The suspicion.
  await failed.getByRole('link', { name: '按步骤处理' }).click();
  await expect(page.getByLabel('发现了什么')).toHaveValue('键盘比照片厚');
  await lookAt(page, 'suspect');
  await page.getByRole('button', { name: '停用这台终端并登记事件' }).click();
  await expect(page.getByText('已隔离：检查、维护操作和计划任务都不再提供')).toBeVisible();

  // A visit.
  await goTo(page, 'visitors');
  await page.getByRole('button', { name: '记一次来访' }).first().click();
  const visit = page.getByRole('dialog');
  await visit.getByLabel('姓名').fill('张师傅');
  await visit.getByLabel('做了什么').fill('看了看终端');
  await expect(visit.getByText('先停下来：碰过的终端要立即检查')).toBeVisible();
  await lookAt(page, 'visitor-dialog');
  await visit.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('list', { name: '来访' })).toContainText('张师傅');
  await lookAt(page, 'visitors');

  // The pack.
  await goTo(page, 'evidence');
  await expect(page.getByText('巡检中判为异常的项目：1')).toBeVisible();
  const file = join(dataFolder, 'evidence.zip');
  await saveTo(app, file);
  await page.getByRole('button', { name: '导出证据包' }).click();
  await expect(page.getByText('证据包已导出')).toBeVisible({ timeout: 30_000 });
  await lookAt(page, 'evidence');
  await chooseFile(app, file);
  await page.getByRole('button', { name: '核对一个证据包' }).click();
  await expect(page.getByText(/完整：\d+ 个文件都没有改动/)).toBeVisible();

  // Without the program.
  const zip = readFileSync(file);
  for (const text of ['%PDF-', '键盘比照片厚', '张师傅', '李雷']) expect(zip.includes(text), text).toBe(true);
  expect(zip.includes('GPS 31')).toBe(false);
  const begin = zip.indexOf('#!/usr/bin/env node');
  const end = zip.indexOf('process.argv.slice(2));', begin);
  const verifier = join(dataFolder, 'verify.mjs');
  writeFileSync(verifier, zip.subarray(begin, end + 24));
  expect(execFileSync('node', [verifier, file], { encoding: 'utf8' })).toContain('结果：完整');
  const changed = Buffer.from(zip);
  const at = zip.indexOf('张师傅', zip.indexOf('到来,离开'));
  changed[at] = (changed[at] ?? 0) ^ 1;
  writeFileSync(file, changed);
  const refused = spawnSync('node', [verifier, file], { encoding: 'utf8' });
  expect([refused.status, refused.stdout]).toEqual([1, expect.stringContaining('visitors.csv：第')]);
  await page.getByRole('button', { name: '核对一个证据包' }).click();
  await expect(page.getByText('不完整：1 处不符')).toBeVisible();
});
