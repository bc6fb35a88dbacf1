// Every text of the window is at least 4.5:1 on what it stands on, every sign and every edge of a control at least 3:1; in both themes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '..', '..', 'renderer', 'app', 'global.css'), 'utf8');

const blockOf = (selector: string): ReadonlyMap<string, string> => {
  const found = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(
    ({ 1: head = '' }) => head.replaceAll(/\/\*[\s\S]*?\*\//g, '').trim() === selector,
  );
  return new Map(
    found.flatMap(({ 2: body = '' }) =>
      [...body.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/g)].map(
        ({ 1: name = '', 2: value = '' }) => [name, value] as const,
      ),
    ),
  );
};

const light = blockOf(':root');
const themes = { light, dark: new Map([...light, ...blockOf(':root[data-mantine-color-scheme="dark"]')]) } as const;

const luminanceOf = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG 2.2, "contrast ratio". */
const contrastOf = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

const surfaces = ['--surface-page', '--surface-rail', '--surface-card', '--surface-sunken', '--surface-hover'] as const;
const tones = ['accent', 'pass', 'warn', 'fail', 'quiet'] as const;

/** Text on what it stands on. */
const texts: readonly (readonly [string, string])[] = [
  ...['--text', '--text-soft'].flatMap((text) => surfaces.map((surface) => [text, surface] as const)),
  ...tones.flatMap((tone) => surfaces.map((surface) => [`--tone-${tone}`, surface] as const)),
  ...tones.map((tone) => [`--tone-${tone}`, `--tone-${tone}-soft`] as const),
  ...tones.flatMap((tone) => [
    ['--text', `--tone-${tone}-soft`] as const,
    ['--text-soft', `--tone-${tone}-soft`] as const,
  ]),
  ['--tone-accent', '--tone-accent-hover'],
  ['--on-fill', '--danger-fill'],
  ['--on-fill', '--danger-fill-hover'],
  ['--ink', '--paper'],
];

describe.each(['light', 'dark'] as const)('the colours of the %s theme', (name) => {
  const colourOf = (token: string): string => {
    const value = themes[name].get(token);
    expect(value, token).toBeDefined();
    return value ?? '#000000';
  };

  it('can be read: 4.5:1 for every text on what it stands on', () => {
    const low = texts
      .map(([text, surface]) => ({
        pair: `${text} on ${surface}`,
        contrast: contrastOf(colourOf(text), colourOf(surface)),
      }))
      .filter(({ contrast }) => contrast < 4.5);
    expect(low).toEqual([]);
  });

  it('can be seen: 3:1 for signs, the edges of controls and the focus ring', () => {
    const pairs = [
      ...tones.flatMap((tone) => surfaces.map((surface) => [`--tone-${tone}`, surface] as const)),
      ...surfaces.map((surface) => ['--control-line', surface] as const),
    ];
    const low = pairs
      .map(([sign, surface]) => ({
        pair: `${sign} on ${surface}`,
        contrast: contrastOf(colourOf(sign), colourOf(surface)),
      }))
      .filter(({ contrast }) => contrast < 3);
    expect(low).toEqual([]);
  });

  it('give the edges of Mantine’s controls the same contrast', () => {
    const palette = readFileSync(join(import.meta.dirname, '..', '..', 'renderer', 'app', 'theme.ts'), 'utf8');
    expect(palette).toContain(`'${colourOf('--control-line')}'`);
  });

  it('are six hexadecimal digits in both themes for every tone and surface', () => {
    for (const token of [
      ...surfaces,
      ...tones.flatMap((tone) => [`--tone-${tone}`, `--tone-${tone}-soft`, `--tone-${tone}-line`]),
    ]) {
      expect(colourOf(token)).toMatch(/^#[0-9a-f]{6}$/);
    }
  });
});
