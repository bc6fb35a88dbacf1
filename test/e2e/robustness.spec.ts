// Whatever breaks below, the window stays, says so, and comes back.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { engineServiceName } from '../../electron/main/engineName.ts';
import { expect, test } from './fixtures.ts';
import type { ConsoleWindow } from './support/consoleWindow.ts';
import { electronUnderTest, programFolder, rootOptions } from './support/electronUnderTest.ts';
import { addAddress, cardOf, checkAllTerminals, goTo } from './support/steps.ts';

test('a killed engine is back within seconds, the window stays and the records are there', async ({ start }) => {
  const { app, page } = await start({ settings: { lastShop: 'simulated' } });
  await checkAllTerminals(page);
  await goTo(page, 'terminals');
  for (let kill = 0; kill < 2; kill += 1) {
    const pid = await app.evaluate(
      ({ app: electron }, name) => electron.getAppMetrics().find((each) => each.name === name)?.pid ?? 0,
      engineServiceName,
    );
    expect(pid).toBeGreaterThan(0);
    process.kill(pid, 'SIGKILL');
    await expect(page.getByText('正在打开商店的记录')).toBeVisible();
    await expect(page.getByText('后台部分停止了，正在自动重新启动')).toBeVisible();
    await expect(cardOf(page, 'SIM-A8 SIMULATED')).toBeVisible({ timeout: 5000 });
  }
  await checkAllTerminals(page);
  await goTo(page, 'log');
  await expect(page.getByRole('row').filter({ hasText: '程序的后台部分意外停止，已自动重新启动' })).toHaveCount(2);
});

const enginePid = ({ app }: Pick<ConsoleWindow, 'app'>): Promise<number> =>
  app.evaluate(
    ({ app: electron }, name) => electron.getAppMetrics().find((each) => each.name === name)?.pid ?? 0,
    engineServiceName,
  );

test('an engine killed while it opens, while it checks and while nothing happens is back within five seconds each time', async ({
  start,
}) => {
  const one = await start({ settings: { lastShop: 'simulated' } });
  const { page } = one;
  await expect(page.getByRole('button', { name: /^读取全部/ })).toBeVisible();
  const isBack = async (): Promise<void> => {
    await expect(page.getByText('后台部分停止了，正在自动重新启动')).toBeVisible();
    const from = Date.now();
    await expect(page.getByText('后台部分停止了，正在自动重新启动')).toBeHidden({ timeout: 5000 });
    expect(Date.now() - from).toBeLessThan(5000);
  };
  // While nothing happens.
  process.kill(await enginePid(one), 'SIGKILL');
  await isBack();
  // In the middle of a check.
  await addAddress(page, 'sim:silent');
  await page.getByRole('button', { name: '读取这台终端：sim:silent' }).click();
  await expect(page.getByRole('button', { name: '取消检查' })).toBeVisible();
  process.kill(await enginePid(one), 'SIGKILL');
  await isBack();
  await goTo(page, 'terminals');
  await expect(page.getByRole('button', { name: '读取这台终端：sim:silent' })).toBeVisible();
  // While it opens its records, again and again.
  const former = await enginePid(one);
  process.kill(former, 'SIGKILL');
  // One that has just been killed is still listed for a moment.
  await expect.poll(async () => [0, former].includes(await enginePid(one))).toBe(false);
  process.kill(await enginePid(one), 'SIGKILL');
  await isBack();
  await expect(page.getByRole('button', { name: /^读取全部/ })).toBeVisible();
});

test('an engine that hangs is found within ten seconds, ended and replaced; the window works and the log goes on', async ({
  start,
}) => {
  test.skip(process.platform === 'win32', 'Windows cannot stop a process from outside');
  const one = await start({ settings: { lastShop: 'simulated' } });
  const { page } = one;
  await checkAllTerminals(page);
  await goTo(page, 'terminals');
  const hung = await enginePid(one);
  process.kill(hung, 'SIGSTOP');
  // The window itself stays alive meanwhile.
  await goTo(page, 'settings');
  await expect(page.getByText('后台部分停止了，正在自动重新启动')).toBeVisible({ timeout: 14_000 });
  await goTo(page, 'terminals');
  await expect(cardOf(page, 'SIM-A8 SIMULATED')).toBeVisible({ timeout: 5000 });
  expect(await enginePid(one)).not.toBe(hung);
  await goTo(page, 'log');
  await expect(page.getByRole('row').filter({ hasText: '后台部分没有反应，已自动结束并重新启动' })).toHaveCount(1);
});

test('quitting while the engine hangs, as with a port that never closes, takes less than three seconds', async ({
  start,
}) => {
  test.skip(process.platform === 'win32', 'Windows cannot stop a process from outside');
  const one = await start({ settings: { lastShop: 'simulated' } });
  const pid = await enginePid(one);
  process.kill(pid, 'SIGSTOP');
  expect(await one.close()).toBeLessThan(3000);
  expect(() => process.kill(pid, 0)).toThrow();
});

test('a killed program starts again with all that was recorded', async ({ start }) => {
  const first = await start({ settings: { lastShop: 'simulated' } });
  await checkAllTerminals(first.page);
  first.app.process().kill('SIGKILL');

  const second = await start({ dataFolder: first.dataFolder });
  await expect(cardOf(second.page, 'SIM-Q1 SIMULATED')).toContainText('故障');
  await goTo(second.page, 'log');
  await expect(second.page.getByRole('row').filter({ hasText: '快速检查' })).toHaveCount(5);
});

