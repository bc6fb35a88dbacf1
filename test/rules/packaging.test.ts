// What the packages promise and the program needs are the same things.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serialChips } from '../../electron/service/doctor/examineUsb.ts';
import { udevRuleFile } from '../../electron/transport/portFix.ts';
import { linkScheme } from '../../shared/register/linkScheme.ts';
import { tempFolder } from '../support/tempFolder.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const linux = 'electron/install/packaging/linux';
const builder = read('electron-builder.yml');

describe('the udev rule of the packages', () => {
  const name = '70-terminal-steward-bridges.rules';
  const rules = read(`${linux}/${name}`)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  it('knows exactly the makers that the connection doctor knows', () => {
    const vendors = rules.flatMap(
      (line) => /^ATTRS\{idVendor\}=="([0-9a-f]{4})", TAG\+="uaccess"$/.exec(line)?.[1] ?? [],
    );
    expect(vendors.sort()).toEqual(Object.keys(serialChips).sort());
    expect(rules.length - vendors.length).toBe(3);
  });

  it('touches nothing but serial ports, and gives rights to whoever is logged in, never to everybody', () => {
    expect(rules[1]).toBe('SUBSYSTEM!="tty", GOTO="terminal_steward_end"');
    expect(rules.at(-1)).toBe('LABEL="terminal_steward_end"');
    expect(rules.filter((line) => /MODE|GROUP|RUN|ENV/.test(line))).toEqual([]);
  });

  it('is not hidden by the file that the doctor proposes, and comes before the rule that grants', () => {
    expect(udevRuleFile.endsWith(`/${name}`)).toBe(false);
    expect([name, '73-seat-late.rules'].toSorted()[0]).toBe(name);
    expect(builder).toContain(`${linux}/${name}=/usr/lib/udev/rules.d/${name}`);
  });
});

describe('maintainer scripts', () => {
  it.each(['after-install.tpl', 'after-remove.tpl'])('%s opens nothing to everybody and ends well', (file) => {
    const text = read(`${linux}/${file}`);
    expect(text).toMatch(/^#!\/bin\/sh\n/);
    if (process.platform !== 'win32') expect(spawnSync('sh', ['-n'], { input: text }).status).toBe(0);
    expect(text).not.toMatch(/777|666|a\+w|o\+w|rm -rf|sysctl|useradd|usermod/);
    expect(text.trim().split('\n').at(-1)).toBe('exit 0');
  });

  it.skipIf(process.platform === 'win32')(
    'keep everything at an update, and remove only a command that is ours',
    async () => {
      const folder = await tempFolder();
      mkdirSync(join(folder, 'bin'));
      const script = join(folder, 'postrm');
      const text = read(`${linux}/after-remove.tpl`)
        .replaceAll(/\$\{\w+\}/g, 'steward')
        .replaceAll('/usr/bin/steward', join(folder, 'bin', 'steward'))
        .replaceAll('/etc/apparmor.d/steward', join(folder, 'profile'))
        .replaceAll('/usr/share/applications', folder)
        .replaceAll('/run/udev/control', join(folder, 'none'));
      writeFileSync(script, text);
      const program = '/opt/steward/steward';
      const link = (to: string): void => symlinkSync(to, join(folder, 'bin', 'steward'));
      const left = (word: string): readonly string[] => {
        expect(spawnSync('sh', [script, word], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
        return readdirSync(join(folder, 'bin'));
      };
      link(program);
      expect(left('upgrade')).toEqual(['steward']);
      expect(left('1')).toEqual(['steward']);
      expect(left('remove')).toEqual([]);
      expect(left('purge')).toEqual([]);
      link('/somewhere/else');
      expect(left('remove')).toEqual(['steward']);
    },
  );

  it('never go near the records of a shop', () => {
    expect(read(`${linux}/after-remove.tpl`)).not.toMatch(/\.config|HOME|home\/|userData/);
  });
});

describe('electron-builder.yml', () => {
  it('takes along every package that the bundles leave outside, and the font that papers look for', () => {
    const outside = /leftOutside = \[\/\^\(([^)]+)\)/.exec(read('electron.vite.config.ts'))?.[1] ?? '';
    const names = outside.split('|').map((name) => name.replaceAll('\\', '').replace('/.+', ''));
    const taken = /node_modules\/\{(serialport[^}]+)\}/.exec(builder)?.[1]?.split(',') ?? [];
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => !taken.includes(name))).toEqual([]);
    expect(builder).toContain('node_modules/@fontsource/noto-sans-sc/{package.json,unicode.json,LICENSE}');
  });

  it('hands our addresses to the program, and keeps records when it is removed', () => {
    expect(builder).toMatch(new RegExp(`schemes:\\n +- ${linkScheme}\\n`));
    expect(builder).toContain('deleteAppDataOnUninstall: false');
  });

  it('turns every fuse to its safe side', () => {
    const fuses = /electronFuses:\n((?: {2}.*\n)+)/.exec(builder)?.[1] ?? '';
    const set = Object.fromEntries(
      [...fuses.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name = '', on]) => [name, on] as const),
    );
    expect(set).toEqual({
      runAsNode: 'false',
      enableNodeOptionsEnvironmentVariable: 'false',
      enableNodeCliInspectArguments: 'false',
      onlyLoadAppFromAsar: 'true',
      enableEmbeddedAsarIntegrityValidation: 'true',
      loadBrowserProcessSpecificV8Snapshot: 'false',
      grantFileProtocolExtraPrivileges: 'false',
      enableCookieEncryption: 'false',
    });
  });

  it('binds windows of the desktop to the installed entry', () => {
    const about = JSON.parse(read('package.json')) as { readonly desktopName: string };
    expect(about.desktopName).toBe(`${/executableName: (\S+)/.exec(builder)?.[1] ?? ''}.desktop`);
    expect(builder).toContain('syncDesktopName: true');
  });
});
