// Guided checks: by mouse, by keyboard alone, stopped, interrupted, unplugged; in both languages and themes.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { guidedSteps } from '../../shared/guided/guidedSteps.ts';
import { checkHelp } from '../../shared/help/allCheckHelp.ts';
import { expect, test } from './fixtures.ts';
import { projectFolder } from './support/electronUnderTest.ts';
import { terminalOverTcp } from './support/farEnd.ts';
import { answer, begin, enginePid, healthy, openStart, openTerminal, panel, tabTo } from './support/guided.ts';
import { keepPicture } from './support/keepPicture.ts';
import { violationsOf } from './support/screens/barriers.ts';
import { addAddress, checkAllTerminals, goTo, readPort, showIn, waitForRun } from './support/steps.ts';

const folder = join(projectFolder, 'test-results', 'screenshots');
const simulatedShop = { settings: { lastShop: 'simulated' as const, operator: '小王' } };

test('a whole visit by mouse: a slip with its code, counts, every answer, a verdict, the record and the log', async ({
  start,
}) => {
  const { page } = await start(simulatedShop);
  await checkAllTerminals(page);
  await openStart(page);
  await expect(page.getByText(/终端会打印一张/).first()).toBeVisible();
  await page.getByRole('button', { name: '全选', exact: true }).click();
  await page.getByRole('button', { name: '开始引导检查' }).click();

  const slip = panel(page, checkHelp['guided.printSlip'].title.zh);
  await slip.getByRole('button', { name: '打印测试小票' }).click();
  await expect(slip.getByText('终端说已经打印完')).toBeVisible({ timeout: 20_000 });
  // The window tells how the code begins; the whole stands on the slip only.
  const beginning = (await slip.getByText('检查码：').locator('strong').innerText()).replace('-…', '');
  const printed = await slip.locator('pre').innerText();
  const code = new RegExp(`${beginning}(-[0-9A-Z]{4})+`).exec(printed)?.[0] ?? '';
  expect(code).not.toBe('');
  await slip.getByRole('textbox', { name: /小票上的检查码/ }).fill('ZZZZ');
  await answer(page, '清晰完整').click();
  await expect(slip.getByRole('alert')).toBeVisible();
  await slip.getByRole('textbox', { name: /小票上的检查码/ }).fill(code);
  await answer(page, '清晰完整').click();

  const stripe = panel(page, checkHelp['guided.stripeReader'].title.zh);
  await expect(stripe.getByRole('heading', { level: 2 })).toBeFocused();
  await stripe.getByRole('button', { name: '读取次数（之前）' }).click();
  await stripe.getByRole('button', { name: '读取次数（之后）' }).click({ timeout: 20_000 });
  await expect(stripe.getByRole('button', { name: '重新读“之前”' })).toBeVisible({ timeout: 20_000 });
  await answer(page, '每次都有反应').click();
  await expect(stripe).toHaveCount(0);

  for (const { id, answers } of guidedSteps.slice(2)) {
    const one = panel(page, checkHelp[id].title.zh);
    // A step that the terminal is known not to have is not offered.
    if ((await page.getByRole('article').getAttribute('aria-label')) !== checkHelp[id].title.zh) continue;
    await expect(one).toBeVisible();
    await answer(page, answers[0]?.label.zh ?? '').click();
    await expect(one).toHaveCount(0);
  }
  await page.getByRole('button', { name: '完成并出结论' }).click();
  await expect(page.getByRole('status').filter({ hasText: '引导检查已完成' })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('main').getByText('小票清晰完整，输入的检查码与这张小票一致。')).toBeVisible();
  await page.getByRole('link', { name: '打开存下的记录' }).click();
  await expect(page.getByRole('heading', { name: '动手做、亲眼看的' })).toBeVisible();
  await expect(page.getByText('引导检查').first()).toBeVisible();
  await goTo(page, 'log');
  await expect(page.getByRole('row').filter({ hasText: '引导检查' }).first()).toBeVisible();
});

