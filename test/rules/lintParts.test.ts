// Check runs the lint rules in two parts; together they are all of them, for every kind of file.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const { lintParts } = (await import(pathToFileURL(join(import.meta.dirname, 'lintParts.mjs')).href)) as {
  readonly lintParts: { readonly typed: readonly string[]; readonly plain: readonly string[] };
};

/** Names of the rules that are on for a file. */
const rulesOf = async (file: string): Promise<string[]> => {
  const found = (await new ESLint({ cwd: root }).calculateConfigForFile(join(root, file))) as {
    readonly rules: Readonly<Record<string, readonly [severity: number]>>;
  };
  return Object.entries(found.rules).flatMap(([name, [severity]]) => (severity > 0 ? [name] : []));
};

describe('the two parts of the lint rules', () => {
  it.each([
    'shared/error/appError.ts',
    'electron/driver/driverPlugin.ts',
    'electron/install/check.mjs',
    'renderer/ui/Age.tsx',
    'test/rules/lintParts.test.ts',
  ])('hold each rule for %s once', async (file) => {
    const held = [...lintParts.typed, ...lintParts.plain];
    expect(new Set(held).size).toBe(held.length);
    expect((await rulesOf(file)).filter((name) => !held.includes(name))).toEqual([]);
  });

  it('keep apart what asks for types and what reads the text alone', () => {
    expect(lintParts.typed).toEqual(
      expect.arrayContaining(['@typescript-eslint/no-floating-promises', '@typescript-eslint/no-unsafe-return']),
    );
    expect(lintParts.plain).toEqual(
      expect.arrayContaining([
        'max-lines',
        'jsdoc/require-jsdoc',
        'react-hooks/rules-of-hooks',
        'no-restricted-syntax',
      ]),
    );
    expect(lintParts.typed.filter((name) => !name.startsWith('@typescript-eslint/'))).toEqual([]);
  });
});
