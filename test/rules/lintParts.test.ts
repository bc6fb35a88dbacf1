// `npm run check` has Oxlint look for every lint rule of eslint.config.js, for every kind of file, with the same options.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, matchesGlob } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
type Rules = Readonly<Record<string, unknown>>;
interface Parts {
  readonly inEslint: (name: string) => string;
  readonly oxlint: {
    readonly rules: Rules;
    readonly overrides: readonly { readonly files: readonly string[]; readonly rules: Rules }[];
  };
}
const { inEslint, oxlint } = (await import(pathToFileURL(join(import.meta.dirname, 'lintParts.mjs')).href)) as Parts;
const oxlintJson = join(root, '.oxlintrc.json');
const severities = ['off', 'warn', 'error'];

/** The rules of ESLint's configuration that are on for a file, with severity and options. */
const rulesOf = async (file: string): Promise<ReadonlyMap<string, readonly unknown[]>> => {
  const found = (await new ESLint({ cwd: root }).calculateConfigForFile(join(root, file))) as {
    readonly rules: Readonly<Record<string, readonly [severity: number, ...options: unknown[]]>>;
  };
  return new Map(
    Object.entries(found.rules).flatMap(([name, [severity, ...options]]) =>
      severity > 0 ? [[name, [severities[severity], ...options]]] : [],
    ),
  );
};

/** Those that Oxlint has on for a file, under ESLint's names. */
const quickOf = (file: string): ReadonlyMap<string, readonly unknown[]> => {
  const added = oxlint.overrides
    .filter(({ files }) => files.some((pattern) => matchesGlob(file, pattern)))
    .map(({ rules }) => rules);
  const all = Object.entries(Object.assign({}, oxlint.rules, ...added) as Rules);
  return new Map(
    all.flatMap(([name, wish]) => {
      const asked = Array.isArray(wish) ? (wish as unknown[]) : [wish];
      return asked[0] === 'off' ? [] : [[inEslint(name), asked]];
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

/** What Oxlint says about each sample with types, all of them in one run. */
const saidAbout = (samples: typeof broken): { readonly stdout: string; readonly status: number | null } => {
  const folder = mkdtempSync(join(tmpdir(), 'steward-lint-'));
  try {
    mkdirSync(join(folder, 'renderer'));
    const imports = "import { useEffect, useRef, useState } from 'react';";
    samples.forEach(([rule, line]) => {
      const text = `${imports}\nexport const Odd = ({ on }: { readonly on: string[] }) => {\n${line}\n};\n`;
      writeFileSync(join(folder, 'renderer', `${rule}.tsx`), text);
    });
    const options = { strict: true, jsx: 'react-jsx', target: 'ES2023', types: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options }));
    const program = join(root, 'node_modules/oxlint/bin/oxlint');
    const args = [program, '--config', oxlintJson, '--type-aware', '--format', 'unix', folder];
    return spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
  } finally {
    rmSync(folder, { recursive: true });
  }
};
const said = saidAbout(broken);

describe('the lint rules', { timeout: 120_000 }, () => {
  it.each([
    'shared/error/appError.ts',
    'electron/driver/driverPlugin.ts',
    'electron/install/check.mjs',
    'electron/ipc/handleContract.ts',
    'electron/journal/journalChain.ts',
    'electron/plan/recurrence.ts',
    'electron/transport/portAddress.ts',
    'renderer/ui/Age.tsx',
    'test/rules/lintParts.test.ts',
    'test/unit/shared/receipt/parseReceipt.test.ts',
  ])('hold for %s with Oxlint as ESLint has them', async (file) => {
    const quick = quickOf(file);
    const asked = await rulesOf(file);
    expect(asked.size).toBeGreaterThan(70);
    for (const [name, wish] of asked) expect([name, quick.get(name)]).toEqual([name, wish]);
  });

  it.each(broken)('find with Oxlint what breaks %s', (rule) => {
    expect(said.stdout).toMatch(new RegExp(`/${rule}\\.tsx:\\d+:\\d+: .*(react|react-hooks|typescript)\\(${rule}\\)`));
    expect(said.status).toBe(1);
  });
});