test('a visit by keyboard alone: Tab, Space, Enter and the number keys', async ({ start }) => {
  const { page } = await start(simulatedShop);
  await checkAllTerminals(page);
  await openTerminal(page, healthy);
  await tabTo(page, page.getByRole('link', { name: '引导检查', exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: '全不选' }));
  await page.keyboard.press('Enter');
  for (const title of ['数字键盘', '屏幕', '提示音']) {
    await tabTo(page, page.getByRole('checkbox', { name: title, exact: true }));
    await page.keyboard.press('Space');
  }
  await tabTo(page, page.getByRole('button', { name: '开始引导检查' }));
  await page.keyboard.press('Enter');
  await panel(page, '数字键盘').waitFor();
  await page.keyboard.press('1');
  // The step changes: heading in focus, and said aloud.
  await expect(panel(page, '屏幕').getByRole('heading', { level: 2 })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: '第 2 步，共 3 步：屏幕' })).toBeAttached();
  // Enter goes to the first answer; what is typed as a note is no answer.
  await page.keyboard.press('Enter');
  await expect(answer(page, '清楚、跟手')).toBeFocused();
  await tabTo(page, panel(page, '屏幕').getByRole('textbox'));
  await page.keyboard.type('右上角 1 块');
  await expect(panel(page, '屏幕').getByRole('textbox')).toHaveValue('右上角 1 块');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('2');
  // What needs somebody stays until it was read, and has the focus.
  await expect(page.getByText(/^注意：/)).toBeFocused();
  await expect(page.getByRole('definition').filter({ hasText: '右上角 1 块' })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: '继续下一步' }));
  await page.keyboard.press('Enter');
  await expect(panel(page, '提示音').getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('1');
  await expect(panel(page, '完成').getByRole('heading', { level: 2 })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: '完成并出结论' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '引导检查已完成' })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('由谁处理').first()).toBeVisible();
});

test('stopped in the middle: a step skipped with its reason, one answered; both are kept as an incomplete record', async ({
  start,
}) => {
  const { page } = await start(simulatedShop);
  await checkAllTerminals(page);
  await begin(page, ['数字键盘', '屏幕', '提示音']);
  await page.getByRole('button', { name: '跳过这一步…' }).click();
  const skip = page.getByRole('dialog', { name: '跳过：数字键盘' });
  // Number keys belong to the dialog now.
  await skip.getByRole('textbox').fill('1 号键盘套没取下');
  await skip.getByRole('button', { name: '跳过', exact: true }).click();
  await answer(page, '清楚、跟手').click();
  await panel(page, '提示音').waitFor();
  await page.getByRole('button', { name: '停止引导检查…' }).click();
  const stop = page.getByRole('dialog', { name: '停止这次引导检查？' });
  await expect(stop).toContainText('保留');
  await page.keyboard.press('Escape');
  await expect(panel(page, '提示音')).toBeVisible();
  await page.getByRole('button', { name: '停止引导检查…' }).click();
  await stop.getByRole('button', { name: '停止并保留' }).click();
  await expect(page.getByRole('status').filter({ hasText: '引导检查已停止' })).toBeVisible();
  await expect(page.getByRole('main').getByText('屏幕清楚，触摸正常。')).toBeVisible();
  await page.getByRole('link', { name: '打开存下的记录' }).click();
  await expect(page.getByText('这份记录不完整')).toBeVisible();
  await expect(page.getByText('未完成').first()).toBeVisible();
});

