// What others hand over, by accident or on purpose: addresses by the thousand, addresses without end, files that are none.
// The program that runs stays, its window can be used, and a burst turns one page.
import { execFileSync, spawn } from 'node:child_process';
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { loaderWithAddresses } from './support/earlyAddresses.ts';
import { electronUnderTest, programFolder, rootOptions } from './support/electronUnderTest.ts';

test.describe.configure({ timeout: 120_000 });
const nobody = '11111111-2222-4333-8444-555555555555';
const secret = 'NEVER-IN-A-LOG';

const hostile = [
  'steward:',
  'steward://',
  'STEWARD://TERMINAL/',
  'steward://open/settings',
  'steward://terminal/%',
  `steward://terminal/${'%25'.repeat(120)}`,
  `steward://terminal/${'%E2%80%AE'.repeat(30)}`,
  'steward://terminal/\u202Egnp.exe',
  'steward://terminal/%00%0A%0D',
  'steward://terminal/\u0000',
  'steward://terminal/\uD800',
  'steward://terminal/..%2f..%2fetc%2fpasswd',
  'steward://terminal/%3Cimg%20src=x%20onerror=alert(1)%3E',
  'steward://job/not-a-job',
  `steward://job/${nobody}?x=1#/settings`,
  'steward:#/settings',
  `steward://terminal/${secret}…`,
];

/** As second starts hand them over, without the time that a start takes, and macOS by its event; `…` stands for a million letters. */
const handOver = (app: ElectronApplication, addresses: readonly string[], times = 1): Promise<void> =>
  app.evaluate(
    ({ app: program }, [given, count]) => {
      setImmediate(() => {
        for (let round = 0; round < count; round += 1)
          for (const address of given) {
            const whole = address.replace('…', 'A'.repeat(1_000_000));
            program.emit('second-instance', {}, ['terminal-steward', whole], '/');
            program.emit('open-url', { preventDefault: () => undefined }, whole);
          }
      });
    },
    [addresses, times] as const,
  );

const countPages = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.assign(window, { turned: 0 });
    window.addEventListener('hashchange', () => {
      (window as unknown as { turned: number }).turned += 1;
    });
    const push = history.pushState.bind(history);
    history.pushState = (...given) => {
      (window as unknown as { turned: number }).turned += 1;
      push(...given);
    };
  });
const turned = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { turned: pages } = window as unknown as { turned: number };
    Object.assign(window, { turned: 0 });
    return pages;
  });

const residentKilobytes = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ app: program }) =>
    program.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0),
  );

const logged = (dataFolder: string): string =>
  readdirSync(join(dataFolder, 'logs'))
    .map((name) => readFileSync(join(dataFolder, 'logs', name), 'utf8'))
    .join('');

test('addresses by the thousand turn one page, hostile ones none, and none is kept', async ({ start }) => {
  const { app, page, dataFolder } = await start({ settings: { lastShop: 'simulated', language: 'en' } });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await countPages(page);
  const before = await residentKilobytes(app);

  await test.step('every hostile one', async () => {
    await handOver(app, hostile);
    await expect(page.getByText('This is not a link to a terminal', { exact: false }).first()).toBeVisible();
    expect(await turned(page)).toBe(0);
  });
  await test.step('five thousand times the same one, and a record that nobody has', async () => {
    await handOver(app, [`steward://job/${nobody}`], 5000);
    await expect(page).toHaveURL(new RegExp(`#/plan/job/${nobody}$`));
    expect(await turned(page)).toBe(1);
    await handOver(app, ['steward://terminal/NOBODY-HAS-IT'], 5000);
    await expect(page.getByText('NOBODY-HAS-IT', { exact: false }).first()).toBeVisible();
    expect(await turned(page)).toBe(0);
  });
  await test.step('one after the other: what is said is said of the last, once', async () => {
    for (const address of ['steward:', 'steward://terminal/FIRST', 'steward:', 'steward://terminal/LAST']) {
      await handOver(app, [address]);
      await page.waitForTimeout(400);
    }
    await expect(page.locator('.mantine-Notification-root')).toHaveText(/LAST/);
  });
  await test.step('different ones: the last one counts', async () => {
    const many = Array.from({ length: 1000 }, (_, at) => `steward://job/${nobody.slice(0, -4)}${String(1000 + at)}`);
    await handOver(app, many, 5);
    await expect(page).toHaveURL(/#\/plan\/job\/.*1999$/);
    expect(await turned(page)).toBe(1);
  });
  await test.step('the window is as it was', async () => {
    await page.getByRole('navigation').getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await residentKilobytes(app)).toBeLessThan(before + 200_000);
    expect(logged(dataFolder)).not.toContain(secret);
    expect(logged(dataFolder)).not.toContain(nobody);
  });
});

