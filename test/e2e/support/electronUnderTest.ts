// Which Electron the tests start: the one that was named, or the one that the set-up prepared.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Folder of package.json and node_modules/. */
export const projectFolder = join(import.meta.dirname, '..', '..', '..');

/** The built program: this project's, or another folder with package.json, out/ and node_modules/. */
export const programFolder = process.env['STEWARD_PROGRAM'] ?? projectFolder;

/** Path of the executable. Throws in words when none was prepared. */
export const electronUnderTest = (): string => {
  const named = process.env['STEWARD_ELECTRON'];
  if (named !== undefined && named !== '') return named;
  try {
    const note: unknown = JSON.parse(
      readFileSync(join(projectFolder, 'node_modules', '.steward', 'electron.json'), 'utf8'),
    );
    return String((note as { executable: unknown }).executable);
  } catch {
    throw new Error('No Electron was prepared: run npm test, which prepares it, or name one in STEWARD_ELECTRON.');
  }
};

const require = createRequire(import.meta.url);

/**
 * Loaded first, it makes Electron wait until Playwright is connected, as Playwright does by itself when it chooses the executable.
 * Without it a window can be quicker than the connection, and the launch never returns.
 */
export const playwrightLoader: string = join(
  dirname(require.resolve('playwright-core/package.json')),
  'lib',
  'server',
  'electron',
  'loader.js',
);

/** Chromium refuses its sandbox to root, and only to root. */
export const rootOptions: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
