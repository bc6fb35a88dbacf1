// One visual system: no style sheet has a colour, a size or a shadow of its own. renderer/DESIGN.md says what the tokens are for.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const filesOf = (pattern: string): string[] => globSync(pattern, { cwd: root }).sort();

/** Style sheets with other measures, and why. */
const papers = /(?:Printed\w*|Paper|Labels|Knowhow|People|Handbook)\.module\.css$/;
const reasons = {
  paper: 'what is printed is black on white, in points and millimetres, whatever the window looks like',
  drawing: 'letters within a drawing are measured in units of the drawing',
} as const;
const exceptions: readonly { readonly file: RegExp; readonly rule: string; readonly why: keyof typeof reasons }[] = [
  { file: papers, rule: 'colour', why: 'paper' },
  { file: papers, rule: 'type', why: 'paper' },
  { file: papers, rule: 'radius', why: 'paper' },
  { file: /\/Picture\.module\.css$/, rule: 'type', why: 'drawing' },
];

const scale = new Set([0, 1, 2, 4, 6, 8, 12, 16, 20, 24, 32, 40, 48, 64]);
const iconSizes = new Set([14, 16, 18, 20, 24, 28, 32, 40]);

interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly line: number;
}

const declarationsOf = (css: string): Declaration[] =>
  [
    ...css
      .replaceAll(/\/\*[\s\S]*?\*\//g, (text) => text.replaceAll(/[^\n]/g, ' '))
      .matchAll(/([\w-]+)\s*:\s*([^;{}]+);/g),
  ].map(({ 1: property = '', 2: value = '', index }) => ({
    property,
    value: value.trim(),
    line: css.slice(0, index).split('\n').length,
  }));

const rules: Readonly<Record<string, (declaration: Declaration) => boolean>> = {
  colour: ({ value }) => !/--mantine-(?:color|primary)|#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|lab)\(/i.test(value),
  type: ({ property, value }) => property !== 'font-size' || /^(?:var\(--type-[a-z]+\)|inherit|[\d.]+em)$/.test(value),
  radius: ({ property, value }) =>
    property !== 'border-radius' ||
    value.split(' ').every((part) => /^(?:var\(--radius-[a-z]+\)|0|50%|inherit)$/.test(part)),
  space: ({ property, value }) =>
    !/^(?:padding|margin)(?:-|$)|^(?:row-|column-)?gap$/.test(property) ||
    /calc|max\(|min\(/.test(value) ||
    [...value.matchAll(/-?([\d.]+)px/g)].every(({ 1: pixels }) => scale.has(Number(pixels))),
  shadow: ({ property, value }) =>
    property !== 'box-shadow' ||
    /^(?:none|var\(--shadow-[a-z]+\)|(?:inset )?[03](?:px)? 0 0(?: \d+(?:px|vmax))? var\(--[\w-]+\))$/.test(value),
  motion: ({ property, value }) => property !== 'transition' || !/\d(?:ms|s)\b/.test(value),
};

describe('the style sheets of the window', () => {
  const sheets = filesOf('renderer/**/*.css').filter((file) => basename(file) !== 'global.css');

  it.each(Object.keys(rules))('take every %s from the tokens', (name) => {
    const faults = sheets
      .filter((file) => !exceptions.some((each) => each.rule === name && each.file.test(file)))
      .flatMap((file) =>
        declarationsOf(read(file))
          .filter((declaration) => rules[name]?.(declaration) !== true)
          .map(({ property, value, line }) => `${file}:${String(line)} ${property}: ${value}`),
      );
    expect(faults).toEqual([]);
  });

  it('use only tokens that there are', () => {
    const known = new Set([...read('renderer/app/global.css').matchAll(/(--[\w-]+)\s*:/g)].map(({ 1: name }) => name));
    const faults = sheets.flatMap((file) => {
      const css = read(file);
      const own = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(({ 1: name }) => name));
      return [...css.matchAll(/var\((--(?:type|radius|tone|surface|shadow|line|text|danger|on|paper|ink)[\w-]*)/g)]
        .map(({ 1: name }) => name)
        .filter((name) => !known.has(name) && !own.has(name))
        .map((name) => `${file} ${name ?? ''}`);
    });
    expect(faults).toEqual([]);
  });

  it('have a reason for every exception, and no exception that nothing needs', () => {
    for (const { file, rule, why } of exceptions) {
      expect(reasons[why]).not.toBe('');
      const matching = sheets.filter((sheet) => file.test(sheet));
      const isNeeded = matching.some((sheet) =>
        declarationsOf(read(sheet)).some((each) => rules[rule]?.(each) !== true),
      );
      expect(isNeeded, `${String(file)} ${rule}`).toBe(true);
    }
  });
});

describe('the parts of the window', () => {
  it('draw their icons from one set in eight sizes', () => {
    const faults = filesOf('renderer/**/*.tsx').flatMap((file) =>
      [...read(file).matchAll(/<(?:Icon\w*|\w*Sign)\b[^<>]*?size=\{([^}]*)\}/g)].flatMap(({ 1: size = '' }) =>
        [...size.matchAll(/\b\d+\b/g)]
          .filter(([pixels]) => !iconSizes.has(Number(pixels)))
          .map(([pixels]) => `${file} ${pixels}`),
      ),
    );
    expect(faults).toEqual([]);
    const strangers = filesOf('renderer/**/*.tsx').filter((file) =>
      /from '(?:react-icons|lucide|@mui|@fortawesome|@phosphor)/.test(read(file)),
    );
    expect(strangers).toEqual([]);
  });

  it('have no colour of their own but the emblem, the ink of signatures and the theme', () => {
    const allowed = /(?:app\/theme\.ts|app\/Emblem\.tsx|job\/SignaturePad\.tsx)$/;
    const faults = [...filesOf('renderer/**/*.tsx'), ...filesOf('renderer/**/*.ts')]
      .filter((file) => !allowed.test(file))
      .filter((file) => /['"`]#[0-9a-fA-F]{6}\b/.test(read(file)));
    expect(faults).toEqual([]);
  });
});
