// Locked by time, in the middle of anything: nothing of it is left to see, and all of it is back after the PIN.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { freshFolder } from './support/consoleWindow.ts';
import { drivenClock } from './support/drivenClock.ts';
import { aPerson, aQuickChecklist, invoke, makeJob, openPath, unitNamed } from './support/jobs.ts';
import { addAddress, checkAllTerminals, readPort, waitForRun } from './support/steps.ts';

const minuteMs = 60_000;
const owner = '王芳';
const pin = '2683';

const settings = { mayLook: false, idleMinutes: 1 };

test('locked by time in the middle of anything: nothing of it is left to see, and all of it is back after the PIN', async ({
  start,
}) => {
  test.setTimeout(180_000);
  const clock = drivenClock();
  const { page, app, dataFolder } = await start({
    settings: { lastShop: 'simulated', operator: owner },
    loader: clock.loader,
  });
  const main = page.getByRole('main');
  const lockScreen = page.getByRole('heading', { name: '已锁定' });
  // Names of the program's own files end in letters that may be any.
  const html = () => page.evaluate(() => document.documentElement.outerHTML.replaceAll(/\/assets\/[\w.-]+/g, ''));
  const windowTitle = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());

  /** The minute is over: it locks, and of what stood there nothing is left. */
  const locks = async (...gone: RegExp[]): Promise<void> => {
    await clock.advance(minuteMs + 1);
    await expect(lockScreen).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    for (const role of ['dialog', 'menu', 'listbox', 'tooltip', 'grid', 'progressbar'] as const)
      await expect(page.getByRole(role), role).toHaveCount(0);
    await expect(page.locator('.mantine-Notification-root')).toHaveCount(0);
    const left = await html();
    for (const text of [/SIM-|SIMULATED/, ...gone]) expect(left).not.toMatch(text);
    expect(await windowTitle()).toBe('终端管家');
    expect(await page.title()).not.toMatch(/SIM|王芳/);
  };
  const unlocks = async (): Promise<void> => {
    await page.locator('input[type=password]').fill(pin);
    await page.getByRole('button', { name: '进入' }).click();
    await expect(lockScreen).toBeHidden({ timeout: 60_000 });
  };

  try {
    await checkAllTerminals(page);
    const templateId = await aQuickChecklist(page);
    const unit = await unitNamed(page, 'SIM-A8');
    const jobId = await makeJob(page, { templateId, unitId: unit.id, title: '每日查看 A8' });
    await aPerson(page, { name: owner, role: 'owner' }, pin);
    await invoke(page, 'access.setSettings', settings);

    await test.step('nothing is going on, and a word of welcome stands there', async () => {
      await openPath(page, '/');
      await locks();
      await unlocks();
      await expect(page.locator('.mantine-Notification-root')).not.toHaveCount(0);
      await locks(/已登录/);
      await unlocks();
    });

    await test.step('a minute in which somebody works does not lock', async () => {
      await clock.advance(minuteMs / 2);
      await invoke(page, 'access.touch');
      await clock.advance(minuteMs / 2 + 1);
      await invoke(page, 'terminals.list');
    });

    await test.step('a form that is half filled in, with its list open', async () => {
      await openPath(page, '/people');
      await page.getByRole('button', { name: '添加人员' }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: '姓名' }).fill('赵六');
      await dialog.getByRole('combobox', { name: '身份' }).click();
      await expect(page.getByRole('option', { name: '技术员' })).toBeVisible();
      await locks(/赵六|添加人员|技术员/);
      await expect(page.getByText('王芳 正在填写内容')).toBeVisible();
      await unlocks();
      await expect(dialog.getByRole('textbox', { name: '姓名' })).toHaveValue('赵六');
      await page.keyboard.press('Escape');
    });

    await test.step('a job that is being done', async () => {
      await openPath(page, `/plan/job/${jobId}`);
      await page.getByRole('button', { name: '开始任务' }).click();
      const slots = page.getByRole('group', { name: '插卡口' });
      const passed = slots.getByRole('button', { name: '通过', exact: true });
      await passed.click();
      await expect(passed).toHaveAttribute('aria-pressed', 'true');
      await page.getByRole('textbox', { name: '发现了什么，还剩什么要做' }).fill('左边槽有灰');
      await locks(/每日查看|插卡口|左边槽/);
      await unlocks();
      await expect(page.getByRole('heading', { level: 1, name: '每日查看 A8' })).toBeVisible();
      await expect(passed).toHaveAttribute('aria-pressed', 'true');
      await expect(page.getByRole('textbox', { name: '发现了什么，还剩什么要做' })).toHaveValue('左边槽有灰');
    });

    await test.step('a menu that is open over the log, and a paper', async () => {
      await openPath(page, '/log');
      await main.getByRole('button', { name: '导出' }).click();
      const onPaper = page.getByRole('menuitem', { name: /PDF/ });
      await expect(onPaper).toBeVisible();
      await locks(/PDF/);
      await unlocks();
      if (!(await onPaper.isVisible())) await main.getByRole('button', { name: '导出' }).click();
      await onPaper.click();
      await expect(page).toHaveURL(/#\/log\/paper/);
      await expect(main.getByText('每日查看 A8').first()).toBeVisible();
      await locks(/每日查看/);
      await unlocks();
      await expect(page).toHaveURL(/#\/log\/paper/);
      await expect(main.getByText('每日查看 A8').first()).toBeVisible();
    });

    await test.step('a check that runs goes on', async () => {
      await openPath(page, '/');
      await addAddress(page, 'sim:slow');
      await readPort(page, /sim:slow/);
      await expect(page.getByRole('progressbar')).toBeVisible();
      await locks(/正在(打开|查询|读取|询问)/);
      await unlocks();
      await waitForRun(page);
      await expect(page.getByRole('link', { name: /^查看 .* 的检查记录$/ })).toBeVisible();
    });

    await test.step('a log, full or empty, shows at once what was written behind the lock', async () => {
      for (const [path, before] of [
        [`/log?text=${encodeURIComponent('锁定时')}`, '没有符合条件的条目'],
        ['/log?kind=login', `${owner}（店主）登录`],
      ] as const) {
        await openPath(page, path);
        await expect(main.getByText(before).first()).toBeVisible();
        await locks();
        await expect(invoke(page, 'access.setSettings', settings)).rejects.toThrow('access.locked');
        await unlocks();
        await expect(main.getByText('拒绝：程序锁定时执行 access.setSettings')).toHaveCount(
          path.includes('text') ? 1 : 2,
        );
      }
    });

    await test.step('a file that is chosen after the lock is neither read nor written, and whoever asked is told', async () => {
      await openPath(page, '/log/exports');
      const file = join(dataFolder, 'answered-late.html');
      await app.evaluate(({ dialog }, chosen) => {
        dialog.showSaveDialog = () =>
          new Promise((resolve) => {
            Object.assign(globalThis, { answer: () => resolve({ canceled: false, filePath: chosen }) });
          });
      }, file);
      await page.getByRole('button', { name: '保存核对网页…' }).click();
      await expect.poll(() => app.evaluate(() => 'answer' in globalThis)).toBe(true);
      await locks();
      await app.evaluate(() => (globalThis as unknown as { answer: () => void }).answer());
      await unlocks();
      await expect(page.getByText('没做完时程序锁定了')).toBeVisible();
      expect(existsSync(file)).toBe(false);
    });

    await test.step('wrong PINs: the wait is counted down, said once, and no clock shortens it', async () => {
      await locks();
      const told = page.getByRole('alert');
      for (let time = 0; time < 3; time += 1) {
        await expect(told.getByText(/还要等 \d+ 秒/)).toHaveCount(0);
        await page.locator('input[type=password]').fill('0000');
        await page.getByRole('button', { name: '进入' }).click();
        await expect(page.locator('input[type=password]')).toHaveValue('', { timeout: 60_000 });
      }
      // Not only the one who tries again is told.
      await expect(
        told.getByText(/输入的不是 王芳 的 PIN。王芳 的 PIN 已多次输错，还要等 \d+ 秒/).first(),
      ).toBeVisible();
      await page.getByRole('button', { name: '店主忘记 PIN' }).click();
      await page.getByRole('button', { name: '返回锁定页' }).click();
      await expect(told.getByText(/王芳 的 PIN 已多次输错，还要等 \d+ 秒/).first()).toBeVisible();
      const [seen, spoken] = [told.locator('p > [aria-hidden]'), told.locator('p > span:not([aria-hidden])')];
      await expect(seen).toHaveText(/还要等 \d+ 秒/);
      const first = await spoken.innerText();
      await expect(seen).not.toHaveText(first);
      expect(await spoken.innerText()).toBe(first);
      await expect(told.getByRole('link')).toHaveCount(0);
      // A clock that is put forward opens nothing.
      await clock.advance(60 * minuteMs);
      await page.locator('input[type=password]').fill(pin);
      await page.getByRole('button', { name: '进入' }).click();
      await expect(page.locator('input[type=password]')).toHaveValue('', { timeout: 60_000 });
      await expect(seen).toHaveText(/还要等 \d+ 秒/);
      await expect(lockScreen).toBeVisible();
    });
  } finally {
    clock.remove();
  }
});

