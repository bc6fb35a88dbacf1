// A file that the system opens with the program (“Open with”, a double click): asked about like one that is dropped.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from './fixtures.ts';
import { electronUnderTest, programFolder, rootOptions } from './support/electronUnderTest.ts';

test('a file that the system opens with the program, at the start or later, is asked about like one that is dropped', async ({
  start,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'opened 文件-'));
  try {
    const [list, other] = [join(folder, '终端 清单.csv'), join(folder, 'Calendar.ICS')];
    writeFileSync(list, '机身号,门店\nV2N00001,静安店\n');
    writeFileSync(other, 'BEGIN:VCALENDAR\nEND:VCALENDAR\n');
    const { app, page, dataFolder } = await start({
      settings: { lastShop: 'simulated' },
      options: [pathToFileURL(list).href],
    });
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('终端 清单.csv')).toBeVisible();
    await dialog.getByRole('button', { name: /^导入登记表/ }).click();
    await expect(page).toHaveURL(/#\/register\/import/);
    await expect(page.getByRole('main').getByText('V2N00001').first()).toBeVisible();

    const words = [...rootOptions, programFolder, '--data', dataFolder, 'Calendar.ICS'];
    const second = spawn(electronUnderTest(), words, { cwd: folder, stdio: 'ignore' });
    expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(0);
    await expect(dialog.getByText('Calendar.ICS')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);

    // What is gone by then, or no file at all, is not asked about, and the page stays.
    const none = [join(folder, 'gone.csv'), folder, 'file:///%00.csv', '-x.csv', '/dev/zero'];
    await app.evaluate(({ app: program }, words) => {
      for (const word of words) program.emit('second-instance', {}, ['terminal-steward', word], '/');
    }, none);
    await page.waitForTimeout(800);
    await expect(dialog).toHaveCount(0);
    await expect(page).toHaveURL(/#\/register\/import/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
