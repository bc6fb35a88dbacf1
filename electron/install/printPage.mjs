// Prints one page as PDF for the command line: prepares Electron, builds what is stale, and starts it for that alone.
// Argument: a JSON file { html, foot, out }. Exit status 0 = printed.
import './requireNode20.mjs';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBundles } from './buildBundles.mjs';
import { electronExecutable } from './electronNote.mjs';
import { endWithParent } from './endWithParent.mjs';
import { places } from './places.mjs';
import { prepare } from './prepare.mjs';
import { hasDisplay } from './prepareSystem.mjs';
import { runProgram } from './runProgram.mjs';
import { reportFailure } from './setupFailure.mjs';
import { startDisplay } from './startDisplay.mjs';

endWithParent();

const [job] = process.argv.slice(2);
const LATIN = 'noto-sans-sc-latin-400-normal.woff';

/**
 * Chromium does not print at all where the system has no font whatever; one of ours is added to those of the system.
 * @returns {Record<string, string>}
 */
function fontEnvironment() {
  if (process.platform !== 'linux') return {};
  const folder = mkdtempSync(join(tmpdir(), 'steward-fonts-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  copyFileSync(join(places.packages, '@fontsource', 'noto-sans-sc', 'files', LATIN), join(folder, LATIN));
  const system = process.env['FONTCONFIG_FILE'] || '/etc/fonts/fonts.conf';
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include ignore_missing="yes">${system}</include><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>\n`,
  );
  return { FONTCONFIG_FILE: file };
}

try {
  if (job === undefined) throw new Error('no job was given');
  await prepare({ need: 'paper' });
  await buildBundles();
  const display = hasDisplay ? { environment: {}, stop: () => undefined } : await startDisplay();
  // Chromium refuses its sandbox to root; everybody else keeps it.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  process.exitCode = await runProgram(electronExecutable(), [...asRoot, places.root, `--print-page=${job}`], {
    env: { ...process.env, ...display.environment, ...fontEnvironment(), ELECTRON_RUN_AS_NODE: undefined },
  });
  display.stop();
} catch (error) {
  process.exitCode = reportFailure(error);
}
