// A technician's round: from the first job to the last with keys alone, and nothing of it needs a network.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { projectFolder } from './support/electronUnderTest.ts';
import { aQuickChecklist, makeJob, openPath, tabTo, unitNamed } from './support/jobs.ts';
import { violationsOf } from './support/screens/barriers.ts';
import { checkAllTerminals, saveTo, showIn } from './support/steps.ts';

const folder = join(projectFolder, 'test-results', 'pictures');

test('a round is walked from the first to the last job with keys alone, and the next job takes the focus', async ({
  start,
}) => {
  const { page, app, dataFolder } = await start({ settings: { lastShop: 'simulated', operator: '小王' } });
  await checkAllTerminals(page);
  await openPath(page, '/plan/round');
  await expect(page.getByText('没有要做的任务')).toBeVisible();

  const templateId = await aQuickChecklist(page);
  for (const name of ['SIM-A8', 'SIM-Q1', 'SIM-N5']) {
    const unit = await unitNamed(page, name);
    await makeJob(page, { templateId, unitId: unit.id, title: '每日查看' });
  }
  await expect(page.getByRole('status').filter({ hasText: '3 个任务' })).toBeVisible();
  await saveTo(app, join(dataFolder, 'round'));
  await page.getByRole('button', { name: '路线单存为 PDF' }).click();
  await expect(page.getByText('PDF 已保存')).toBeVisible();
  expect(readFileSync(join(dataFolder, 'round.pdf')).byteLength).toBeGreaterThan(5000);

  // A scanner types like a keyboard.
  await page.getByRole('textbox', { name: /^扫描终端标签/ }).fill('steward://terminal/NOBODY');
  await page.keyboard.press('Enter');
  await expect(page.getByText('这条路线里没有机身号为“NOBODY”的终端。')).toBeVisible();

  await tabTo(page, /^从第一个开始$/);
  await page.keyboard.press('Enter');
  for (const at of [1, 2, 3]) {
    const bar = page.getByRole('navigation', { name: '巡检路线' });
    await expect(bar).toContainText(`第 ${String(at)} 个，共 3 个`);
    await tabTo(page, /^开始任务$/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: '已填 0 / 2 项' })).toBeVisible();
    await tabTo(page, /^1?通过$/);
    await page.keyboard.press('1');
    await expect(page.getByRole('status').filter({ hasText: '已填 1 / 2 项' })).toBeVisible();
    await page.keyboard.press('1');
    await expect(page.getByRole('status').filter({ hasText: '已填 2 / 2 项' })).toBeVisible();
    await tabTo(page, /^完成任务$/);
    await page.keyboard.press('Enter');
    await expect(page.getByText(/小王 于 .* 完成/)).toBeVisible();
    const onward = bar.getByRole('link', { name: at < 3 ? /^下一个：/ : '查看整条路线' });
    await expect(onward).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText('没有要做的任务')).toBeVisible();
});

test('the page of a round holds no barrier in any language and theme', async ({ start }) => {
  test.slow();
  const { page } = await start({ settings: { lastShop: 'simulated', operator: '小王' } });
  await checkAllTerminals(page);
  const templateId = await aQuickChecklist(page);
  for (const name of ['SIM-A8', 'SIM-Q1']) {
    const unit = await unitNamed(page, name);
    await makeJob(page, { templateId, unitId: unit.id, title: '每日查看' });
  }
  mkdirSync(folder, { recursive: true });
  for (const language of ['zh', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      await showIn(page, { language, theme });
      await openPath(page, '/plan/round');
      await expect(page.getByRole('link', { name: /^每日查看 · SIM-A8/ })).toBeVisible();
      await page.screenshot({ path: join(folder, `round-${language}-${theme}.png`) });
      const onRound = await violationsOf(page);
      await page.getByRole('link', { name: /^每日查看 · SIM-A8/ }).click();
      await expect(page.getByRole('navigation', { name: /^(巡检路线|Round)$/ }).last()).toBeVisible();
      await page.screenshot({ path: join(folder, `round-job-${language}-${theme}.png`) });
      const onJob = await violationsOf(page);
      expect([...onRound, ...onJob].map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
  }
});
