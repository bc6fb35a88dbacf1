// A third language for tests: the English of the built program with accents, 40 % longer, between brackets.
// Whatever stands on the screen without brackets came from no catalogue; whatever is cut would be cut in other languages.
import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { programFolder } from './electronUnderTest.ts';

const accented: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('aáeéiíoóuúnñcçyýAÁEÉIÍOÓUÚNÑCÇ'.matchAll(/(.)(.)/g), ([, plain = '', other = '']) => [plain, other]),
);

/** Brackets of the third language. */
export const opening = '⟦';
/** The other one. */
export const closing = '⟧';

const longer = (text: string): string =>
  text.replaceAll(/[A-Za-z]+/g, (word) => {
    const other = Array.from(word, (letter) => accented[letter] ?? letter).join('');
    return other + '~'.repeat(Math.round(word.length * 0.4));
  });

/** A text of the third language; what stands in place of values is left alone. */
export const pseudo = (text: string): string => {
  const parts = text.split(/(\[\[[^\]]*\]\]|\{\{?[^{}]*\}?\}|\$t\([^)]*\))/);
  return `${opening}${parts.map((part, at) => (at % 2 === 1 ? part : longer(part))).join('')}${closing}`;
};

// Not words: names of languages, formats, single letters and signs.
const isWord = (text: string): boolean => /[A-Za-z]{2}/.test(text) && !/^[a-z]{2}(-[A-Z]{2})?$/.test(text);

interface Edit {
  readonly from: number;
  readonly until: number;
  readonly text: string;
}

const nameOf = (property: ts.ObjectLiteralElementLike): string | null =>
  property.name !== undefined && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))
    ? property.name.text
    : null;

const editsOfText = (node: ts.Node, source: ts.SourceFile, edits: Edit[]): void => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    const { text } = node;
    if (isWord(text)) edits.push({ from: node.getStart(source), until: node.end, text: JSON.stringify(pseudo(text)) });
    return;
  }
  if (ts.isTemplateExpression(node)) {
    for (const part of [node.head, ...node.templateSpans.map(({ literal }) => literal)]) {
      const from = part.getStart(source) + 1;
      const until = part.end - (part.kind === ts.SyntaxKind.TemplateTail ? 1 : 2);
      const before = part === node.head ? opening : '';
      const after = part.kind === ts.SyntaxKind.TemplateTail ? closing : '';
      edits.push({ from, until, text: before + longer(source.text.slice(from, until)) + after });
    }
    return;
  }
  // What decides between texts is no text: conditions, keys, arguments of comparisons.
  if (ts.isConditionalExpression(node)) {
    editsOfText(node.whenTrue, source, edits);
    editsOfText(node.whenFalse, source, edits);
    return;
  }
  if (ts.isPropertyAssignment(node)) {
    editsOfText(node.initializer, source, edits);
    return;
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return;
  if (ts.isCallExpression(node) || ts.isElementAccessExpression(node)) return;
  ts.forEachChild(node, (child) => editsOfText(child, source, edits));
};

const keysOf = (node: ts.ObjectLiteralExpression): string => node.properties.map(nameOf).join();

// `inBoth(chinese, english)` of shared/text: two objects of the same keys, side by side.
const englishOfBoth = (node: ts.CallExpression): ts.Node | null => {
  const [first, second] = node.arguments;
  if (node.arguments.length !== 2 || first === undefined || second === undefined) return null;
  const areBoth = ts.isObjectLiteralExpression(first) && ts.isObjectLiteralExpression(second);
  return areBoth && first.properties.length > 0 && keysOf(first) === keysOf(second) ? second : null;
};

const isText = (node: ts.Node): boolean =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node);

// `allWell('中文', 'English')`, `['中文', 'English']`: the second of a pair of which the first alone is Chinese.
const englishBeside = (nodes: readonly ts.Node[], source: ts.SourceFile): readonly ts.Node[] =>
  nodes.filter((node, at) => {
    const before = nodes[at - 1];
    const isPair = before !== undefined && isText(node) && isText(before);
    return isPair && /\p{Script=Han}/u.test(before.getText(source)) && !/\p{Script=Han}/u.test(node.getText(source));
  });

const isHan = (node: ts.Node, source: ts.SourceFile): boolean => /\p{Script=Han}/u.test(node.getText(source));

// `detail(joined(where, '中文'), joined(where, 'English'))`: the text in the second of two calls of the same function.
const englishOfCalls = (nodes: readonly ts.Node[], source: ts.SourceFile): readonly ts.Node[] =>
  nodes.flatMap((node, at) => {
    const before = nodes[at - 1];
    if (before === undefined || !ts.isCallExpression(node) || !ts.isCallExpression(before)) return [];
    const isSame = node.expression.getText(source) === before.expression.getText(source);
    const [said, meant] = [node.arguments.at(-1), before.arguments.at(-1)];
    const isPair = isSame && said !== undefined && meant !== undefined && isText(said) && isText(meant);
    return isPair && isHan(meant, source) && !isHan(said, source) ? [said] : [];
  });

// `language === 'zh' ? '中文' : 'English'`.
const englishOtherwise = (node: ts.Node, source: ts.SourceFile): readonly ts.Node[] =>
  ts.isConditionalExpression(node) &&
  /=== ["']zh["']$/.test(node.condition.getText(source)) &&
  isText(node.whenTrue) &&
  isText(node.whenFalse) &&
  isHan(node.whenTrue, source) &&
  !isHan(node.whenFalse, source)
    ? [node.whenFalse]
    : [];

/** English texts that stand beside their Chinese ones in a node, in whatever form. */
const englishWithin = (node: ts.Node, source: ts.SourceFile): readonly ts.Node[] => {
  const pairs = ts.isCallExpression(node) ? node.arguments : ts.isArrayLiteralExpression(node) ? node.elements : [];
  return [...englishBeside(pairs, source), ...englishOfCalls(pairs, source), ...englishOtherwise(node, source)];
};

/** A built file whose English is the third language. */
export const pseudoScript = (script: string): string => {
  const source = ts.createSourceFile('built.js', script, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const edits: Edit[] = [];
  const done = new Set<ts.Node>();
  const look = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const names = node.properties.map(nameOf);
      const english = node.properties[names.indexOf('en')];
      if (names.includes('zh') && english !== undefined && ts.isPropertyAssignment(english)) {
        for (const property of node.properties) if (property !== english) look(property);
        editsOfText(english.initializer, source, edits);
        return;
      }
    }
    const english = ts.isCallExpression(node) ? englishOfBoth(node) : null;
    if (english !== null) {
      editsOfText(english, source, edits);
      return;
    }
    for (const each of englishWithin(node, source)) {
      done.add(each);
      editsOfText(each, source, edits);
    }
    ts.forEachChild(node, (child) => {
      if (!done.has(child)) look(child);
    });
  };
  look(source);
  let result = '';
  let at = 0;
  for (const { from, until, text } of edits.sort((one, other) => one.from - other.from)) {
    result += script.slice(at, from) + text;
    at = until;
  }
  return result + script.slice(at);
};

const scriptsBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name));

/** The built program once more, speaking the third language where it speaks English. */
export const pseudoProgram = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'steward-pseudo-'));
  cpSync(join(programFolder, 'out'), join(folder, 'out'), { recursive: true });
  cpSync(join(programFolder, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(programFolder, 'node_modules'), join(folder, 'node_modules'));
  for (const file of scriptsBelow(join(folder, 'out'))) {
    const script = readFileSync(file, 'utf8');
    if (/\bzh\b/.test(script)) writeFileSync(file, pseudoScript(script));
  }
  return folder;
};
