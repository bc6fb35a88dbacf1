// The program as a neighbour on the desktop: found by keys and menu, fed by dropped files, staying when it was told to.
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { violationsOf } from './support/screens/barriers.ts';

test('anything is found with Ctrl+K: a terminal, a page, something to do', async ({ start }) => {
  const { app, page } = await start({ settings: { lastShop: 'simulated' } });
  await page.getByRole('button', { name: /^读取全部/ }).click();
  await expect(page.getByRole('status').filter({ hasText: '检查已完成' })).toBeVisible();

  await page.keyboard.press('Control+k');
  const search = page.getByRole('combobox', { name: '查找页面、终端和操作' });
  await expect(search).toBeFocused();
  expect(await violationsOf(page, { include: '[role="dialog"]' })).toEqual([]);
  await search.fill('sim-q1');
  await expect(page.getByRole('option').first()).toContainText('SIM-Q1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'SIM-Q1 SIMULATED' })).toBeVisible();

  // An address leads to a terminal that was checked here, in the register or not.
  await app.evaluate(({ app: program }) => {
    program.emit('open-url', { preventDefault: () => undefined }, 'steward://terminal/simA800010017');
  });
  await expect(page.getByRole('heading', { level: 1, name: 'SIM-A8 SIMULATED' })).toBeVisible();
  await expect(page).toHaveURL(/#\/terminal\//);

  // A word of the other language finds it as well.
  await page.keyboard.press('Control+k');
  await search.fill('backup');
  await page.getByRole('option', { name: /备份/ }).first().click();
  await expect(page).toHaveURL(/#\/log\/backup$/);

  await page.keyboard.press('Control+k');
  await search.fill('备注');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: '写备注' })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+k');
  await search.fill('没有这样的东西');
  await expect(page.getByText('没有找到“没有这样的东西”')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(search).toBeHidden();

  // Three presses from any page to the saved log: Ctrl+E, the format is chosen, Enter.
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('dialog')).toContainText('Excel');
});

test('the menu does what the keys do, in the language of the window', async ({ start }) => {
  const { app, page } = await start({ settings: { lastShop: 'simulated' } });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const choose = (path: readonly [string, string]) =>
    app.evaluate(({ Menu }, [menu, item]) => {
      const found = Menu.getApplicationMenu()
        ?.items.find(({ label }) => label === menu)
        ?.submenu?.items.find(({ label }) => label === item);
      if (found === undefined) throw new Error(`no entry ${menu} › ${item}`);
      (found.click as () => void)();
    }, path);
  await choose(['前往', '日志']);
  await expect(page).toHaveURL(/#\/log$/);
  await choose(['帮助', '键盘快捷键']);
  await expect(page.getByRole('dialog', { name: '键盘快捷键' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '切换为 English' }).click();
  await expect
    .poll(() => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label)))
    .toContain('Go');
  await choose(['Go', 'Find pages and terminals']);
  await expect(page.getByRole('combobox', { name: 'Find pages, terminals and actions' })).toBeVisible();
});

test('a dropped file is asked about, and its page goes on with it', async ({ start }) => {
  const { page } = await start({ settings: { lastShop: 'simulated' } });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const file = join(mkdtempSync(join(tmpdir(), 'dropped-')), '我的终端.csv');
  writeFileSync(file, '\uFEFF序列号,型号,终端号\r\n17F59B1F,cVEND plug,52523535\r\n');

  // Playwright hands real files to an input; from there they are dropped like those of a file manager.
  await page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', id: 'hand', ariaLabel: 'hand' });
    document.body.append(input);
  });
  await page.locator('#hand').setInputFiles(file);
  const drop = () =>
    page.evaluate(() => {
      const data = new DataTransfer();
      const [dropped] = (document.getElementById('hand') as HTMLInputElement).files ?? [];
      if (dropped !== undefined) data.items.add(dropped);
      for (const type of ['dragover', 'drop'])
        window.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    });
  await drop();
  const dialog = page.getByRole('dialog', { name: '这个文件用来做什么？' });
  await expect(dialog).toContainText('我的终端.csv');
  expect(await violationsOf(page, { include: '[role="dialog"]' })).toEqual([]);
  await dialog.getByRole('button', { name: /导入登记表/ }).click();
  await expect(page).toHaveURL(/#\/register\/import$/);
  await expect(page.getByText('17F59B1F').first()).toBeVisible();

  // The same file for another purpose: a table that is no export of the log is refused in words.
  await drop();
  await dialog.getByRole('button', { name: /核对日志导出/ }).click();
  await expect(
    page
      .getByRole('alert')
      .or(page.getByText(/不是|没有/))
      .first(),
  ).toBeVisible();

  // A file made up by the page has no path, and nothing is offered.
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['x'], 'made-up.csv'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await expect(dialog).toBeHidden();
});

test('it opens at login when it was asked to', async ({ start }) => {
  const home = mkdtempSync(join(tmpdir(), 'home-'));
  const { page } = await start({
    settings: { lastShop: 'simulated', language: 'en' },
    environment: { XDG_CONFIG_HOME: home },
  });
  await page.keyboard.press('Control+9');
  const login = page.getByRole('switch', { name: 'Open when somebody logs in to the computer' });
  await login.press('Space');
  const entry = join(home, 'autostart', 'terminal-steward.desktop');
  await expect.poll(() => existsSync(entry)).toBe(true);
  expect(readFileSync(entry, 'utf8')).toContain('"--hidden"');
  await login.press('Space');
  await expect.poll(() => existsSync(entry)).toBe(false);
});
