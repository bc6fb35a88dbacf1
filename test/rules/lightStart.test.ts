// Before the window opens no library of schemas and nothing else from npm is loaded: the page would have to wait for it.
// A main script that waits is no way out: Chromium's threads read the command line meanwhile, which has ended in crashes.
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

type Import = ts.ImportDeclaration | ts.ExportDeclaration;

const isImport = (statement: ts.Statement): statement is Import =>
  ts.isImportDeclaration(statement) || (ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined);

const isOnlyTypes = (statement: Import): boolean => {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause?.namedBindings;
  if (clause?.name !== undefined || named === undefined || !ts.isNamedImports(named)) return false;
  return named.elements.every((part) => part.isTypeOnly);
};

/** What a file imports for its values when it is loaded itself. */
const valueImports = (file: string): readonly string[] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false);
  return source.statements
    .filter(isImport)
    .filter((statement) => !isOnlyTypes(statement))
    .map(({ moduleSpecifier }) => (moduleSpecifier as ts.StringLiteral).text);
};

const loadedBy = (file: string, known = new Set<string>()): ReadonlySet<string> => {
  if (known.has(file)) return known;
  known.add(file);
  for (const name of valueImports(file)) {
    if (name.startsWith('.')) loadedBy(join(dirname(file), name), known);
    else known.add(name);
  }
  return known;
};

const entry = join(root, 'electron/main/index.ts');

describe('the start of the program', () => {
  it('loads our own few files, Electron and what Node has inside', () => {
    const loaded = [...loadedBy(entry)];
    const foreign = loaded.filter((each) => !each.startsWith(root) && !each.startsWith('node:') && each !== 'electron');
    expect(foreign).toEqual([]);
    expect(loaded.map((each) => relative(root, each))).toContain('electron/ipc/waitingDoor.ts');
    expect(loaded.filter((each) => /\/(contract|startConsole|openConsole)\.ts$/.test(each))).toEqual([]);
  });

  it('waits for nothing while its main script runs', () => {
    const source = ts.createSourceFile(entry, readFileSync(entry, 'utf8'), ts.ScriptTarget.Latest, true);
    const isWaiting = (node: ts.Node): boolean =>
      ts.isAwaitExpression(node) || (!ts.isFunctionLike(node) && (ts.forEachChild(node, isWaiting) ?? false));
    expect(source.statements.filter(isWaiting).map((statement) => statement.getText())).toEqual([]);
  });
});
