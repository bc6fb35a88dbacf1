// Prints pages for the command line: starts the window program as a short printing process.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppFailure, failure } from '../../shared/error/appError.ts';
import type { PdfPrinter } from '../export/pdfPrinter.ts';

const program = join(import.meta.dirname, '..', 'install', 'printPage.mjs');
const longestMs = 600_000;

const refuse = (details: string): AppFailure => new AppFailure(failure('paper.no-electron', {}, details).error);

/** The last lines that say something; Chromium's own murmur about the desktop is left out. */
const lastWords = (said: string): string =>
  said
    .split('\n')
    .filter((line) => line.trim() !== '' && !/bus\.cc|font_skia|remote_font_face/.test(line))
    .slice(-4)
    .join(' · ');

const run = (job: string, signal: AbortSignal | undefined, say: (text: string) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, job], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    const end = (): void => {
      child.kill();
    };
    const limit = setTimeout(end, longestMs);
    signal?.addEventListener('abort', end, { once: true });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
      say(text);
    });
    child.on('error', (error) => {
      clearTimeout(limit);
      reject(refuse(error.message));
    });
    child.on('close', (status) => {
      clearTimeout(limit);
      signal?.removeEventListener('abort', end);
      if (signal?.aborted === true) reject(new AppFailure(failure('export.cancelled', {}).error));
      else if (status === 0) resolve();
      else reject(refuse(lastWords(said)));
    });
  });

/** Prints a page into a file. Rejects with paper.no-electron, export.cancelled */
export const createElectronPrinter =
  (say: (text: string) => void): PdfPrinter =>
  async ({ html, foot }, file, signal) => {
    const folder = await mkdtemp(join(tmpdir(), 'steward-job-'));
    try {
      const [page, job] = [join(folder, 'page.html'), join(folder, 'job.json')];
      await writeFile(page, html);
      await writeFile(job, JSON.stringify({ html: page, foot, out: file }));
      await run(job, signal, say);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