test('a wait is told by the next start too before anybody types; a PIN from an input method or a note is one', async ({
  start,
}) => {
  test.setTimeout(120_000);
  const dataFolder = freshFolder();
  const one = await start({ dataFolder, settings: { lastShop: 'own', operator: owner } });
  const ownerId = await aPerson(one.page, { name: owner, role: 'owner' }, pin);
  const { id: personId } = await invoke<{ id: string }>(one.page, 'people.add', {
    draft: { name: '李雷', role: 'technician', store: null },
  });
  await invoke(one.page, 'people.setPin', { personId, pin: '7391', by: { personId: ownerId, pin } });
  await invoke(one.page, 'access.lock');
  for (let time = 0; time < 3; time += 1) {
    await expect(invoke(one.page, 'access.login', { personId: ownerId, pin: '0000' })).rejects.toThrow('wrong-pin');
  }
  await one.close();

  const { page, app } = await start({ dataFolder });
  const told = page
    .getByRole('alert')
    .getByText(/王芳 的 PIN 已多次输错，还要等 \d+ 秒/)
    .first();
  await page.getByRole('combobox', { name: '姓名' }).selectOption({ label: '王芳 · 店主' });
  await expect(told).toBeVisible();
  // It is nobody else's wait.
  await page.getByRole('combobox', { name: '姓名' }).selectOption({ label: '李雷 · 技术员' });
  await expect(page.getByRole('alert')).toHaveCount(0);
  await app.evaluate(({ clipboard }) => clipboard.writeText(' ７３ - ９１\u200B '));
  await page.locator('input[type=password]').focus();
  await page.keyboard.press('ControlOrMeta+V');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '谁在使用：李雷 技术员' })).toBeVisible({ timeout: 60_000 });
});
