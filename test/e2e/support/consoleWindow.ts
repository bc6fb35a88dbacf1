// The program as a test holds it: started in a data folder of its own, and gone when the test is.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { firstSettings, type Settings } from '../../../electron/main/settingsFile.ts';
import { electronUnderTest, playwrightLoader, programFolder, rootOptions } from './electronUnderTest.ts';

/** How to start the program; everything has a usual value. */
export interface StartWishes {
  /** Kept when given, otherwise made and removed. */
  readonly dataFolder?: string;
  /** Settings that are there before the start; without, it is the very first run. */
  readonly settings?: Partial<Settings>;
  readonly options?: readonly string[];
  readonly executable?: string;
  readonly programFolder?: string;
  /** A copy of Playwright's loader, where its own cannot be read. */
  readonly loader?: string;
  /** With Chromium's sandbox, which only an ordinary user can have. */
  readonly isSandboxed?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  /** Runs in the data folder before the start. */
  readonly prepare?: (dataFolder: string) => void;
}

/** A running program. */
export interface ConsoleWindow {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataFolder: string;
  /** Time in ms from the launch to the first heading on the page. */
  readonly startedAfter: number;
  /** Errors on the page's console since the start, and errors that nobody caught. */
  readonly errors: string[];
  /** Everything the main process wrote to standard error. */
  readonly standardError: () => string;
  /** Ends the program; twice does nothing. Answers with the time it took in ms. */
  close(): Promise<number>;
}

/** A folder that nobody else uses. */
export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'steward-e2e-'));

/** Writes a settings file as the program itself would. */
export const writeSettings = (dataFolder: string, settings: Partial<Settings>): void => {
  mkdirSync(dataFolder, { recursive: true });
  const content = { ...firstSettings('e2e'), ...settings };
  writeFileSync(join(dataFolder, 'settings.json'), JSON.stringify(content, null, '\t'));
};

const endHard = (pid: number | undefined): void => {
  if (pid === undefined) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
};

const launchOptions = (wishes: StartWishes, dataFolder: string): Parameters<typeof _electron.launch>[0] => {
  const { loader = playwrightLoader, isSandboxed = rootOptions.length === 0, options = [] } = wishes;
  const program = wishes.programFolder ?? programFolder;
  return {
    executablePath: wishes.executable ?? electronUnderTest(),
    args: ['-r', loader, ...(isSandboxed ? [] : rootOptions), program, '--data', dataFolder, ...options],
    env: { ...(process.env as Record<string, string>), ...wishes.environment },
    timeout: 30_000,
    // Playwright adds --no-sandbox by itself unless it is told not to.
    chromiumSandbox: isSandboxed,
  };
};

/** Starts the program and waits for its page. Whoever starts it closes it. */
export const startConsole = async (wishes: StartWishes = {}): Promise<ConsoleWindow> => {
  const dataFolder = wishes.dataFolder ?? freshFolder();
  if (wishes.settings !== undefined) writeSettings(dataFolder, wishes.settings);
  wishes.prepare?.(dataFolder);
  const startedAt = performance.now();
  const app = await _electron.launch(launchOptions(wishes, dataFolder));
  const pid = app.process().pid;
  let said = '';
  app.process().stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  const errors: string[] = [];
  try {
    const page = await app.firstWindow();
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.getByRole('heading').first().waitFor();
    const startedAfter = performance.now() - startedAt;
    return {
      app,
      page,
      dataFolder,
      startedAfter,
      errors,
      standardError: () => said,
      close: closer(app, pid, wishes, dataFolder),
    };
  } catch (error) {
    endHard(pid);
    throw error;
  }
};

const closer = (app: ElectronApplication, pid: number | undefined, wishes: StartWishes, dataFolder: string) => {
  let closing: Promise<number> | null = null;
  const close = async (): Promise<number> => {
    const startedAt = performance.now();
    const isClosed = await Promise.race([app.close().then(() => true), pause(6000).then(() => false)]);
    if (!isClosed) endHard(pid);
    const took = performance.now() - startedAt;
    if (wishes.dataFolder === undefined) rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
    return took;
  };
  return (): Promise<number> => (closing ??= close());
};
