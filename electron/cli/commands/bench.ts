// steward bench: the benchmarks live with the tests and are never shipped, so they run as a program of their own.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cliText } from '../../../shared/text/cli.ts';
import { Complained } from '../complaint.ts';
import { type ExitStatus, exitStatus } from '../exitStatus.ts';
import type { Request } from '../request.ts';
import type { Session } from '../session.ts';

const program = fileURLToPath(new URL('../../../test/bench/runBenches.ts', import.meta.url));

const statuses: readonly ExitStatus[] = Object.values(exitStatus);

/** Runs the named benchmarks, or all; output and status are theirs. */
export const benchCommand = async (
  { voice, signal }: Session,
  { names }: Extract<Request, { command: 'bench' }>,
): Promise<ExitStatus> => {
  if (!existsSync(program)) {
    throw new Complained({
      status: exitStatus.wrongUsage,
      cause: 'usage',
      message: cliText.noBenches,
      remedy: cliText.noBenchesRemedy,
    });
  }
  const options = [`--lang=${voice.language}`, ...(voice.json ? ['--json'] : [])];
  const child = spawn(process.execPath, [program, ...options, '--', ...names], { stdio: 'inherit' });
  const stop = (): void => {
    child.kill('SIGTERM');
  };
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  return statuses.find((status) => status === code) ?? exitStatus.bug;
};
