// The compiler's half of the rules: strict in every project, and no project sees more of the world than its process has.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

const load = (project: string): ts.ParsedCommandLine & { references: string[] } => {
  const file = join(root, project, 'tsconfig.json');
  const { config } = ts.readConfigFile(file, (path) => readFileSync(path, 'utf8')) as { config: unknown };
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, dirname(file));
  return { ...parsed, references: (parsed.projectReferences ?? []).map(({ path }) => relative(root, path)).sort() };
};

const projects = load('').references;

const strictFlags = [
  'strict',
  'noUncheckedIndexedAccess',
  'exactOptionalPropertyTypes',
  'noPropertyAccessFromIndexSignature',
  'noImplicitOverride',
  'noImplicitReturns',
  'noFallthroughCasesInSwitch',
  'noUncheckedSideEffectImports',
  'verbatimModuleSyntax',
  'isolatedModules',
  'erasableSyntaxOnly',
  'composite',
] as const;

describe('TypeScript projects', () => {
  it('are all in the solution', () => {
    const files = globSync('{shared,electron,renderer,test}/**/tsconfig.json', { cwd: root });
    expect(projects).toEqual(files.map(dirname).sort());
  });

  it.each(projects)('%s is strict', (project) => {
    const { options } = load(project);
    expect(strictFlags.filter((flag) => options[flag] !== true)).toEqual([]);
  });

  it.each([
    ['shared', [], []],
    ['electron', ['node'], ['shared']],
    ['electron/preload', [], ['shared']],
    ['electron/install', ['node'], []],
    ['electron/verifier', [], ['electron', 'shared']],
    ['renderer', ['vite/client'], ['shared']],
  ])('%s knows only its own process', (project, types, references) => {
    const found = load(project);
    expect(found.options.types).toEqual(types);
    expect(found.references).toEqual(references);
  });

  it.each(['shared', 'electron', 'electron/install'])('%s does not know a window', (project) => {
    expect(load(project).options.lib?.filter((lib) => lib.includes('dom'))).toEqual([]);
  });

  it('hold every source file', () => {
    const held = new Set(projects.flatMap((project) => load(project).fileNames.map((file) => relative(root, file))));
    const sources = globSync('{*.config.ts,{shared,electron,renderer,test}/**/*.{ts,tsx,mjs}}', {
      cwd: root,
      exclude: ['test/rules/fixture/**', 'test/rules/*.mjs', 'test/bench/emptyWindow/*'],
    });
    expect(sources.filter((file) => !held.has(file))).toEqual([]);
  });
});
