// A piece of Mantine without its style sheet looks almost right: rows without gaps, lists without dots. Nothing else tells.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const renderer = join(root, 'renderer');

const sources = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => readFileSync(join(renderer, name), 'utf8'));

const used = new Set(
  sources
    .flatMap((text) => [...text.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)])
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim())
    .filter((name) => /^[A-Z]/.test(name)),
);

it('every piece of Mantine that the window uses brings its style sheet', () => {
  const imported = readFileSync(join(renderer, 'app', 'styles.ts'), 'utf8');
  const withSheet = [...used].filter((name) =>
    existsSync(join(root, 'node_modules', '@mantine', 'core', 'styles', `${name}.css`)),
  );
  expect(withSheet.length).toBeGreaterThan(15);
  expect(withSheet.filter((name) => !imported.includes(`/${name}.css'`))).toEqual([]);
});