test('an address before the start is opened after it; a start with more than can be passed on says so, and the program that runs goes on', async ({
  start,
}) => {
  test.skip(process.platform !== 'linux', 'only there the command line is passed on in one message');
  const folder = mkdtempSync(join(tmpdir(), 'loader-'));
  const loader = loaderWithAddresses(folder, [
    'steward://terminal/..%2f',
    `steward://job/${nobody}`,
    'file:///etc/passwd',
  ]);
  const { app, page, dataFolder } = await start({ settings: { lastShop: 'simulated' }, loader });
  rmSync(folder, { recursive: true });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`#/plan/job/${nobody}$`));
  for (const words of [
    [`steward://terminal/${secret}${'A'.repeat(100_000)}`],
    Array.from({ length: 5000 }, (_, at) => `/tmp/${String(at)}.csv`),
  ]) {
    const second = spawn(electronUnderTest(), [...rootOptions, programFolder, '--data', dataFolder, ...words]);
    let said = '';
    second.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
    expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(2);
    expect(said).toContain('is too long');
    expect(said).not.toContain(secret);
  }
  expect(app.process().exitCode).toBeNull();
  await page.getByRole('navigation').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('files that are none, files without end and files by the thousand are answered in words', async ({ start }) => {
  test.skip(process.platform !== 'linux', 'pipes and devices of Linux');
  const { page } = await start({ settings: { lastShop: 'simulated', language: 'en' } });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const folder = mkdtempSync(join(tmpdir(), 'handed-'));
  const place = (name: string): string => join(folder, name);
  mkdirSync(place('folder.csv'));
  execFileSync('mkfifo', [place('pipe.csv')]);
  symlinkSync('/dev/zero', place('device.csv'));
  writeFileSync(place('\u202Evsc.exe\n.csv'), 'a');
  writeFileSync(place('gone.csv'), 'a,b\n');
  const huge = openSync(place('huge.csv'), 'w');
  ftruncateSync(huge, 3 * 2 ** 30);
  closeSync(huge);

  await page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), {
      type: 'file',
      id: 'hand',
      multiple: true,
      ariaLabel: 'hand',
    });
    document.body.append(input);
  });
  const take = (name: string): Promise<void> => page.locator('#hand').setInputFiles(place(name));
  const letGo = (): Promise<void> =>
    page.evaluate(() => {
      const data = new DataTransfer();
      for (const file of (document.getElementById('hand') as HTMLInputElement).files ?? []) data.items.add(file);
      for (const type of ['dragover', 'drop'])
        window.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    });
  const drop = async (name: string): Promise<void> => {
    await take(name);
    await letGo();
  };
  const dialog = page.getByRole('dialog');
  try {
    for (const name of ['pipe.csv', 'device.csv']) {
      await drop(name);
      await expect(dialog).toContainText(`${name}/`);
      await expect(dialog).toContainText('a device or a pipe');
      await expect(dialog.getByRole('button', { name: /register/i })).toHaveCount(0);
      await page.keyboard.press('Escape');
    }
    // While it is held over the window, it becomes something else: a link in a circle, one to nowhere, a folder, nothing.
    for (const [become, said] of [
      [(file: string) => symlinkSync(file, file), 'is not there or cannot be reached'],
      [(file: string) => symlinkSync(place('nowhere'), file), 'is not there or cannot be reached'],
      [(file: string) => mkdirSync(file), 'This is a folder'],
      [() => undefined, 'is not there or cannot be reached'],
    ] as const) {
      const file = place('changing.csv');
      writeFileSync(file, 'a,b\n');
      await take('changing.csv');
      rmSync(file);
      become(file);
      await letGo();
      await expect(dialog).toContainText('changing.csv');
      await expect(dialog).toContainText(said);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      rmSync(file, { recursive: true, force: true });
    }
    await drop('\u202Evsc.exe\n.csv');
    await expect(dialog).toContainText('\uFFFDvsc.exe\uFFFD.csv');
    await page.keyboard.press('Escape');
    for (const name of ['huge.csv', 'gone.csv']) {
      await drop(name);
      await expect(dialog).toContainText(name);
      if (name === 'gone.csv') rmSync(place(name));
      await dialog.getByRole('button', { name: /register/i }).click();
      await expect(page.getByRole('alert').first()).toBeVisible();
      await page.getByRole('navigation').getByRole('link').first().click();
    }
    await page.evaluate(() => {
      const data = new DataTransfer();
      for (let at = 0; at < 10_000; at += 1) data.items.add(new File(['x'], `${String(at)}.csv`));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await expect(page.getByText(/one file/i).first()).toBeVisible();
    await expect(dialog).toHaveCount(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
