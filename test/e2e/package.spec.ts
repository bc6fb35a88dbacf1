// The package as a computer gets it: made, looked into, installed, started under its hardened fuses as an ordinary user,
// used from the first start to quitting, and removed again.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { verifyFile } from '../../electron/service/verify/verifyFile.ts';
import { terminalLink } from '../../shared/register/terminalLink.ts';
import { expect, test } from './fixtures.ts';
import {
  filesOnSystem,
  has,
  installedFolder,
  makePackage,
  noDebian,
  packageName,
  run,
} from './support/debianPackage.ts';
import { noOrdinaryUser } from './support/ordinaryUser.ts';
import { type PackagedProgram, startPackaged } from './support/packagedProgram.ts';
import { cardOf, goTo, waitForRun } from './support/steps.ts';
import { noXKeyboard, openDisplay } from './support/xDisplay.ts';

const program = join(installedFolder, packageName);
const desktopFile = `/usr/share/applications/${packageName}.desktop`;
const ruleFile = '/usr/lib/udev/rules.d/70-terminal-steward-bridges.rules';
const terminal = 'SIM-Q1 SIMULATED';

/** Bytes that no part may pass: what grows beyond is looked at before it is shipped. */
const budgets: readonly (readonly [part: RegExp, megabytes: number])[] = [
  [/our window/, 8],
  [/our main and engine/, 10],
  [/native parts/, 4],
  [/font of papers/, 9],
  [/packages beside the bundles/, 1],
  [/Chromium’s texts/, 3],
  [/ all$/, 300],
];

interface Person {
  readonly name: string | null;
  readonly home: string;
}

const newPerson = (folder: string): Person => {
  const home = join(folder, 'home');
  mkdirSync(home);
  if (noOrdinaryUser !== null) return { name: null, home };
  const name = `steward-pkg-${String(process.pid)}`;
  run('useradd', ['--no-create-home', '--shell', '/bin/sh', name]);
  run('chmod', ['755', folder]);
  run('chown', [name, home]);
  return { name, home };
};

const startAs = ({ name, home }: Person, words: readonly string[], more: Readonly<Record<string, string>> = {}) => {
  const settings = Object.entries({ HOME: home, XDG_RUNTIME_DIR: home, LANG: 'zh_CN.UTF-8', ...more });
  const asPerson = name === null ? [] : ['-u', name, '--'];
  const env = ['env', '-u', 'XDG_CONFIG_HOME', '-C', home, ...settings.map(([key, value]) => `${key}=${value}`)];
  const [command = '', ...rest] = [
    ...(name === null ? env : ['runuser', ...asPerson, ...env]),
    packageName,
    ...(name === null ? ['--no-sandbox'] : []),
    ...words,
  ];
  return { command, words: rest, environment: {} };
};

const filesBelow = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));

/** Answers the system's save dialog as a person does who agrees with the proposed name. */
const agreeToSave = async (open: () => Promise<void>): Promise<void> => {
  const display = await openDisplay();
  try {
    const before = new Set((await display.windows()).map(({ id }) => id));
    await open();
    await expect(async () => {
      const dialog = (await display.windows()).find(({ id }) => !before.has(id));
      if (dialog === undefined) throw new Error('no dialog yet');
      await display.press(dialog, 'Return');
    }).toPass({ timeout: 15_000 });
  } finally {
    display.close();
  }
};

const quitByKeyboard = async (): Promise<void> => {
  const display = await openDisplay();
  const [window] = (await display.windows()).toReversed();
  if (window !== undefined) await display.press(window, 'Control_L', 'q');
  display.close();
};

// A program that Playwright has not started itself cannot be traced.
test.use({ trace: 'off' });

