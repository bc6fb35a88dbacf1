// A real ADB server of this computer's `adb` for tests: its own port, its own home, always stopped at the end.
import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Why tests on a real ADB server cannot run here; null if they can. */
export const noAdb: string | null =
  spawnSync('adb', ['version']).error === undefined ? null : 'adb is missing: apt-get install adb';

/** A running server. */
export interface AdbServerUnderTest {
  readonly port: number;
  /** Runs `adb` against it and gives what it prints. */
  adb(...words: string[]): Promise<string>;
  /** Waits until the list of terminals matches, at most 10 s. */
  until(pattern: RegExp): Promise<string>;
  stop(): Promise<void>;
}

/** A port that nobody listens on. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** Starts one; ends with `stop`. */
export const startAdbServer = async (): Promise<AdbServerUnderTest> => {
  const port = await freePort();
  const home = mkdtempSync(join(tmpdir(), 'steward-adb-'));
  const env = { ...process.env, HOME: home, ANDROID_ADB_SERVER_PORT: String(port), ADB_MDNS_AUTO_CONNECT: '0' };
  // Never synchronously: the terminal that adb talks to may live in this process.
  const adb = (...words: string[]): Promise<string> =>
    new Promise((resolve) => {
      execFile('adb', words, { env, timeout: 20_000 }, (_error, stdout, stderr) => {
        resolve(stdout + stderr);
      });
    });
  const started = await adb('start-server');
  if (/cannot|failed/i.test(started)) throw new Error(started);
  return {
    port,
    adb,
    until: async (pattern) => {
      let listed = '';
      for (let waited = 0; waited < 10_000; waited += 100) {
        listed = await adb('devices', '-l');
        if (pattern.test(listed)) return listed;
        await pause(100);
      }
      throw new Error(`the server does not list ${String(pattern)}: ${listed}`);
    },
    stop: async () => {
      await adb('kill-server');
      rmSync(home, { recursive: true, force: true });
    },
  };
};
