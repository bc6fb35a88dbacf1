// Finds every text of the program: strings in source files, and the values that shared/ exports.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const projectRoot = join(import.meta.dirname, '../..');

/** A string as it stands in a source file; a template has `…` where a value goes in. */
export interface Spoken {
  readonly file: string;
  readonly text: string;
}

const textOf = (node: ts.Node): string | undefined => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isJsxText(node)) return node.text.trim();
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
  }
  return undefined;
};

/** Every string, template and JSX text of the files, module names left out. Comments are not texts. */
export const stringsIn = (pattern: readonly string[]): Spoken[] =>
  globSync([...pattern], { cwd: projectRoot }).flatMap((file) => {
    const kind = file.endsWith('x') ? ts.ScriptKind.TSX : file.endsWith('.mjs') ? ts.ScriptKind.JS : ts.ScriptKind.TS;
    const text = readFileSync(join(projectRoot, file), 'utf8');
    const found: Spoken[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
      const spoken = textOf(node);
      if (spoken !== undefined && spoken !== '') found.push({ file, text: spoken });
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true, kind));
    return found;
  });

/** Names that follow a dot or stand in an object: how `cliText.about` mentions `about`. */
export const namesIn = (pattern: readonly string[]): Set<string> => {
  const names = new Set<string>();
  for (const file of globSync([...pattern], { cwd: projectRoot })) {
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) names.add(node.name.text);
      ts.forEachChild(node, visit);
    };
    const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    visit(ts.createSourceFile(file, readFileSync(join(projectRoot, file), 'utf8'), ts.ScriptTarget.ESNext, true, kind));
  }
  return names;
};

/** A value that shared/ exports, with the way to it: `errorAdvice.ts › errorAdvice › transport.busy › title`. */
export interface Exported {
  readonly path: string;
  readonly value: unknown;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.getPrototypeOf(value) === Object.prototype;

const descend = (path: string, value: unknown): Exported[] => {
  if (Array.isArray(value)) return value.flatMap((each, index) => descend(`${path} › ${String(index)}`, each));
  if (!isRecord(value)) return [{ path, value }];
  return [{ path, value }, ...Object.entries(value).flatMap(([key, each]) => descend(`${path} › ${key}`, each))];
};

/** All plain values below the exports of the files, each object and each leaf once per way. */
export const valuesIn = async (pattern: readonly string[]): Promise<Exported[]> => {
  const found: Exported[] = [];
  for (const file of globSync([...pattern], { cwd: projectRoot })) {
    const exported = (await import(/* @vite-ignore */ join(projectRoot, file))) as Record<string, unknown>;
    for (const [name, value] of Object.entries(exported)) found.push(...descend(`${file} › ${name}`, value));
  }
  return found;
};

/** A sentence in both languages. */
export const isBilingual = (value: unknown): value is { readonly zh: string; readonly en: string } =>
  isRecord(value) && typeof value['zh'] === 'string' && typeof value['en'] === 'string';
