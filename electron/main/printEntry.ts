// The window program as a short printing process: one page becomes one PDF, no window, no records, no second instance.
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { closeChromium, declareAppScheme, lockAllContents } from './windowSecurity.ts';

const option = '--print-page=';

/** What to print: a file with the page, the words at its foot, and the PDF to write. */
interface PrintJob {
  readonly html: string;
  readonly foot: string;
  readonly out: string;
}

const isJob = (value: unknown): value is PrintJob => {
  if (typeof value !== 'object' || value === null) return false;
  const { html, foot, out, ...others } = value as Readonly<Record<string, unknown>>;
  return [html, foot, out].every((each) => typeof each === 'string') && Object.keys(others).length === 0;
};

/** The file that says what to print; null = the program was started for its window. */
export const printJobIn = (words: readonly string[]): string | null =>
  words.find((word) => word.startsWith(option))?.slice(option.length) ?? null;

const print = async (jobFile: string): Promise<void> => {
  const job: unknown = JSON.parse(await readFile(jobFile, 'utf8'));
  if (!isJob(job)) throw new Error(`${jobFile} is no printing job: html, foot and out are needed, and nothing else`);
  await app.whenReady();
  // Not needed for a window, which it would make wait.
  const { printHtml } = await import('./printHtml.ts');
  await writeFile(job.out, await printHtml(await readFile(job.html, 'utf8'), job.foot));
};

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
    await print(jobFile);
    app.exit(0);
  } catch (thrown) {
    process.stderr.write(`${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
    app.exit(1);
  }
};
