// Settings that somebody has damaged, and a disk that takes none: what is sound holds, and the window says the rest.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { firstSettings } from '../../electron/main/settingsFile.ts';
import { expect, test } from './fixtures.ts';
import { freshFolder } from './support/consoleWindow.ts';
import { electronUnderTest, programFolder, rootOptions } from './support/electronUnderTest.ts';
import { goTo } from './support/steps.ts';

const wished = { ...firstSettings('小王'), language: 'en', theme: 'dark', lastShop: 'simulated' } as const;
/** The settings as they are kept now; null while nothing that can be read is there. */
const settingsIn = (folder: string): unknown => {
  try {
    return JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'));
  } catch {
    return null;
  }
};
const keptIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.startsWith('settings.json.kept-'));

test('one wrong setting takes no other with it: it is named, the file is kept, newer fields stay', async ({
  start,
}) => {
  const text = JSON.stringify({
    ...wished,
    singleKeys: 'yes',
    window: { x: 1e300, y: 0, width: 900, height: 700, isMaximised: false },
    later: { __proto__: { polluted: true }, kept: true },
  });
  const one = await start({ prepare: (folder) => writeFileSync(join(folder, 'settings.json'), `\u{feff}${text}`) });
  const notice = one.page.getByRole('region', { name: 'Things you should know' });
  await expect(notice).toContainText('Single-key shortcuts, Place of the window');
  await expect(notice).toContainText(keptIn(one.dataFolder)[0] ?? '?');
  await expect(one.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  expect(settingsIn(one.dataFolder)).toMatchObject({ ...wished, later: { kept: true } });

  // While it runs, somebody writes rubbish over the file: the next change writes all of it again.
  writeFileSync(join(one.dataFolder, 'settings.json'), '{"theme":');
  await goTo(one.page, 'settings');
  await one.page.getByRole('switch', { name: /all ports/i }).press('Space');
  await expect
    .poll(() => keptIn(one.dataFolder).length === 1 && settingsIn(one.dataFolder))
    .toMatchObject({
      ...wished,
      showAllPorts: true,
      later: { kept: true },
    });
});

for (const { what, put } of [
  { what: 'a pipe', put: (file: string) => execFileSync('mkfifo', [file]) },
  { what: 'a folder', put: (file: string) => mkdirSync(join(file, 'inside'), { recursive: true }) },
  { what: 'a link to nowhere', put: (file: string) => symlinkSync(join(dirname(file), 'gone', 'settings.json'), file) },
]) {
  test(`${what} in the place of the settings does not keep the window, and settings can be kept again`, async ({
    start,
  }) => {
    test.skip(process.platform === 'win32', 'there is no such thing on Windows');
    const { page, dataFolder } = await start({ prepare: (folder) => put(join(folder, 'settings.json')) });
    await goTo(page, 'settings');
    await page.getByText('English', { exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    await expect.poll(() => settingsIn(dataFolder)).toMatchObject({ language: 'en' });
    // Nothing is made where a link led to; what stood there is kept and named.
    expect(existsSync(join(dataFolder, 'gone'))).toBe(false);
    await expect(page.getByRole('region', { name: 'Things you should know' })).toContainText(
      keptIn(dataFolder)[0] ?? '?',
    );
  });
}

test('a disk without room: settings hold, it is said, and later all is kept; one that can only be read is named', async ({
  start,
}) => {
  const dataFolder = freshFolder();
  const mount = (options: string): boolean =>
    process.platform === 'linux' &&
    spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', dataFolder]).status === 0;
  test.skip(!mount('size=200m'), 'no file system can be mounted here');
  try {
    const prepare = (folder: string): void =>
      writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...wished, lastShop: 'own', singleKeys: 7 }));
    const one = await start({ dataFolder, prepare });
    await goTo(one.page, 'settings');
    spawnSync('dd', ['if=/dev/zero', `of=${join(dataFolder, 'filler')}`, 'bs=1M']);
    const notice = one.page.getByRole('region', { name: 'Things you should know' });
    await one.page.getByText('Light', { exact: true }).click();
    await expect(notice).toContainText('the disk is full');
    await expect(one.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light');
    expect(settingsIn(dataFolder)).toMatchObject({ theme: 'dark' });
    rmSync(join(dataFolder, 'filler'));
    await one.page.getByRole('switch', { name: /all ports/i }).press('Space');
    await expect.poll(() => settingsIn(dataFolder)).toMatchObject({ theme: 'light', showAllPorts: true });
    await one.close();

    // Where nothing can be written at all, it says so and ends: without a place for records there is nothing to do.
    expect(mount('remount,ro')).toBe(true);
    const words = [...rootOptions, programFolder, '--data', dataFolder];
    const two = spawnSync(electronUnderTest(), words, { encoding: 'utf8', timeout: 40_000 });
    expect(two.stderr).toContain(`${dataFolder} cannot be used (EROFS`);
    expect(two.status).toBe(2);
    expect(mount('remount,rw')).toBe(true);
    expect(settingsIn(dataFolder)).toMatchObject({ theme: 'light', language: 'en' });
  } finally {
    spawnSync('umount', ['-l', dataFolder]);
    rmSync(dataFolder, { recursive: true, force: true });
  }
});