test('quitting in the middle of a check takes less than three seconds', async ({ start }) => {
  const one = await start({ settings: { lastShop: 'simulated' } });
  await addAddress(one.page, 'sim:silent');
  await one.page.getByRole('button', { name: '读取这台终端：sim:silent' }).click();
  await expect(one.page.getByRole('button', { name: '取消检查' })).toBeVisible();
  expect(await one.close()).toBeLessThan(3000);
});

test('a second start with the same data folder says so, ends with 0 and brings the first window to the front', async ({
  start,
}) => {
  const { app, dataFolder } = await start({ settings: { lastShop: 'simulated' } });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const second = spawn(electronUnderTest(), [...rootOptions, programFolder, '--data', dataFolder]);
  let said = '';
  second.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  const status = await new Promise((resolve) => second.once('exit', resolve));
  expect(status).toBe(0);
  expect(said).toContain('already open');
  expect(said).toContain(dataFolder);
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()))
    .toBe(false);
});

test('another data folder is another program', async ({ start }) => {
  const one = await start({ settings: { lastShop: 'simulated' } });
  const other = await start({ settings: { lastShop: 'own', language: 'en' } });
  await expect(one.page.getByRole('complementary', { name: '模拟商店' })).toBeVisible();
  await expect(other.page.getByRole('heading', { level: 1, name: 'Terminals' })).toBeVisible();
});

const shopFiles = (dataFolder: string): string[] => readdirSync(join(dataFolder, 'shop')).sort();

for (const { what, content, title } of [
  { what: 'a damaged database', content: Buffer.alloc(8192, 0x5a), title: /./ },
  { what: 'a text in place of the database', content: Buffer.from('not a database\n'), title: /./ },
]) {
  test(`${what} is kept under a new name and the window says so`, async ({ start }) => {
    const { page, dataFolder } = await start({
      settings: { lastShop: 'own' },
      prepare: (folder) => {
        mkdirSync(join(folder, 'shop'), { recursive: true });
        writeFileSync(join(folder, 'shop', 'steward.db'), content);
      },
    });
    const notice = page.getByRole('region', { name: '需要您知道的事' });
    await expect(notice).toContainText(title);
    const kept = shopFiles(dataFolder).find((name) => name.startsWith('steward.db.'));
    expect(kept).toBeDefined();
    expect(readFileSync(join(dataFolder, 'shop', kept ?? '')).equals(content)).toBe(true);
    await expect(page.getByRole('heading', { name: '接上终端' })).toBeVisible();
    await notice.getByRole('button', { name: '知道了' }).click();
    await expect(notice).toBeHidden();
  });
}

test('a database of a newer version is kept as it is and the window says so', async ({ start }) => {
  const first = await start({ settings: { lastShop: 'own' } });
  await first.app.close();
  const file = join(first.dataFolder, 'shop', 'steward.db');
  const database = new DatabaseSync(file);
  database.exec('PRAGMA user_version = 9999');
  database.close();
  const content = readFileSync(file);

  const { page, dataFolder } = await start({ dataFolder: first.dataFolder });
  await expect(page.getByRole('region', { name: '需要您知道的事' })).toContainText('更新');
  const kept = shopFiles(dataFolder).find((name) => /^steward\.db\.kept-[^.]*$/.test(name));
  expect(readFileSync(join(dataFolder, 'shop', kept ?? '')).equals(content)).toBe(true);
  await expect(page.getByRole('heading', { name: '接上终端' })).toBeVisible();
});

for (const { what, content } of [
  { what: 'damaged', content: '{"format":"terminal-steward-settings","version":1,' },
  { what: 'foreign', content: '["somebody else wrote this"]' },
  { what: 'newer', content: '{"format":"terminal-steward-settings","version":99,"language":"tlh"}' },
]) {
  test(`a ${what} settings file is kept under a new name and the window says so`, async ({ start }) => {
    const { page, dataFolder } = await start({
      prepare: (folder) => {
        writeFileSync(join(folder, 'settings.json'), content);
      },
    });
    const notice = page.getByRole('region', { name: '需要您知道的事' });
    await expect(notice).toContainText('settings.json.kept-');
    const kept = readdirSync(dataFolder).find((name) => name.startsWith('settings.json.kept-'));
    expect(readFileSync(join(dataFolder, kept ?? ''), 'utf8')).toBe(content);
    expect(JSON.parse(readFileSync(join(dataFolder, 'settings.json'), 'utf8'))).toMatchObject({
      version: 1,
      language: 'zh',
    });
  });
}

test('a crashed page is loaded again and the window says so', async ({ start }) => {
  const { app } = await start({ settings: { lastShop: 'simulated' } });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  // The page object of the test died with the page; the program is asked what it shows now.
  const shown = (): Promise<string> =>
    app.evaluate(({ BrowserWindow }) => {
      const text: Promise<string> | undefined =
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText');
      const soon = new Promise<string>((resolve) => setTimeout(resolve, 300, ''));
      return Promise.race([text ?? '', soon]).catch(() => '');
    });
  await expect.poll(shown).toContain('窗口意外关闭，已重新载入');
  await expect.poll(shown).toContain('模拟终端已经接好');

  // Again and again: from the fourth crash in a minute on a person is asked, in the language of the window.
  await app.evaluate(({ dialog }) => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = (question: unknown) => {
      asked.push(question);
      return Promise.resolve({ response: 0, checkboxChecked: false });
    };
  });
  const asked = () => app.evaluate(() => (globalThis as unknown as { asked: { message: string }[] }).asked);
  for (let crash = 2; crash <= 4; crash += 1) {
    expect(await asked()).toEqual([]);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
    await expect.poll(shown).toContain('模拟终端已经接好');
  }
  expect(await asked()).toMatchObject([{ message: '窗口一再出错' }]);
});
