// Numbers and their words: whatever is counted has a form for one and a form for others, in both languages.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../shared/text/en.ts';
import { zh } from '../../shared/text/zh.ts';

const root = join(import.meta.dirname, '../..');

const textsOf = (texts: object, above = ''): readonly (readonly [string, string])[] =>
  Object.entries(texts as Readonly<Record<string, unknown>>).flatMap(([key, value]) => {
    const path = above === '' ? key : `${above}.${key}`;
    if (typeof value === 'string') return [[path, value] as const];
    return typeof value === 'object' && value !== null ? textsOf(value, path) : [];
  });

const english = new Map(textsOf(en));
const chinese = new Map(textsOf(zh));
const ending = /_(zero|one|two|few|many|other)$/;

/** A verb of several things stands after the number. */
const doesSeveral = (text: string): boolean => /\{\{count\}\}[^.,;:()]*\b(?:are|were|have)\b/.test(text);

/** The English text says a plural right behind the number, or a verb of several things after it. */
const namesSeveral = (text: string): boolean =>
  /\{\{count\}\} (?!of )(?:[a-z-]+ ){0,2}[a-z]{3,}s\b/.test(text) || doesSeveral(text);

describe('a text in numbers', () => {
  const numbered = [...english.keys()].filter((key) => ending.test(key));

  it('is found at all', () => {
    expect(numbered.length).toBeGreaterThan(200);
  });

  it('has a form for one and a form for others in both languages, and no third', () => {
    const stems = [...new Set([...numbered, ...[...chinese.keys()].filter((key) => ending.test(key))])].map((key) =>
      key.replace(ending, ''),
    );
    const wanted = stems.flatMap((stem) => [`${stem}_one`, `${stem}_other`]);
    expect(wanted.filter((key) => !english.has(key) || !chinese.has(key))).toEqual([]);
    expect(numbered.filter((key) => !wanted.includes(key))).toEqual([]);
    expect(stems.filter((stem) => english.has(stem) || chinese.has(stem))).toEqual([]);
  });

  it('says one thing of one and several of others', () => {
    const wrong = numbered.filter((key) => key.endsWith('_one') && doesSeveral(english.get(key) ?? ''));
    expect(wrong).toEqual([]);
  });

  it('is every text that names several things behind a number', () => {
    const single = [...english].filter(([key, text]) => !ending.test(key) && namesSeveral(text)).map(([key]) => key);
    expect(single).toEqual([]);
  });

  it('is given its number wherever it is asked for by name', () => {
    const stems = new Set(numbered.map((key) => key.replace(ending, '')));
    const without = globSync('{renderer,electron,shared}/**/*.{ts,tsx}', { cwd: root }).flatMap((file) =>
      Array.from(readFileSync(join(root, file), 'utf8').matchAll(/\bt\(\s*'([^']+)'(,?)/g))
        .filter(([, key = '', comma]) => stems.has(key) && comma === '')
        .map(([, key = '']) => `${file} ${key}`),
    );
    expect(without).toEqual([]);
  });
});
