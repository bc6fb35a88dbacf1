// No comment switches a rule off, nothing is skipped, and the lock file names no place of its own.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const sources = globSync('{*.config.{ts,js},{shared,electron,renderer,test}/**/*.{ts,tsx,mjs,css}}', {
  cwd: root,
  exclude: ['test/rules/fixture/**', 'test/rules/noWayRound.test.ts', 'test/rules/lintRules.test.ts'],
});

const withMark = (mark: RegExp, files: readonly string[] = sources): string[] =>
  files.filter((file) => mark.test(read(file)));

describe('no way round the rules', () => {
  it.each([
    ['a lint comment', /biome-ignore|(eslint|oxlint)-(disable|enable)/],
    ['a compiler comment', /@ts-(ignore|expect-error|nocheck)/],
    ['a type-coverage comment', /type-coverage:ignore/],
    ['a coverage marker', /(v8|c8|istanbul) ignore/],
    ['an unfinished mark', /\b(TODO|FIXME|XXX|HACK)\b/],
  ])('by %s', (_name, mark) => {
    expect(withMark(mark)).toEqual([]);
  });

  it('by a test that is left out or runs alone', () => {
    const tests = sources.filter((file) => /\.(test|spec)\.tsx?$/.test(file));
    expect(withMark(/\b(it|test|describe)\.(only|todo|fails)\b/, tests)).toEqual([]);
    // A test may be skipped for a reason that it names, such as a system without pseudo-terminals.
    expect(withMark(/\b(it|describe)\.skip\(|\bx(it|describe)\(/, tests)).toEqual([]);
  });

  it('by a long barrel: no file only hands on what others export', () => {
    const barrels = sources.filter((file) => {
      const lines = read(file)
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('//'));
      return lines.length > 0 && lines.every((line) => /^export .* from '/.test(line));
    });
    expect(barrels).toEqual([]);
  });

  it('by a lock file that fetches from one certain place', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });

  it('by a dependency without an exact version', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^(npm:[\w/@-]+@)?\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
