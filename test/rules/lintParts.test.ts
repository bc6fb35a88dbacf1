// Check runs the lint rules in three parts; together they are all of them, for every kind of file.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const { lintParts } = (await import(pathToFileURL(join(import.meta.dirname, 'lintParts.mjs')).href)) as {
  readonly lintParts: Readonly<Record<'typed' | 'react' | 'plain', readonly string[]>>;
};

/** Names of the rules that are on for a file. */
const rulesOf = async (file: string): Promise<string[]> => {
  const found = (await new ESLint({ cwd: root }).calculateConfigForFile(join(root, file))) as {
    readonly rules: Readonly<Record<string, readonly [severity: number]>>;
  };
  return Object.entries(found.rules).flatMap(([name, [severity]]) => (severity > 0 ? [name] : []));
};

const broken: readonly (readonly [rule: string, line: string])[] = [
  ['rules-of-hooks', 'if (on) useState(1);'],
  ['static-components', 'const Inner = () => <i>{on}</i>; return <Inner />;'],
  ['purity', 'return <i>{Math.random()}</i>;'],
  ['refs', 'const ref = useRef(0); return <i>{ref.current}</i>;'],
  ['set-state-in-effect', 'const [n, setN] = useState(0); useEffect(() => { setN(2); }, []); return <i>{n}</i>;'],
  ['set-state-in-render', 'const [n, setN] = useState(0); setN(4); return <i>{n}</i>;'],
  ['immutability', 'const [list] = useState([1]); list[0] = 2; return <i>{list}</i>;'],
  ['exhaustive-deps', 'useEffect(() => { console.log(on); }, []);'],
];

describe('the three parts of the lint rules', () => {
  it.each([
    'shared/error/appError.ts',
    'electron/driver/driverPlugin.ts',
    'electron/install/check.mjs',
    'renderer/ui/Age.tsx',
    'test/rules/lintParts.test.ts',
  ])('hold each rule for %s once', async (file) => {
    const held = Object.values(lintParts).flat();
    expect(new Set(held).size).toBe(held.length);
    expect((await rulesOf(file)).filter((name) => !held.includes(name))).toEqual([]);
  });

  it('keep apart what asks for types and what reads the text alone', () => {
    expect(lintParts.typed).toEqual(
      expect.arrayContaining(['@typescript-eslint/no-floating-promises', '@typescript-eslint/no-unsafe-return']),
    );
    expect(lintParts.plain).toEqual(
      expect.arrayContaining(['max-lines', 'jsdoc/require-jsdoc', 'no-restricted-syntax']),
    );
    expect(lintParts.typed.filter((name) => !name.startsWith('@typescript-eslint/'))).toEqual([]);
    // Both are about settings of the React compiler, which is not used.
    expect(lintParts.plain.filter((name) => name.startsWith('react-hooks/'))).toEqual([
      'react-hooks/config',
      'react-hooks/gating',
    ]);
  });

  it.each(broken)('find with Oxlint what breaks %s', (rule, line) => {
    const folder = mkdtempSync(join(tmpdir(), 'steward-react-'));
    try {
      const imports = "import { useEffect, useRef, useState } from 'react';";
      const text = `${imports}\nexport const Odd = ({ on }: { readonly on: boolean }) => {\n${line}\n};\n`;
      writeFileSync(join(folder, 'Odd.tsx'), text);
      const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
      const config = join(import.meta.dirname, 'reactRules.json');
      const { stdout, status } = spawnSync(process.execPath, [oxlint, '--config', config, folder], {
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1' },
      });
      expect(stdout).toMatch(new RegExp(`react(-hooks)?\\(${rule}\\)`));
      expect(status).toBe(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
