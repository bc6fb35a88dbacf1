// A copy of the program to which the family of CONTRIBUTING.md has been added, as a stranger would add it.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** One listing of the page: a new file, or lines to be added to one that exists. */
export interface Listing {
  readonly kind: 'ts' | 'diff';
  readonly file: string;
  readonly text: string;
}

/** Fenced blocks that carry a file's name. */
export const listingsOf = (page: string): readonly Listing[] =>
  [...page.matchAll(/^```(ts|diff) (\S+)\n([\s\S]*?)^```$/gm)].map(([, kind, file = '', text = '']) => ({
    kind: kind === 'diff' ? 'diff' : 'ts',
    file,
    text,
  }));

/** Puts every `+` line behind the line that stands before it; that line must be there exactly once. */
export const withAdded = (before: string, diff: string): string => {
  const lines = before.split('\n');
  let at = -1;
  for (const line of diff.split('\n').filter((each) => each !== '')) {
    if (line.startsWith('+')) {
      at += 1;
      lines.splice(at, 0, line.slice(1));
    } else {
      const places = lines.flatMap((each, place) => (each === line.slice(1) ? [place] : []));
      if (places.length !== 1) throw new Error(`stands there ${String(places.length)} times: ${line}`);
      at = places[0] ?? -1;
    }
  }
  return lines.join('\n');
};

/** The copy, with a `tsconfig.json` that holds its new files and those that name them; `remove` deletes it. */
export const makeToyPlace = (): { readonly place: string; readonly files: readonly string[]; remove(): void } => {
  const place = mkdtempSync(join(tmpdir(), 'steward-toy-'));
  for (const folder of ['electron', 'shared', 'test/support', 'test/contract']) {
    cpSync(join(root, folder), join(place, folder), { recursive: true });
  }
  cpSync(join(root, 'package.json'), join(place, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'), 'junction');
  const listings = listingsOf(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8'));
  for (const { kind, file, text } of listings) {
    const path = join(place, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, kind === 'ts' ? text : withAdded(readFileSync(path, 'utf8'), text));
  }
  const files = listings.map(({ file }) => file);
  const compilerOptions = {
    target: 'ES2023',
    lib: ['ES2023'],
    types: ['node'],
    composite: false,
    noEmit: true,
    declaration: false,
    emitDeclarationOnly: false,
  };
  const config = { extends: './shared/tsconfig.base.json', compilerOptions, files };
  writeFileSync(join(place, 'tsconfig.json'), JSON.stringify(config));
  return {
    place,
    files,
    remove: () => {
      rmSync(place, { recursive: true, force: true });
    },
  };
};
