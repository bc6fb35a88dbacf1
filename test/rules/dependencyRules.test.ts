// Each import rule fires on its own forbidden import, and stays quiet on the allowed ones and on the product.
import { execFileSync } from 'node:child_process';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');
const forbidden = join(import.meta.dirname, 'fixture/forbidden');
const clean = join(import.meta.dirname, 'fixture/clean');

const named = z.object({ name: z.string() });
const cruiseSchema = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: named, cycle: z.array(named).optional() })),
    totalCruised: z.number(),
    ruleSetUsed: z.object({ forbidden: z.array(named.extend({ comment: z.string() })) }),
  }),
});

/** Runs the real configuration over a tree, as `npm run check` does. */
const cruise = (tree: string, folders: readonly string[]) => {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const config = join(import.meta.dirname, 'dependencyRules.mjs');
  const output = execFileSync(process.execPath, [program, '--config', config, '--output-type', 'json', ...folders], {
    cwd: tree,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { summary } = cruiseSchema.parse(JSON.parse(output));
  const broken = summary.violations.flatMap(({ rule, from, cycle }) =>
    (cycle?.map(({ name }) => name) ?? [from]).map((file) => `${file} breaks ${rule.name}`),
  );
  return { broken: [...new Set(broken)].sort(), rules: summary.ruleSetUsed.forbidden, files: summary.totalCruised };
};

/** What the first lines of the fixture files announce. */
const announced = (): string[] =>
  globSync('**/*.{ts,tsx,mjs}', { cwd: forbidden }).flatMap((file) => {
    const names = /^\/\/ Breaks: (.+)$/m.exec(readFileSync(join(forbidden, file), 'utf8'))?.[1];
    return names === undefined ? [] : names.split(', ').map((rule) => `${file} breaks ${rule}`);
  });

const found = cruise(forbidden, ['.']);

describe('dependency rules', () => {
  it('finds exactly the forbidden imports that the fixtures announce', () => {
    expect(found.broken).toEqual(announced().sort());
  });

  it.each(found.rules.map(({ name }) => name))('fires %s on a fixture of its own', (rule) => {
    expect(found.broken.filter((line) => line.endsWith(` breaks ${rule}`))).not.toEqual([]);
  });

  it('gives every rule its reason', () => {
    expect(found.rules.filter(({ comment }) => comment.length < 20)).toEqual([]);
  });

  it('allows every import that the layer picture allows', () => {
    expect(cruise(clean, ['.']).broken).toEqual([]);
  });

  it('finds nothing in the product', () => {
    const product = cruise(root, ['shared', 'electron', 'renderer', 'test']);
    expect(product.broken).toEqual([]);
    expect(product.files).toBeGreaterThan(20);
    // Reads the whole source: 8 s of processor, on a machine that has other things to do as well.
  }, 60_000);

  it('has a row for every folder of electron/', () => {
    const folders = readdirSync(join(root, 'electron'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const ruled = new Set(found.rules.map(({ name }) => name.replace(/-imports$/, '')));
    expect(folders.map(({ name }) => name).filter((name) => name !== 'install' && !ruled.has(name))).toEqual([]);
  });

  it('keeps source files inside a layer', () => {
    expect(globSync('electron/*.{ts,tsx,mjs,js}', { cwd: root })).toEqual([]);
  });
});
