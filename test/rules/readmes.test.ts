// Pages that list things list all of them, and nothing that is gone.
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const foldersOf = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** Rows of the first table: folder → what it may import. */
const layerTable = (): Map<string, string[]> => {
  const rows = [...read('electron/README.md').matchAll(/^\| ([a-z]+) \| [^|]+ \| ([^|]+) \|$/gm)];
  return new Map(
    rows
      .filter(([, folder]) => folder !== 'folder')
      .map(([, folder = '', allowed = '']) => [folder, allowed.trim() === '–' ? [] : allowed.trim().split(', ')]),
  );
};

const rulesSchema = z.object({
  default: z.object({
    forbidden: z.array(
      z.object({ name: z.string(), to: z.object({ pathNot: z.union([z.string(), z.array(z.string())]).optional() }) }),
    ),
  }),
});

/** What the import rules allow to each folder, in the words of the table. */
const ruledImports = async (): Promise<Map<string, string[]>> => {
  const { forbidden } = rulesSchema.parse({
    default: ((await import(join(root, 'test/rules/dependencyRules.mjs'))) as { default: unknown }).default,
  }).default;
  const rows = forbidden.flatMap(({ name, to }) => {
    const folder = /^(\w+)-imports$/.exec(name)?.[1];
    if (folder === undefined || !Array.isArray(to.pathNot)) return [];
    const allowed = to.pathNot.map((path) =>
      path
        .replace(/^\^electron\//, '')
        .replace(/\/$|\$$/, '')
        .replaceAll('\\', ''),
    );
    return [[folder, allowed.filter((each) => each !== folder)] as const];
  });
  return new Map(rows);
};

describe('electron/README.md', () => {
  it('has a row for every folder, and no row too many but for layers still to come', () => {
    const table = [...layerTable().keys()];
    expect(foldersOf('electron').filter((folder) => !table.includes(folder))).toEqual([]);
  });

  it('allows exactly what the import rules allow', async () => {
    const table = layerTable();
    table.delete('install');
    const sorted = (map: Map<string, string[]>): [string, string[]][] =>
      [...map]
        .map(([folder, allowed]): [string, string[]] => [folder, [...allowed].sort()])
        .sort(([a], [b]) => (a < b ? -1 : 1));
    expect(sorted(table)).toEqual(sorted(await ruledImports()));
  });
});

describe('every README', () => {
  const pages = globSync('{*.md,{electron,renderer,shared,test}/**/*.md}', { cwd: root });

  it.each(pages)('%s links only to files that exist', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(root, dirname(page), decodeURI(link))))).toEqual([]);
  });

  it.each(pages)('%s names only source files that exist', (page) => {
    const named = [
      ...read(page).matchAll(/`((?:electron|renderer|shared|test)\/[\w./-]+\.(?:ts|tsx|mjs|json|hex))`/g),
    ].map(([, file = '']) => file);
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('test/golden says where its files come from', () => {
    const page = read('test/golden/README.md');
    const entries = readdirSync(join(root, 'test/golden')).filter((name) => name !== 'README.md');
    expect(entries.filter((name) => !page.includes(name))).toEqual([]);
  });
});
