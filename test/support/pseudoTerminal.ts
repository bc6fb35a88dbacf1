// Pairs of real pseudo-terminals for tests, made by socat.
import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Why tests on pseudo-terminals cannot run here; null if they can. */
export const noPseudoTerminals: string | null =
  process.platform === 'win32'
    ? 'Windows has no pseudo-terminals that serial programs can open'
    : spawnSync('socat', ['-V']).error === undefined
      ? null
      : 'socat is missing: apt-get install socat';

/** Two ends of one line, as paths to open like serial ports. */
export interface PseudoTerminalPair {
  readonly near: string;
  readonly far: string;
  /** Ends the line as if the adapter had been unplugged, and removes both paths. */
  unplug(): Promise<void>;
}

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise((resolve) => child.once('exit', resolve));
};

/** Makes a pair; ends with `unplug`. */
export const createPseudoTerminals = async (): Promise<PseudoTerminalPair> => {
  const folder = mkdtempSync(join(tmpdir(), 'steward-pty-'));
  const near = join(folder, 'near');
  const far = join(folder, 'far');
  const socat = spawn('socat', [`PTY,raw,echo=0,link=${near}`, `PTY,raw,echo=0,link=${far}`], { stdio: 'ignore' });
  for (let waited = 0; !(existsSync(near) && existsSync(far)); waited += 10) {
    if (waited > 5000) throw new Error('socat made no pseudo-terminals within 5 s');
    await pause(10);
  }
  return {
    near,
    far,
    unplug: async () => {
      socat.kill('SIGTERM');
      await ended(socat);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
