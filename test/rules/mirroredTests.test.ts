// Every source file of the layers that hold meaning has a test at the mirrored path, and every unit test has its source.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const covered = ['electron/{protocol,driver,diagnosis,plan,journal,service}/**/*.ts', 'shared/**/*.ts'];

const parse = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);

/** Whether a statement is gone after the types are stripped. */
const isTypeOnly = (statement: ts.Statement): boolean => {
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return true;
  if (ts.isImportDeclaration(statement)) return statement.importClause !== undefined;
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  if (!ts.canHaveModifiers(statement)) return false;
  return ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) ?? false;
};

/** Whether a file holds types only, so that there is nothing to run. */
const holdsTypesOnly = (file: string, text: string): boolean => parse(file, text).statements.every(isTypeOnly);

const mirrored = (source: string): string => join('test/unit', source.replace(/\.(ts|tsx|mjs)$/, '.test.ts'));

/** Whether a test takes something from its source and states at least one behaviour. */
const testsItsSource = (source: string): boolean => {
  const test = mirrored(source);
  const text = readFileSync(join(root, test), 'utf8');
  const imported = parse(test, text).statements.some(
    (statement) =>
      ts.isImportDeclaration(statement) &&
      ts.isStringLiteral(statement.moduleSpecifier) &&
      join(dirname(test), statement.moduleSpecifier.text) === source,
  );
  return imported && /\b(it|test)(\.each[\s\S]*?)?\(/.test(text);
};

const withValues = globSync(covered, { cwd: root })
  .map((file) => relative(root, join(root, file)))
  .filter((file) => !file.endsWith('.d.ts') && !holdsTypesOnly(file, readFileSync(join(root, file), 'utf8')))
  .sort();

describe('mirrored tests', () => {
  it('exist for every source file that holds more than types', () => {
    expect(withValues.filter((file) => !existsSync(join(root, mirrored(file))))).toEqual([]);
  });

  it('import the file they mirror and state a behaviour', () => {
    const present = withValues.filter((file) => existsSync(join(root, mirrored(file))));
    expect(present.filter((file) => !testsItsSource(file))).toEqual([]);
  });

  it('have their source where the path says', () => {
    const tests = globSync('test/unit/**/*.test.{ts,tsx}', { cwd: root });
    const withoutSource = tests.filter((test) => {
      const stem = relative('test/unit', test).replace(/\.test\.tsx?$/, '');
      return !['.ts', '.tsx', '.mjs'].some((end) => existsSync(join(root, stem + end)));
    });
    expect(withoutSource).toEqual([]);
  });

  it.each([
    ["import type { A } from './a.ts';\nexport interface B { a: A }\nexport type C = B['a'];", true],
    ["export type { A } from './a.ts';", true],
    ['declare const one: number;\nexport type One = typeof one;', true],
    ['export interface A { b: string }\nexport const b = 1;', false],
    ["export { a } from './a.ts';", false],
    ["import './effect.ts';", false],
    ['export type A = string;\nconsole.log(1);', false],
  ])('know a file of types from one with values: %j', (text, expected) => {
    expect(holdsTypesOnly('sample.ts', text)).toBe(expected);
  });
});
