// Runs the real command line in a process of its own, as a script would.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';

/** The program, run by Node from its sources. */
export const stewardProgram = join(import.meta.dirname, '../../electron/cli/steward.ts');

/** What a run left behind. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly elapsedMs: number;
}

/** What differs from the test's own surroundings. */
export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Called at once with the process, to signal it or read along. */
  readonly onStart?: (child: ChildProcessWithoutNullStreams) => void;
  /** Runs the program as this ordinary user (needs root). */
  readonly asUser?: string;
}

const surroundings = (extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv => {
  const { FORCE_COLOR: _colour, npm_lifecycle_event: _event, STEWARD_DATA: _data, ...rest } = process.env;
  return { ...rest, LANG: 'en_GB.UTF-8', LC_ALL: '', NO_COLOR: '', ...extra };
};

/** Runs `steward` with these arguments to its end; killed after 60 s. */
export const runSteward = (args: readonly string[], options: RunOptions = {}): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    const command = [process.execPath, stewardProgram, ...args];
    const [program = '', ...rest] =
      options.asUser === undefined ? command : ['runuser', '-u', options.asUser, '--', ...command];
    const child = spawn(program, rest, { env: surroundings(options.env ?? {}), cwd: options.cwd });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    const limit = setTimeout(() => child.kill('SIGKILL'), 60_000);
    child.once('error', reject);
    child.once('close', (status) => {
      clearTimeout(limit);
      resolve({
        status,
        stdout: Buffer.concat(stdout).toString('utf8'),
        stderr: Buffer.concat(stderr).toString('utf8'),
        elapsedMs: performance.now() - started,
      });
    });
    options.onStart?.(child);
  });