test.describe('the package for Debian and Ubuntu', () => {
  test.skip(noDebian !== null, noDebian ?? '');
  test.skip(noXKeyboard() !== null, noXKeyboard() ?? '');

  /** What takes back what was done to the system, the latest first; also where the story ran out of its time. */
  const undo: (() => void)[] = [];
  test.afterEach(() => {
    for (const each of undo.splice(0).reverse()) each();
  });

  test('is made, installed, started, used, quit and removed, and leaves only the records', async () => {
    test.setTimeout(400_000);
    const folder = mkdtempSync(join(tmpdir(), 'steward-package-'));
    const before = filesOnSystem();
    undo.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
    const person = newPerson(folder);
    const { name } = person;
    if (name !== null) undo.push(() => spawnSync('userdel', ['--force', name]));
    const made = await test.step('made', () => makePackage(folder));
    await test.step('what is in it', () => looksRight(made));
    undo.push(() => spawnSync('dpkg', ['-P', packageName]));
    run('dpkg', ['-i', made.deb]);
    await test.step('installed', () => installedRightly());

    // What would make a program of Electron run anybody's code, all at once; the fuses refuse each.
    const evil = join(person.home, 'evil.cjs');
    writeFileSync(evil, `require('node:fs').writeFileSync(${JSON.stringify(join(person.home, 'evil.txt'))}, 'ran');`);
    const one = await test.step('started', async () => {
      const attempt = { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require=${evil}` };
      return startPackaged(startAs(person, ['--inspect=0'], attempt));
    });
    undo.push(() => one.end());
    await test.step('used', () => story(one, person));
    await test.step('an address from the system reaches it', async () => {
      const { command, words } = startAs(person, [terminalLink('NOBODY')]);
      expect(spawnSync(command, words, { encoding: 'utf8', timeout: 20_000 }).status).toBe(0);
      await expect(one.page.getByText('登记簿里没有机身号为 NOBODY 的终端。')).toBeVisible();
    });
    expect(one.said()).not.toContain('Debugger listening');
    expect(existsSync(join(person.home, 'evil.txt'))).toBe(false);
    expect(one.errors).toEqual([]);
    await test.step('quit by keyboard', async () => {
      await quitByKeyboard();
      expect(await one.ended).toBe(0);
    });
    run('dpkg', ['-r', packageName]);
    const after = filesOnSystem();
    expect([...after].filter((path) => !before.has(path))).toEqual([]);
    expect([...before].filter((path) => !after.has(path))).toEqual([]);
    expect(existsSync(installedFolder)).toBe(false);
    run('dpkg', ['-P', packageName]);
    expect(spawnSync('dpkg', ['-s', packageName]).status).toBe(1);
    const records = join(person.home, '.config', 'terminal-steward', 'simulated-shop');
    expect(filesBelow(records, 'steward.db')).toHaveLength(1);
  });
});

const looksRight = async ({ deb, folder, printed }: ReturnType<typeof makePackage>): Promise<void> => {
  process.stdout.write(printed);
  for (const [part, megabytes] of budgets) {
    const line = printed.split('\n').find((each) => part.test(each)) ?? '';
    expect(Number.parseFloat(line), `${String(part)} within its budget`).toBeLessThan(megabytes);
    expect(Number.parseFloat(line)).toBeGreaterThan(0);
  }
  const executable = join(folder, packageName);
  const { version, ...fuses } = await getCurrentFuseWire(executable);
  expect(version).toBe('1');
  const on = [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FuseV1Options.OnlyLoadAppFromAsar];
  const known = Object.values(FuseV1Options).filter((each) => typeof each === 'number');
  for (const fuse of known) {
    const state = (fuses as Readonly<Record<number, FuseState | undefined>>)[fuse];
    // Newer fuses that this Electron does not have yet are not asked for.
    if (state === undefined || state === FuseState.REMOVED || fuse > FuseV1Options.GrantFileProtocolExtraPrivileges)
      continue;
    expect(state, FuseV1Options[fuse]).toBe(on.includes(fuse) ? FuseState.ENABLE : FuseState.DISABLE);
  }
  const unpacked = join(folder, 'resources', 'app.asar.unpacked');
  const beside = readdirSync(unpacked, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(unpacked, name)).isFile(),
  );
  expect(beside.filter((name) => !name.endsWith('.node'))).toEqual([]);
  expect(readdirSync(join(folder, 'resources')).sort()).toEqual(['app.asar', 'app.asar.unpacked', 'apparmor-profile']);

  const listed = run('dpkg-deb', ['-c', deb]).trim().split('\n');
  expect(listed.filter((line) => !/ root\/root /.test(line))).toEqual([]);
  expect(listed.filter((line) => !/^(drwxr-xr-x|-rwxr-xr-x|-rw-r--r--) /.test(line))).toEqual([]);
  expect(listed.filter((line) => line.includes('1777') || /\.(map|ts|md)$/.test(line))).toEqual([]);
  if (has('lintian')) run('lintian', ['--fail-on=error', '--suppress-tags=dir-or-file-in-opt', deb]);
};

const installedRightly = (): void => {
  const sums = readFileSync(`/var/lib/dpkg/info/${packageName}.md5sums`, 'utf8').trim().split('\n');
  for (const line of sums.filter((each) => each.includes('resources') || each.includes('usr/'))) {
    const [sum = '', file = ''] = line.split(/ {2}(.*)/);
    expect(
      createHash('md5')
        .update(readFileSync(join('/', file)))
        .digest('hex'),
      file,
    ).toBe(sum);
  }
  expect(run('readlink', ['-f', `/usr/bin/${packageName}`]).trim()).toBe(program);
  // Never for everybody to write, and the rights of root only where the sandbox needs them.
  expect(run('find', [installedFolder, '-perm', '/022'])).toBe('');
  const { mode, uid } = statSync(join(installedFolder, 'chrome-sandbox'));
  expect([mode & 0o777, uid]).toEqual([0o755, 0]);
  expect(
    run('ldd', [program])
      .split('\n')
      .filter((line) => line.includes('not found')),
  ).toEqual([]);
  if (has('desktop-file-validate')) expect(run('desktop-file-validate', [desktopFile])).toBe('');
  const kinds = /^MimeType=(.*);$/m.exec(readFileSync(desktopFile, 'utf8'))?.[1]?.split(';').sort();
  expect(kinds).toEqual([
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/zip',
    'text/calendar',
    'text/csv',
    'text/tab-separated-values',
    'x-scheme-handler/steward',
  ]);
  const verified = spawnSync('udevadm', ['verify', ruleFile], { encoding: 'utf8' });
  // Older releases cannot verify; they read all rules when asked what would happen to a line, and say what they do not know.
  const said = verified.stderr.includes('Unknown command verb')
    ? spawnSync('udevadm', ['test', '/sys/class/tty/tty0'], { encoding: 'utf8' }).stderr
    : verified.stderr;
  expect(
    said.split('\n').filter((line) => line.includes(ruleFile) && /invalid|unknown|ignor|fail/i.test(line)),
  ).toEqual([]);
};

const story = async (one: PackagedProgram, { home, name }: Person): Promise<void> => {
  const { page } = one;
  if (name !== null) {
    const renderer = run('pgrep', ['-u', name, '-f', 'type=renderer']).trim().split('\n')[0] ?? '';
    expect(/^Seccomp:\s*(\d)/m.exec(readFileSync(`/proc/${renderer}/status`, 'utf8'))?.[1]).toBe('2');
  }
  await page.getByRole('button', { name: '读取全部 5 个新端口' }).click();
  await waitForRun(page);
  await goTo(page, 'terminals');
  await expect(cardOf(page, terminal)).toContainText('97');
  await page.getByRole('button', { name: `${terminal}：怎么办` }).click();
  await expect(page.getByRole('heading', { level: 1, name: terminal })).toBeVisible();

  // A paper: the font out of the archive, Chromium's printing, the seal in a thread, the dialog of the system.
  await page.getByRole('link', { name: '终端档案' }).click();
  await expect(page.getByRole('heading', { name: '检查记录' }).first()).toBeVisible();
  await agreeToSave(() => page.getByRole('button', { name: '保存为 PDF' }).click());
  await expect(page.getByRole('status').filter({ hasText: '已保存：' })).toBeVisible({ timeout: 30_000 });
  await isValid(home, '.pdf', 'pdf');

  await goTo(page, 'log');
  await page.getByRole('link', { name: '导出', exact: true }).click();
  await page.getByRole('button', { name: '导出全部日志…' }).click();
  await page.getByRole('radio', { name: 'JSON 行' }).check();
  await agreeToSave(() => page.getByRole('button', { name: '选择位置并导出…' }).click());
  await expect(page.getByRole('cell', { name: '已完成' })).toBeVisible();
  await isValid(home, '.jsonl', 'jsonl');

  await goTo(page, 'settings');
  await page.getByRole('button', { name: '第三方软件许可…' }).click();
  await page.getByRole('searchbox', { name: '按名称、许可或内容查找' }).fill('serialport');
  await page.getByRole('option', { name: /^serialport/ }).click();
  await expect(page.getByRole('region', { name: 'serialport' })).toContainText('Permission is hereby granted');
  await page.keyboard.press('Escape');
};

const isValid = async (home: string, ending: string, format: string): Promise<void> => {
  const files = filesBelow(home, ending);
  expect(files).toHaveLength(1);
  const { verdict } = await verifyFile(join(home, files[0] ?? ''));
  expect(verdict).toMatchObject({ format, state: 'valid' });
};
