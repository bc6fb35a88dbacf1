// Whether macOS vouches for who made this program; Squirrel replaces nothing else.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';

type Run = (words: readonly string[]) => { readonly status: number | null; readonly said: string };

const codesign: Run = (words) => {
  const { status, stdout, stderr } = spawnSync('/usr/bin/codesign', words, { encoding: 'utf8', timeout: 5000 });
  return { status, said: [stdout, stderr].join('\n') };
};

/** `program` is the executable, three folders below the bundle. A signature of this very computer (ad hoc) is none. */
export const isSignedOnMac = (program: string, run: Run = codesign): boolean => {
  const bundle = dirname(dirname(dirname(program)));
  if (run(['--verify', '--strict', bundle]).status !== 0) return false;
  return /^TeamIdentifier=(?!not set)\S+/m.test(run(['-dv', bundle]).said);
};
