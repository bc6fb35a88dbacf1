// Check runs the lint rules in two parts; together they are all of them, for every kind of file, with the same options.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
interface Parts {
  readonly lintParts: Readonly<Record<'quick' | 'plain', readonly string[]>>;
  readonly inEslint: (name: string) => string;
  readonly oxlint: {
    readonly rules: Readonly<Record<string, unknown>>;
    readonly overrides: readonly {
      readonly files: readonly string[];
      readonly rules: Readonly<Record<string, unknown>>;
    }[];
  };
}
const { lintParts, inEslint, oxlint } = (await import(
  pathToFileURL(join(import.meta.dirname, 'lintParts.mjs')).href
)) as Parts;
const oxlintJson = join(root, '.oxlintrc.json');

/** The rules of ESLint's configuration that are on for a file, with their options. */
const rulesOf = async (file: string): Promise<ReadonlyMap<string, readonly unknown[]>> => {
  const found = (await new ESLint({ cwd: root }).calculateConfigForFile(join(root, file))) as {
    readonly rules: Readonly<Record<string, readonly [severity: number, ...options: unknown[]]>>;
  };
  return new Map(
    Object.entries(found.rules).flatMap(([name, [severity, ...options]]) => (severity > 0 ? [[name, options]] : [])),
  );
};

/** Those that Oxlint has on for a file, under ESLint's names. */
const quickOf = (file: string): ReadonlyMap<string, readonly unknown[]> => {
  const folder = `**/${file.split('/')[0] ?? ''}/**`;
  const added = oxlint.overrides.filter(({ files }) => files.includes(folder)).map(({ rules }) => rules);
  const all = Object.entries(Object.assign({}, oxlint.rules, ...added) as Record<string, unknown>);
  return new Map(
    all.flatMap(([name, wish]) => {
      const [severity, ...options] = Array.isArray(wish) ? (wish as unknown[]) : [wish];
      return severity === 'off' ? [] : [[inEslint(name), options]];
    }),
  );
};

const broken: readonly (readonly [rule: string, line: string])[] = [
  [
    'no-floating-promises',
    'const later = async (): Promise<number> => await Promise.resolve(1); later(); return null;',
  ],
  ['no-misused-promises', 'on.forEach(async (one) => { await Promise.resolve(one); }); return null;'],
  ['switch-exhaustiveness-check', "const kind = on[0] as 'a' | 'b'; switch (kind) { case 'a': return null; }"],
  ['no-unsafe-assignment', "const parsed: number = JSON.parse('1'); return <i>{parsed}</i>;"],
  ['rules-of-hooks', 'if (on) useState(1);'],
  ['static-components', 'const Inner = () => <i>{on}</i>; return <Inner />;'],
  ['purity', 'return <i>{Math.random()}</i>;'],
  ['refs', 'const ref = useRef(0); return <i>{ref.current}</i>;'],
  ['set-state-in-effect', 'const [n, setN] = useState(0); useEffect(() => { setN(2); }, []); return <i>{n}</i>;'],
  ['set-state-in-render', 'const [n, setN] = useState(0); setN(4); return <i>{n}</i>;'],
  ['immutability', 'const [list] = useState([1]); list[0] = 2; return <i>{list}</i>;'],
  ['exhaustive-deps', 'useEffect(() => { console.log(on); }, []);'],
];

describe('the two parts of the lint rules', () => {
  it.each([
    'shared/error/appError.ts',
    'electron/driver/driverPlugin.ts',
    'electron/install/check.mjs',
    'renderer/ui/Age.tsx',
    'test/rules/lintParts.test.ts',
  ])('hold each rule for %s once, with the same options', async (file) => {
    const held = Object.values(lintParts).flat();
    expect(new Set(held).size).toBe(held.length);
    const asked = await rulesOf(file);
    expect([...asked.keys()].filter((name) => !held.includes(name))).toEqual([]);
    const quick = quickOf(file);
    for (const [name, options] of asked) {
      if (lintParts.quick.includes(name)) expect([name, quick.get(name)]).toEqual([name, options]);
    }
  });

  it('keep apart what Oxlint knows and what it does not', () => {
    expect(lintParts.quick).toEqual(
      expect.arrayContaining(['@typescript-eslint/no-unsafe-return', 'react-hooks/rules-of-hooks']),
    );
    expect(lintParts.plain).toEqual(
      expect.arrayContaining(['max-lines', 'jsdoc/require-jsdoc', 'no-restricted-syntax']),
    );
    // Both are about settings of the React compiler, which is not used.
    expect(lintParts.plain.filter((name) => name.startsWith('react-hooks/'))).toEqual([
      'react-hooks/config',
      'react-hooks/gating',
    ]);
  });

  it.each(broken)('find with Oxlint what breaks %s', (rule, line) => {
    const folder = mkdtempSync(join(tmpdir(), 'steward-lint-'));
    try {
      mkdirSync(join(folder, 'renderer'));
      const imports = "import { useEffect, useRef, useState } from 'react';";
      const text = `${imports}\nexport const Odd = ({ on }: { readonly on: string[] }) => {\n${line}\n};\n`;
      writeFileSync(join(folder, 'renderer', 'Odd.tsx'), text);
      const options = { strict: true, jsx: 'react-jsx', target: 'ES2023', types: [] };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options }));
      const program = join(root, 'node_modules/oxlint/bin/oxlint');
      const { stdout, status } = spawnSync(
        process.execPath,
        [program, '--config', oxlintJson, '--type-aware', folder],
        {
          encoding: 'utf8',
          env: { ...process.env, NO_COLOR: '1' },
        },
      );
      expect(stdout).toMatch(new RegExp(`(react|react-hooks|typescript)\\(${rule}\\)`));
      expect(status).toBe(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
