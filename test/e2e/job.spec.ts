// A job from its checklist to the paper: filled in by keys, read by cable, photographed, signed by two, finished, printed.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { projectFolder } from './support/electronUnderTest.ts';
import { aChecklist, aPerson, makeJob, openPath, tabTo, unitNamed } from './support/jobs.ts';
import { violationsOf } from './support/screens/barriers.ts';
import { checkAllTerminals, saveTo, showIn } from './support/steps.ts';

const folder = join(projectFolder, 'test-results', 'pictures');

test('a job is done with keys alone: read by cable, filled in, signed by two people, finished and saved as PDF', async ({
  start,
}) => {
  const { page, app, dataFolder } = await start({ settings: { lastShop: 'simulated', operator: '小王' } });
  await checkAllTerminals(page);
  await aPerson(page, { name: '小王', role: 'technician' }, '2683');
  await aPerson(page, { name: '老李', role: 'owner' }, null);
  const templateId = await aChecklist(page);
  const unit = await unitNamed(page, 'SIM-A8');
  const jobId = await makeJob(page, { templateId, unitId: unit.id, title: '电池与封签' });
  await openPath(page, `/plan/job/${jobId}`);
  await expect(page.getByRole('heading', { level: 1, name: '电池与封签' })).toBeVisible();

  await tabTo(page, /^开始任务$/);
  await page.keyboard.press('Enter');
  const voltage = page.getByRole('group', { name: '电池电压' });
  await expect(voltage).toContainText('由数据线从终端读取');
  await expect(voltage).toContainText('在范围内');

  await tabTo(page, /通过$/);
  await page.keyboard.press('1');
  await expect(page.getByRole('status').filter({ hasText: '已填 2 / 4 项' })).toBeVisible();
  await expect(voltage.getByRole('textbox').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('2');
  await expect(page.getByRole('status').filter({ hasText: '已填 3 / 4 项' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('屏幕右上角有划痕');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('status').filter({ hasText: '已填 4 / 4 项' })).toBeVisible();

  // A photo of more dots than are kept, given as a file.
  const large = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(4200, 3000);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no context');
    for (let at = 0; at < 400; at += 1) {
      context.fillStyle = `hsl(${String(at * 7)} 60% 55%)`;
      context.fillRect((at % 20) * 210, Math.floor(at / 20) * 150, 210, 150);
    }
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
    return Array.from(bytes);
  });
  await page
    .getByRole('group', { name: '封签完好' })
    .locator('input[type=file]')
    .or(page.locator('[data-item="seal"] input[type=file]'))
    .first()
    .setInputFiles({
      name: '封签.heic.png',
      mimeType: 'image/png',
      buffer: Buffer.concat([Buffer.from(large), Buffer.alloc(2_000_000)]),
    });
  await expect(page.getByRole('button', { name: /^查看照片 封签/ })).toBeVisible();
  await page
    .locator('[data-item="seal"] input[type=file]')
    .setInputFiles({ name: 'not a photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture at all') });
  await expect(page.getByRole('alert').filter({ hasText: '无法作为图片打开' })).toBeVisible();

  await tabTo(page, /^实际用时/);
  await page.keyboard.type('12');
  await tabTo(page, /^保存$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('已保存', { exact: true })).toBeVisible();

  await tabTo(page, /^签名：操作人$/);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox', { name: '谁签名' })).toHaveValue('小王');
  await tabTo(page, /^PIN/);
  await page.keyboard.type('9999');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('输入的不是 小王 的 PIN');
  await page.keyboard.type('2683');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  await tabTo(page, /^签名：第二人$/);
  await page.keyboard.press('Enter');
  await dialog.getByRole('combobox', { name: '谁签名' }).press('ArrowDown');
  // Who has signed already is not even offered.
  await expect(page.getByRole('option', { name: '小王' })).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  // Who has no PIN is offered to draw.
  await expect(dialog.getByRole('radio', { name: '手写签名' })).toBeChecked();
  await tabTo(page, /^不方便手写/);
  await page.keyboard.type('老王');
  await expect(dialog).toContainText('要与所选的人同名：老李');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('李');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('img', { name: '老李 的签名' })).toBeVisible();

  await tabTo(page, /^完成任务$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/小王 于 .* 完成/)).toBeVisible();

  await page.getByRole('link', { name: '打印或存为 PDF' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '打印：电池与封签' })).toBeVisible();
  const file = join(dataFolder, 'record');
  await saveTo(app, file);
  await page.getByRole('button', { name: '存为 PDF' }).click();
  await expect(page.getByText('PDF 已保存')).toBeVisible();
  const pdf = readFileSync(`${file}.pdf`);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.byteLength).toBeGreaterThan(50_000);
});

test('the pages of a job and its papers hold no barrier in any language and theme', async ({ start }) => {
  test.slow();
  const { page, app } = await start({ settings: { lastShop: 'simulated', operator: '小王' } });
  await checkAllTerminals(page);
  await aPerson(page, { name: '小王', role: 'technician' }, '2683');
  await aPerson(page, { name: '老李', role: 'owner' }, null);
  const templateId = await aChecklist(page);
  const unit = await unitNamed(page, 'SIM-A8');
  const jobId = await makeJob(page, { templateId, unitId: unit.id, title: '电池与封签' });
  await openPath(page, `/plan/job/${jobId}`);
  await page.getByRole('button', { name: '开始任务' }).click();
  await expect(page.getByRole('group', { name: '电池电压' })).toBeVisible();
  await page.getByRole('button', { name: '不通过' }).first().click();
  mkdirSync(folder, { recursive: true });
  const pages = [
    ['job', `/plan/job/${jobId}`, /^(检查单|Checklist)$/],
    ['job-print', `/plan/job/${jobId}/print`, null],
    ['templates', '/plan/templates', /^(本店的检查单|Checklists of the shop)$/],
    ['template', `/plan/templates/${templateId}`, /^(检查项|Points)$/],
    ['people', '/people', /^(在职|Working here)$/],
  ] as const;
  for (const language of ['zh', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      await showIn(page, { language, theme });
      for (const [name, path, heading] of pages) {
        await openPath(page, path);
        if (heading !== null) await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible();
        else await expect(page.getByRole('button', { name: /PDF/ }).first()).toBeVisible();
        await page.screenshot({ path: join(folder, `${name}-${language}-${theme}.png`) });
        const violations = await violationsOf(page);
        expect(violations.map(({ id, nodes }) => [name, id, nodes[0]?.html])).toEqual([]);
      }
    }
  }
  await saveTo(app, null);
});
