// Every route of the window and every dialog stands in the catalogue of screens, so that nothing is left out of its runs.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { screens } from '../e2e/support/screens/allScreens.ts';

const renderer = join(import.meta.dirname, '..', '..', 'renderer');
const frames = ['ui/FormDialog.tsx', 'ui/acquirer/SentenceDialog.tsx'];
const files = globSync('**/*.tsx', { cwd: renderer }).map((file) => file.replaceAll('\\', '/'));

describe('the catalogue of screens', () => {
  it('holds every route of the window', () => {
    const inside = readFileSync(join(renderer, 'app', 'Inside.tsx'), 'utf8');
    const routes = [...inside.matchAll(/<Route path="(\/[^"]*)"/g)].flatMap(([, path]) => path ?? []);
    expect(routes.length).toBeGreaterThan(50);
    const shapeOf = (route: string): string => route.replaceAll(/:\w+/g, ':id');
    const shown = new Set(screens.map(({ route }) => shapeOf(route)));
    expect(routes.filter((route) => !shown.has(shapeOf(route)))).toEqual([]);
  });

  it('opens every dialog at least once', () => {
    const withDialogs = files.filter(
      (file) =>
        !frames.includes(file) &&
        (/Dialog\.tsx$/.test(file) ||
          /<(Modal|Drawer|FormDialog|SentenceDialog)\b/.test(readFileSync(join(renderer, file), 'utf8'))),
    );
    expect(withDialogs.length).toBeGreaterThan(50);
    const opened = new Set(screens.flatMap(({ dialogs }) => dialogs));
    expect(withDialogs.filter((file) => !opened.has(file))).toEqual([]);
    expect([...opened].filter((file) => !files.includes(file))).toEqual([]);
  });

  it('calls the eye of every password field by a name of ours, in both languages', () => {
    const unnamed = files.filter((file) => {
      const source = readFileSync(join(renderer, file), 'utf8');
      return source.split('<PasswordInput').length > source.split('visibilityToggleButtonProps').length;
    });
    expect(unnamed).toEqual([]);
  });

  it('gives every screen a name of its own that can name a picture', () => {
    const names = screens.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at || !/^[a-z0-9-]+$/.test(name))).toEqual([]);
  });
});
