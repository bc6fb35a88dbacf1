// A guided visit and a computer's clock that is set between two runs: it goes on, or says plainly why it ended; nothing is lost.
import { rmSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { freshFolder } from './support/consoleWindow.ts';
import { drivenClock } from './support/drivenClock.ts';
import { answer, begin, healthy, openTerminal, panel } from './support/guided.ts';
import { openPath } from './support/jobs.ts';
import { checkAllTerminals } from './support/steps.ts';

const hourMs = 3_600_000;

test('a visit outlives a clock that was wrong for a day, and one that was left for days says so and keeps its steps', async ({
  start,
}) => {
  test.setTimeout(120_000);
  const clock = drivenClock();
  const dataFolder = freshFolder();
  const wishes = { dataFolder, loader: clock.loader };
  const stale = '按电脑的时间，这次检查超过 12 小时没有动过';
  try {
    const one = await start({ ...wishes, settings: { lastShop: 'simulated', operator: '小王' } });
    await checkAllTerminals(one.page);
    await begin(one.page, ['数字键盘', '屏幕', '提示音']);
    await answer(one.page, '都灵敏').click();
    await panel(one.page, '屏幕').waitFor();
    const visit = new URL(one.page.url()).hash.replace(/^#|\?.*$/g, '');
    await one.close();

    // The next start is a day and a half ahead, and nobody was told.
    await clock.advance(36 * hourMs);
    const two = await start(wishes);
    await openTerminal(two.page, healthy);
    await two.page.getByRole('link', { name: '接着做' }).click();
    await expect(two.page.getByText(stale)).toBeVisible();
    await expect(two.page.getByRole('button', { name: /^数字键盘 ?正常/ })).toBeVisible();
    await clock.advance(-36 * hourMs);
    await two.page.reload();
    await expect(panel(two.page, '屏幕')).toBeVisible();
    await expect(two.page.getByText(stale)).toHaveCount(0);
    await answer(two.page, '清楚、跟手').click();
    await panel(two.page, '提示音').waitFor();
    await two.close();

    await clock.advance(9 * 24 * hourMs);
    const three = await start(wishes);
    const main = three.page.getByRole('main');
    await openPath(three.page, visit);
    await expect(main.getByText('这次引导检查自动结束了')).toBeVisible();
    await expect(main.getByText(/按电脑时钟，它已有 9 天没有动过/)).toBeVisible();
    await expect(main.getByText('屏幕清楚，触摸正常。')).toBeVisible();
    await openPath(three.page, '/log?kind=check');
    await expect(main.getByText(/引导检查结束：按电脑时钟，已有 9 天没有动过/).first()).toBeVisible();
    await three.close();
  } finally {
    clock.remove();
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  }
});
