// The Electron that the set-up has prepared, a display for it, and one start of an application in it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotRun } from './benchmark.ts';
import { connectToPage, type Page } from './devtools.ts';

/** Where package.json and the built bundles lie. */
export const projectFolder = join(import.meta.dirname, '../../..');

/** The executable that the tests use too. */
export const electronExecutable = (): string => {
  const note = join(projectFolder, 'node_modules/.steward/electron.json');
  const noted = existsSync(note)
    ? (JSON.parse(readFileSync(note, 'utf8')) as { executable?: string }).executable
    : undefined;
  const found = process.env['STEWARD_ELECTRON'] ?? noted;
  if (found === undefined || !existsSync(found)) throw new CannotRun('no Electron is prepared; npm test prepares it');
  return found;
};

/** A display; Xvfb where there is none. */
export const withDisplay = async <T>(use: (env: NodeJS.ProcessEnv) => Promise<T>): Promise<T> => {
  const { ELECTRON_RUN_AS_NODE: _asNode, ...env } = process.env;
  if (process.platform !== 'linux' || (env['DISPLAY'] ?? env['WAYLAND_DISPLAY'] ?? '') !== '') return await use(env);
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', () => {
      reject(new CannotRun('no display, and Xvfb is missing: apt-get install xvfb'));
    });
    server.stdout.once('data', (text: Buffer) => {
      resolve(text.toString().trim());
    });
  });
  try {
    return await use({ ...env, DISPLAY: `:${number}` });
  } finally {
    server.kill('SIGTERM');
  }
};

/** One running application. */
export interface Started {
  /** Wall clock in ms at which the process was started. */
  readonly startedAt: number;
  readonly process: ChildProcess;
  readonly page: Page;
  close(): Promise<void>;
}

/** A port of this computer that nobody uses. */
export const freePort = async (): Promise<number> => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** Starts an application; it is looked at through Chromium's own debugging port, which does not hold it up. */
export const startApplication = async (
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  runtimeOptions: readonly string[] = [],
): Promise<Started> => {
  const profile = mkdtempSync(join(tmpdir(), 'steward-electron-'));
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const port = await freePort();
  const startedAt = Date.now();
  const child = spawn(
    electronExecutable(),
    [
      ...runtimeOptions,
      ...asRoot,
      `--remote-debugging-port=${String(port)}`,
      `--user-data-dir=${profile}`,
      folder,
      ...args,
    ],
    { env, stdio: 'ignore' },
  );
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const close = async (): Promise<void> => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
    await exited;
    clearTimeout(timer);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { startedAt, process: child, page: await connectToPage(port), close };
  } catch (error) {
    await close();
    throw error;
  }
};
