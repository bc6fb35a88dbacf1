// What the command line must answer with, and a way to run it inside the test's own process.
import { expect } from 'vitest';
import { z } from 'zod';
import { runSteward as runHere } from '../../electron/cli/runSteward.ts';
import type { Ran } from './runSteward.ts';

/** Standard output that is one JSON document and nothing else. */
export const document = (stdout: string): unknown => {
  expect(stdout.endsWith('}\n') || stdout.endsWith(']\n')).toBe(true);
  return JSON.parse(stdout);
};

/** The document of a command that gave no result. */
export const errorDocument = z.strictObject({
  error: z.strictObject({
    cause: z.string().regex(/^[a-z-]+$/),
    message: z.string().min(10),
    remedy: z.string().min(10),
    details: z.string().optional(),
  }),
});

/** The same program inside this process, for the many cases in which a process of its own would show nothing more. */
export const runInside = async (argv: readonly string[]): Promise<Pick<Ran, 'status' | 'stdout' | 'stderr'>> => {
  let stdout = '';
  let stderr = '';
  const outputs = {
    write: (text: string) => {
      stdout += text;
    },
    writeAside: (text: string) => {
      stderr += text;
    },
    hasColour: false,
    isAsideTerminal: false,
    columns: 100,
  };
  const status = await runHere(argv, { outputs, env: { LANG: 'en_GB.UTF-8' }, signal: new AbortController().signal });
  return { status, stdout, stderr };
};
