// Roles from the first PIN to the lock screen: who may do what, who sits there, and the way back in.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { openPath } from './support/jobs.ts';

test('an owner sets a PIN, the program knows who is there, and the engine refuses what others may not do', async ({
  start,
}) => {
  test.setTimeout(300_000);
  const { page, app, dataFolder } = await start({ settings: { lastShop: 'simulated', operator: '老李' } });
  const ask = (name: string, input: object) =>
    page.evaluate(
      async ({ command, given }) => {
        const bridge = (globalThis as unknown as { steward: { invoke: (c: string, i: object) => Promise<unknown> } })
          .steward;
        return (await bridge.invoke(command, given)) as { ok: boolean; error?: { code: string } };
      },
      { command: name, given: input },
    );

  await test.step('until then everybody may do everything, and the page says so', async () => {
    await openPath(page, '/people');
    await expect(page.getByText('身份尚未生效')).toBeVisible();
    for (const [name, role] of [
      ['王芳', '店主'],
      ['李雷', '技术员'],
    ] as const) {
      await page.getByRole('button', { name: '添加人员' }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: '姓名' }).fill(name);
      await dialog.getByRole('combobox', { name: '身份' }).click();
      await page.getByRole('option', { name: role, exact: true }).click();
      await dialog.getByRole('button', { name: '保存' }).click();
      await expect(dialog).toBeHidden();
    }
  });

  await test.step('the first PIN of an owner: too easy is refused, then the recovery code is shown once', async () => {
    await page.getByRole('button', { name: '王芳 的 PIN' }).click();
    const dialog = page.getByRole('dialog');
    for (const pin of ['1234', '482615']) {
      await dialog.locator('input[type=password]').first().fill(pin);
      await dialog.locator('input[type=password]').last().fill(pin);
      await dialog.getByRole('button', { name: '设置 PIN' }).click();
      if (pin === '1234') await expect(dialog.getByText('太容易猜到')).toBeVisible();
    }
    // A PIN is hashed slowly on purpose; on a busy computer that takes a while.
    await expect(page.getByText('把恢复码打印出来')).toBeVisible({ timeout: 60_000 });
    await page.getByLabel('我已打印或抄下恢复码').check();
    await page.getByRole('button', { name: '已保管好' }).click();
    await expect(page.getByText('身份已生效', { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: '谁在使用：王芳 店主' })).toBeVisible();
  });

  await test.step('pages name who has logged in, not the name of before', async () => {
    await openPath(page, '/settings');
    const main = page.getByRole('main');
    await expect(main).toContainText('日志和记录写的是已登录的人');
    await expect(main.getByRole('textbox', { name: '谁在这里工作' })).toHaveCount(0);
    await openPath(page, '/plan');
    await expect(page.getByRole('checkbox', { name: /王芳/ })).toBeVisible();
    await openPath(page, '/people');
  });

  await test.step('a technician gets a PIN by the owner’s', async () => {
    await page.getByRole('button', { name: '李雷 的 PIN' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('input[type=password]').nth(0).fill('482615');
    await dialog.locator('input[type=password]').nth(1).fill('735192');
    await dialog.locator('input[type=password]').nth(2).fill('735192');
    await dialog.getByRole('button', { name: '设置 PIN' }).click();
    await expect(dialog).toBeHidden({ timeout: 60_000 });
  });

  const lockScreen = page.getByRole('heading', { name: '已锁定' });
  // Names of the program's own files end in letters that may be any.
  const html = () => page.evaluate(() => document.documentElement.outerHTML.replaceAll(/\/assets\/[\w.-]+/g, ''));
  const enter = async (name: string, pin: string): Promise<void> => {
    await page.getByRole('combobox', { name: '姓名' }).selectOption({ label: name });
    await page.locator('input[type=password]').fill(pin);
    await page.getByRole('button', { name: '进入' }).click();
    await expect(lockScreen).toBeHidden({ timeout: 60_000 });
  };
  const fillIn = async (): Promise<void> => {
    await page.getByRole('button', { name: '添加人员' }).first().click();
    await page.getByRole('dialog').getByRole('textbox', { name: '姓名' }).fill('赵六');
  };

  await test.step('locked in the middle of a dialog: nothing of it is there, whatever arrives; it waits for its person', async () => {
    await fillIn();
    // A file is being asked for: whoever answers after the lock gets none.
    const file = join(dataFolder, 'answered-late.csv');
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = () =>
        new Promise((resolve) => {
          Object.assign(globalThis, { answer: () => resolve({ canceled: false, filePath: chosen }) });
        });
    }, file);
    const saving = ask('verify.savePage', { language: 'zh' });
    // As when the computer is about to sleep.
    await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
    await expect(lockScreen).toBeVisible();
    await app.evaluate(({ powerMonitor }) => {
      powerMonitor.emit('resume');
      (globalThis as unknown as { answer?: () => void }).answer?.();
    });
    await saving;
    expect(existsSync(file)).toBe(false);
    await expect(page.getByRole('status').getByText('王芳 正在填写内容，登录后可以接着填')).toBeVisible();

    await app.evaluate(({ app: program }) => {
      for (const address of ['steward://terminal/SIM-A8', 'steward://job/11111111-2222-4333-8444-555555555555'])
        program.emit('open-url', { preventDefault: () => undefined }, address);
    });
    await page.keyboard.press('Control+k');
    await page.keyboard.press('F5');
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(['a'], '赵六.csv'));
      for (const type of ['dragover', 'drop'])
        window.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await html()).not.toMatch(/赵六|添加人员|SIM-/);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())).toBe('终端管家');

    await enter('王芳 · 店主', '482615');
    await expect(page.getByRole('dialog').getByRole('textbox', { name: '姓名' })).toHaveValue('赵六');
    await expect(page).toHaveURL(/#\/people$/);
    // What arrived meanwhile waits beside the work, and takes nothing away.
    await expect(page.getByRole('button', { name: '打开链接' })).toHaveCount(1);
    expect((await ask('access.lock', {})).ok).toBe(true);
    await expect(lockScreen).toBeVisible();
  });

  await test.step('somebody else who comes in sees nothing of it, and it is gone', async () => {
    await enter('李雷 · 技术员', '735192');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await html()).not.toContain('赵六');
    expect((await ask('access.lock', {})).ok).toBe(true);
    await enter('王芳 · 店主', '482615');
    await expect(page.getByRole('button', { name: '谁在使用：王芳 店主' })).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('locked, nothing of the shop is shown or answered; the emergency card and the stop sheet are', async () => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Control+l');
    await expect(page.getByRole('heading', { name: '已锁定' })).toBeVisible();
    await expect(page.getByText('正在填写')).toHaveCount(0);
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.locator('.mantine-Notification-root')).toHaveCount(0);
    expect(await html()).not.toMatch(/SIM-|SIMULATED/);
    await test.info().attach('locked', { body: await page.screenshot(), contentType: 'image/png' });
    expect((await ask('terminals.list', {})).error?.code).toBe('access.locked');
    expect((await ask('backups.restore', { parts: [] })).ok).toBe(false);
    await page.getByRole('button', { name: '应急卡：刷不了卡怎么办' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('button', { name: '返回锁定页' }).click();
    await page.getByRole('button', { name: '停用：终端可疑' }).click();
    await expect(page.getByText('不要再刷卡')).toBeVisible();
    await page.getByRole('button', { name: '返回锁定页' }).click();
  });

  await test.step('a technician works, and sees greyed what is the owner’s, with the reason', async () => {
    await page.getByRole('combobox', { name: '姓名' }).selectOption({ label: '李雷 · 技术员' });
    await page.locator('input[type=password]').fill('000001');
    await page.getByRole('button', { name: '进入' }).click();
    await expect(page.getByRole('alert').getByText('输入的不是 李雷 的 PIN')).toBeVisible({ timeout: 60_000 });
    // A PIN that is kept elsewhere may be pasted, and a manager of passwords knows whose it is (WCAG 3.3.8).
    const pin = page.locator('input[type=password]');
    await expect(pin).toHaveAttribute('autocomplete', 'current-password');
    await expect(page.getByRole('combobox', { name: '姓名' })).toHaveAttribute('autocomplete', 'username');
    await app.evaluate(({ clipboard }) => clipboard.writeText('735192'));
    await pin.focus();
    await page.keyboard.press('ControlOrMeta+V');
    await expect(pin).toHaveValue('735192');
    await page.getByRole('button', { name: '进入' }).click();
    await expect(page.getByRole('button', { name: '谁在使用：李雷 技术员' })).toBeVisible({ timeout: 60_000 });
    await openPath(page, '/people');
    await expect(page.getByRole('button', { name: '添加人员' }).first()).toBeDisabled();
    const refused = await ask('access.setSettings', { mayLook: true, idleMinutes: 0 });
    expect(refused.error?.code).toBe('access.not-allowed');
  });

  await test.step('whoever only looks needs no PIN; the log tells who came and what was refused', async () => {
    await page.getByRole('button', { name: '谁在使用：李雷 技术员' }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await page.getByRole('button', { name: '只查看，不登录' }).click();
    await expect(page.getByRole('button', { name: '谁在使用：未登录 查看' })).toBeVisible();
    expect(
      (await ask('checks.start', { terminalIds: [], addresses: ['sim:healthy'], level: 'full' })).error?.code,
    ).toBe('access.not-allowed');
    // What they may not do is grey wherever it stands, keeps the focus so that the reason can be read, and does nothing.
    for (const [path, names] of [
      ['/plan/jobs', /^(新建|新任务|添加)/],
      ['/register', /^(新建|添加|登记)/],
      ['/knowhow/contacts', /^(新建|添加)/],
      ['/log/backup', /^(立即备份|现在备份|打开备份|从文件)/],
    ] as const) {
      await openPath(page, path);
      const button = page.getByRole('button', { name: names }).first();
      await expect(button, path).toBeDisabled();
      await expect(button, path).toHaveAttribute('title', /只能由.*(技术员|店主)/);
      await button.click({ force: true });
      await expect(page.getByRole('dialog'), path).toHaveCount(0);
    }
    await openPath(page, '/log');
    await expect(page.getByText('李雷（技术员）退出登录').first()).toBeVisible();
    await expect(page.getByText(/拒绝：李雷/).first()).toBeVisible();
  });
});
