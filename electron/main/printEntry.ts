// The window program as a short printing process: one page becomes one PDF, no window, no records, no second instance.
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';
import { printHtml } from './printHtml.ts';
import { closeChromium, declareAppScheme, lockAllContents } from './windowSecurity.ts';

const option = '--print-page=';
const jobSchema = z.strictObject({ html: z.string(), foot: z.string(), out: z.string() });

/** The file that says what to print; null = the program was started for its window. */
export const printJobIn = (words: readonly string[]): string | null =>
  words.find((word) => word.startsWith(option))?.slice(option.length) ?? null;

/** Prints and ends the process: 0 = printed, 1 = not, with the reason on standard error. */
export const printAndQuit = async (jobFile: string): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'steward-printing-'));
  // What Chromium keeps for itself must not meet that of a window which is open.
  app.setPath('userData', folder);
  app.setPath('sessionData', folder);
  app.disableHardwareAcceleration();
  closeChromium(app, false);
  declareAppScheme();
  lockAllContents(() => undefined);
  // Without this the program ends as soon as the page that nobody sees is closed.
  app.on('window-all-closed', () => undefined);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  try {
    const { html, foot, out } = jobSchema.parse(JSON.parse(await readFile(jobFile, 'utf8')));
    await app.whenReady();
    await writeFile(out, await printHtml(await readFile(html, 'utf8'), foot));
    app.exit(0);
  } catch (thrown) {
    process.stderr.write(`${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
    app.exit(1);
  }
};
