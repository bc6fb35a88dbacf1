// The packed program as a test holds it. Its fuses refuse what Playwright starts Electron with, so that it is started like
// any program and its page is reached through Chromium's own debugging port; the main process cannot be reached at all.
import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';

/** A running packed program. */
export interface PackagedProgram {
  readonly page: Page;
  /** Everything it wrote to standard error and standard output. */
  readonly said: () => string;
  readonly errors: readonly string[];
  /** Resolves with the exit status when it has ended; −1 for a signal. */
  readonly ended: Promise<number>;
  /** All its processes stand still, as while the computer sleeps. */
  sleep(): void;
  wake(): void;
  /** Ends it without asking, if it is still there. */
  end(): void;
}

/** How to start it. */
export interface PackagedStart {
  readonly command: string;
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

const startLimitMs = 60_000;
const address = /DevTools listening on (ws:\/\/\S+)/;

const waitFor = async <T>(what: string, look: () => T | null | undefined): Promise<T> => {
  const until = performance.now() + startLimitMs;
  for (;;) {
    const found = look();
    if (found !== null && found !== undefined) return found;
    if (performance.now() > until) throw new Error(`waited in vain for ${what}`);
    await pause(100);
  }
};

const tellAll = (child: ChildProcess, signal: NodeJS.Signals): void => {
  if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) process.kill(-child.pid, signal);
};

/** Starts it and waits for its page. Whoever starts it ends it. */
export const startPackaged = async ({ command, words, environment }: PackagedStart): Promise<PackagedProgram> => {
  const child = spawn(command, [...words, '--remote-debugging-port=0'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
  }
  const ended = new Promise<number>((resolve) => {
    child.once('exit', (status) => resolve(status ?? -1));
  });
  try {
    const url = await waitFor(`a debugging port; it said: ${said}`, () => address.exec(said)?.[1]);
    // Who connects before there is a window may never be told of it.
    const browser = await chromium
      .connectOverCDP(url, { timeout: 8000 })
      .catch(() => chromium.connectOverCDP(url, { timeout: 20_000 }));
    const page = await waitFor('a window', () => browser.contexts()[0]?.pages()[0]);
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.getByRole('heading').first().waitFor({ timeout: startLimitMs });
    const tell = (signal: NodeJS.Signals) => () => tellAll(child, signal);
    return {
      page,
      said: () => said,
      errors,
      ended,
      sleep: tell('SIGSTOP'),
      wake: tell('SIGCONT'),
      end: tell('SIGKILL'),
    };
  } catch (error) {
    tellAll(child, 'SIGKILL');
    throw error;
  }
};