test('an engine that dies in the middle loses nothing: same step, same note; the terminal page leads back', async ({
  start,
}) => {
  const one = await start(simulatedShop);
  const { page } = one;
  await checkAllTerminals(page);
  await begin(page, ['数字键盘', '屏幕', '断电走时（纽扣电池）']);
  await answer(page, '都灵敏').click();
  const screen = panel(page, '屏幕');
  await screen.getByRole('textbox').fill('左边有一条线');
  await page.getByRole('button', { name: /^断电走时（纽扣电池）/ }).click();
  const clock = panel(page, '断电走时（纽扣电池）');
  await clock.getByRole('button', { name: '读取时钟，开始计时' }).click();
  await expect(clock.getByRole('timer')).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: /^屏幕/ }).click();
  process.kill(await enginePid(one), 'SIGKILL');
  await expect(page.getByText('后台部分停止了，正在自动重新启动')).toBeVisible();
  await expect(screen.getByRole('textbox')).toHaveValue('左边有一条线', { timeout: 8000 });
  await expect(page.getByRole('button', { name: /^数字键盘 ?正常/ })).toBeVisible();
  await page.getByRole('button', { name: /^断电走时（纽扣电池）/ }).click();
  await expect(clock.getByRole('timer')).not.toHaveText('00:00');

  await openTerminal(page, healthy);
  await expect(page.getByText('有一次引导检查还没有做完')).toBeVisible();
  await page.getByRole('link', { name: '接着做' }).click();
  await expect(screen.getByRole('textbox')).toHaveValue('左边有一条线');
  // The language changes in the middle of it.
  await showIn(page, { language: 'en', theme: 'dark' });
  await expect(page.getByRole('article', { name: 'Screen' }).getByRole('textbox')).toHaveValue('左边有一条线');
  await showIn(page, { language: 'zh', theme: 'light' });
  await page.setViewportSize({ width: 900, height: 600 });
  await answer(page, '有裂纹或不亮').click();
  await expect(page.getByText(/^故障：/)).toBeInViewport();
});

test('a terminal that is unplugged in the middle: the step says so, tries again, and takes an answer without cable', async ({
  start,
}) => {
  const { page } = await start({ settings: { lastShop: 'own', operator: '小王' } });
  const far = await terminalOverTcp({ name: 'FAR-1' });
  await addAddress(page, far.address);
  await readPort(page, far.address);
  await waitForRun(page);
  await begin(page, ['芯片读卡'], 'FAR-1');
  await far.close();
  const chip = panel(page, '芯片读卡');
  await chip.getByRole('button', { name: '读取次数（之前）' }).click();
  await expect(chip.getByRole('button', { name: '重试' })).toBeVisible({ timeout: 20_000 });
  await expect(chip.getByText(/也可以不测/).first()).toBeVisible();
  await answer(page, '每次都有反应').click();
  await page.getByRole('button', { name: '完成并出结论' }).click();
  await expect(page.getByText('凭操作员观察').first()).toBeVisible({ timeout: 20_000 });
});

test('choosing, a step and the end: pictures, and nothing that axe finds, in both languages and themes', async ({
  start,
}) => {
  const { page } = await start(simulatedShop);
  mkdirSync(folder, { recursive: true });
  await checkAllTerminals(page);
  const look = async (name: string): Promise<void> => {
    for (const language of ['zh', 'en'] as const) {
      for (const theme of ['light', 'dark'] as const) {
        await showIn(page, { language, theme });
        await page.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished.catch(() => 0))));
        await page.screenshot({ path: join(folder, `guided-${name}-${language}-${theme}.png`) });
        if (name === 'slip') await keepPicture(page, 'guided', { language, theme });
        const violations = await violationsOf(page);
        expect
          .soft(violations.map(({ id, nodes }) => `${name} ${id} ${nodes[0]?.html.slice(0, 140) ?? ''}`))
          .toEqual([]);
      }
    }
    await showIn(page, { language: 'zh', theme: 'light' });
  };
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStart(page);
  await look('start');
  await page.getByRole('button', { name: '开始引导检查' }).click();
  await page.getByRole('button', { name: '打印测试小票' }).click();
  await expect(page.getByText('终端说已经打印完')).toBeVisible({ timeout: 20_000 });
  await look('slip');
  await page.getByRole('button', { name: /^数字键盘/ }).click();
  await answer(page, '有的键没反应').click();
  await page.getByRole('button', { name: /^完成/ }).click();
  await page.getByRole('button', { name: '完成并出结论' }).click();
  await expect(page.getByRole('status').filter({ hasText: '引导检查已完成' })).toBeVisible({ timeout: 20_000 });
  await look('result');
});
