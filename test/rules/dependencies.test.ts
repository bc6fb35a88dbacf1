// package.json, lock file, the table of reasons and what the source imports tell the same story.
import { globSync, lstatSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

interface Locked {
  readonly version?: string;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const about = JSON.parse(read('package.json')) as Readonly<
  Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
> & { readonly allowScripts: Readonly<Record<string, boolean>> };
const lock = JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> };
const page = read('electron/install/packaging/DEPENDENCIES.md');

/** Scripts of packages that are not run: what they would do is not needed here, and why. */
const notRun: Readonly<Record<string, string>> = {
  'electron-winstaller': 'picks a packer for an installer that is not used',
};

describe('dependencies', () => {
  it('are pinned to one version, the same in package.json and the lock file', () => {
    const chosen = { ...about.dependencies, ...about.devDependencies };
    expect(Object.entries(chosen).filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual(
      [],
    );
    expect({ ...lock.packages['']?.dependencies, ...lock.packages['']?.devDependencies }).toEqual(chosen);
    const other = Object.entries(chosen).filter(
      ([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version.replace(/^npm:.*@/, ''),
    );
    expect(other).toEqual([]);
  });

  it('are fetched from wherever the computer’s registry is, and held to their checksums', () => {
    const all = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(all.filter(([, { resolved, link }]) => resolved !== undefined || link === true)).toEqual([]);
    expect(all.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual([]);
  });

  it('run no script when they are installed, but the named ones', () => {
    const scripted = Object.entries(lock.packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    const known = [...Object.keys(about.allowScripts), ...Object.keys(notRun)];
    expect([...new Set(scripted)].sort()).toEqual(known.sort());
    expect(Object.values(about.allowScripts)).toEqual(Object.keys(about.allowScripts).map(() => true));
  });

  it('are all that the program imports: nothing for development gets into the bundles', () => {
    const sources = ['electron', 'renderer', 'shared'].flatMap((folder) =>
      globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }).filter((file) => !/^electron[\\/]install[\\/]/.test(file)),
    );
    const imported = new Set(
      sources.flatMap((file) =>
        Array.from(
          read(file).matchAll(/(?:^(?:import|export)\b[^;'"`]*?from |^import |\bimport\()'([@\w][\w@/.:-]*)'/gm),
          ([, name = '']) => /^(@[^/]+\/[^/]+|[^/]+)/.exec(name)?.[0] ?? '',
        ),
      ),
    );
    const builtin = new Set(builtinModules);
    const foreign = [...imported].filter((name) => !name.startsWith('node:') && !builtin.has(name));
    expect(foreign.length).toBeGreaterThan(20);
    expect(foreign.filter((name) => !(name in about.dependencies) && name !== 'electron')).toEqual([]);
  });

  it('have their size in the table, as it is', () => {
    const sizes = [...page.matchAll(/^\| (\S+) \| \S+ \| ([\d.]+) \| /gm)].filter(([, name]) => name !== 'electron');
    expect(sizes.length).toBe(Object.keys(about.dependencies).length);
    const wrong = sizes.filter(([, name = '', told = '']) => {
      const folder = join(root, 'node_modules', name);
      const bytes = globSync('**/*', { cwd: folder, exclude: (entry) => entry === 'node_modules' })
        .map((file) => lstatSync(join(folder, file)))
        .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
      const megabytes = bytes / 1e6;
      return Math.abs(megabytes - Number(told)) > Math.max(0.06, megabytes * 0.2);
    });
    expect(wrong.map(([line]) => line)).toEqual([]);
  });

  it('are asked about before a release: how, and what the answer was', () => {
    expect(page).toContain('npm audit --omit=dev');
    expect(page).toMatch(/^\| \d{4}-\d\d-\d\d \| `npm audit/m);
    expect(read('CONTRIBUTING.md')).toContain('npm audit --omit=dev');
  });
});
