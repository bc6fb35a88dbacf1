// A real engine on a fresh data folder, and terminals in a process of their own.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { allPlugins } from '../../../electron/engine/allFamilies.ts';
import { composeEngine } from '../../../electron/engine/composeEngine.ts';
import type { Engine } from '../../../electron/engine/engine.ts';
import { silentLogger } from '../../../electron/log/logger.ts';
import { systemClock } from '../../../electron/protocol/clock.ts';
import type { PortSource } from '../../../electron/transport/portSource.ts';
import { systemPorts } from '../../../electron/transport/systemPorts.ts';
import type { Transport } from '../../../electron/transport/transport.ts';
import type { Result } from '../../../shared/error/appError.ts';

/** Value of a result; a failure ends the benchmark. */
export const need = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new Error(`${result.error.code} ${JSON.stringify(result.error.facts)} ${result.error.details ?? ''}`);
};

/** An engine and the folder it works in. */
export interface BenchEngine {
  readonly engine: Engine;
  readonly dataFolder: string;
  close(): Promise<void>;
}

/** Opens an own shop in a folder that goes away with it. */
export const openEngine = async (ports: PortSource = systemPorts()): Promise<BenchEngine> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'steward-bench-'));
  const engine = need(
    await composeEngine({
      dataFolder,
      shop: 'own',
      ports,
      plugins: allPlugins,
      clock: systemClock,
      log: silentLogger,
      operator: 'bench',
    }),
  );
  return {
    engine,
    dataFolder,
    close: async () => {
      await engine.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
};

/** Quick check of these addresses together, in ms from the command to the last stored record; each must be read in full. */
export const timeChecks = async (
  { engine: { services } }: BenchEngine,
  addresses: readonly string[],
): Promise<number> => {
  const started = performance.now();
  const run = need(await services.checks.start({ terminalIds: [], addresses: [...addresses], level: 'quick' }));
  const finished = need(await services.checks.finished(run.id));
  const elapsed = performance.now() - started;
  const failed = finished.targets.find(({ verdict }) => verdict !== 'pass');
  if (failed !== undefined)
    throw new Error(`${failed.address}: ${failed.error?.code ?? failed.verdict ?? failed.state}`);
  return elapsed;
};

/** Bytes that went over the ports. */
export interface ByteCount {
  bytes: number;
}

/** The computer's ports, with every byte counted, both ways. */
export const countingPorts = (count: ByteCount): PortSource => {
  const inner = systemPorts();
  const counted = (transport: Transport): Transport => ({
    address: transport.address,
    closed: transport.closed,
    close: () => transport.close(),
    write: (bytes, signal) => {
      count.bytes += bytes.length;
      return transport.write(bytes, signal);
    },
    onBytes: (listener) =>
      transport.onBytes((chunk, arrivedAt) => {
        count.bytes += chunk.length;
        listener(chunk, arrivedAt);
      }),
  });
  return {
    list: () => inner.list(),
    open: async (address, signal) => {
      const opened = await inner.open(address, signal);
      return opened.ok ? { ok: true, value: counted(opened.value) } : opened;
    },
  };
};

/** Terminals that run elsewhere. */
export interface Farm {
  readonly addresses: readonly string[];
  close(): Promise<void>;
}

/** Starts a farm (see terminalFarm.ts) and waits until its terminals can be reached. */
export const startFarm = async (args: readonly string[]): Promise<Farm> => {
  const program = join(import.meta.dirname, 'terminalFarm.ts');
  const child: ChildProcessByStdio<Writable, Readable, null> = spawn(process.execPath, [program, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const line = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    child.once('exit', (code) => {
      reject(new Error(`the terminals ended with ${String(code)}`));
    });
  });
  return {
    addresses: JSON.parse(line) as string[],
    close: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.stdin.end();
      await ended;
    },
  };
};
