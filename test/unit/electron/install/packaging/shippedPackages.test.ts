import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedPackages } from '../../../../../electron/install/packaging/shippedPackages.mjs';

const root = join(import.meta.dirname, '../../../../..');
const packages = shippedPackages(root);
const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Readonly<
  Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
>;

/** Licences that ask for no more than their text beside the program. */
const allowed = /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Python-2\.0|OFL-1\.1|\(MIT OR CC0-1\.0\))$/;

describe('shippedPackages', () => {
  it('has every dependency of the program, in the very version, and Electron', () => {
    const versions = new Map(packages.filter(({ isChosen }) => isChosen).map(({ name, version }) => [name, version]));
    const wanted = { ...about.dependencies, electron: about.devDependencies['electron'] ?? '' };
    expect(Object.entries(wanted).filter(([name, version]) => versions.get(name) !== version)).toEqual([]);
  });

  it('has nothing that serves development only', () => {
    const names = new Set(packages.map(({ name }) => name));
    const own = Object.keys(about.devDependencies).filter((name) => name !== 'electron' && !name.startsWith('@types/'));
    // What tests use and a package of the program needs as well is shipped because of that package.
    const needed = new Set(packages.flatMap(({ needs }) => needs.map((each) => each.replace(/@[^@]+$/, ''))));
    expect(own.filter((name) => names.has(name) && !needed.has(name))).toEqual([]);
  });

  it('knows why each is there: the program needs it, or a package that is there', () => {
    const unexplained = packages.filter(({ isChosen, neededBy }) => !isChosen && neededBy.length === 0);
    expect(unexplained.map(({ name }) => name)).toEqual([]);
    const known = new Set(packages.map(({ name, version }) => `${name}@${version}`));
    expect(packages.flatMap(({ needs }) => needs).filter((each) => !known.has(each))).toEqual([]);
  });

  it('tells two versions of one package apart, as Node does', () => {
    const needsOf = (name: string, version?: string) =>
      packages.find((each) => each.name === name && (version === undefined || each.version === version))?.needs;
    const twice = packages.filter(({ name }) => name === '@serialport/parser-readline').map(({ version }) => version);
    expect(twice).toEqual(['12.0.0', '13.0.0']);
    expect(needsOf('@serialport/bindings-cpp')).toContain('@serialport/parser-readline@12.0.0');
    expect(needsOf('serialport')).toContain('@serialport/parser-readline@13.0.0');
  });

  it('has a row with a reason for each that the program chose itself', () => {
    const page = readFileSync(join(root, 'electron/install/packaging/DEPENDENCIES.md'), 'utf8');
    const rows = [...page.matchAll(/^\| (\S+) \| (\S+) \| [\d.]+ \| \d{4}-\d\d-\d\d \| (.{8,}) \|$/gm)].map(
      ([, name, licence]) => [name, licence],
    );
    const chosen = packages.filter(({ isChosen }) => isChosen);
    expect(rows).toEqual(chosen.map(({ name, licence }) => [name, licence]));
  });

  it.each(packages.map(({ name, version, licence, text }) => [`${name} ${version}`, licence, text]))(
    '%s may be shipped, with the text of its licence',
    (_name, licence, text) => {
      expect(licence).toMatch(allowed);
      expect(text.length).toBeGreaterThan(30);
      expect(text).not.toContain('\r');
    },
  );
});
