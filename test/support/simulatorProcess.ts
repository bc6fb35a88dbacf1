// `steward simulate` in a process of its own, its control port, and a till that this project did not write in spirit.
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Ran, runSteward } from './runSteward.ts';

/** A simulator that runs. */
export interface SimulatorProcess {
  /** Its first line without `listening `. */
  readonly address: string;
  /** Port number of `address`; NaN for a pseudo-terminal. */
  readonly port: number;
  /** Port of its control port; NaN without one. */
  readonly control: number;
  readonly pid: number;
  stop(): Promise<Ran>;
}

/** Starts it; rejects with what it said if it ends first. */
export const startSimulator = (args: readonly string[]): Promise<SimulatorProcess> =>
  new Promise((resolve, reject) => {
    let started: ChildProcessWithoutNullStreams | null = null;
    let address: string | null = null;
    let control = Number.NaN;
    const isReady = (): boolean => address !== null && (!args.includes('--control') || !Number.isNaN(control));
    const ended = runSteward(['simulate', ...args], {
      onStart: (child) => {
        started = child;
        // The two outputs may arrive in either order.
        createInterface(child.stderr).on('line', (line) => {
          const port = /127\.0\.0\.1:(\d+)$/.exec(line)?.[1];
          if (port !== undefined) control = Number(port);
          settle();
        });
        createInterface(child.stdout).once('line', (line) => {
          address = line.replace(/^listening /, '');
          settle();
        });
      },
    });
    const stop = (): Promise<Ran> => {
      started?.kill('SIGTERM');
      return ended;
    };
    const settle = (): void => {
      if (!isReady() || address === null) return;
      resolve({ address, port: Number(/:(\d+)$/.exec(address)?.[1]), control, pid: started?.pid ?? 0, stop });
    };
    void ended.then((ran) => {
      reject(new Error(`${String(ran.status)} ${ran.stderr}`));
    });
  });

/** A connection to a control port. */
export interface ControlClient {
  readonly socket: Socket;
  /** Sends a line as it is and gives the next answer. */
  line(text: string): Promise<Record<string, unknown>>;
  ask(request: unknown): Promise<Record<string, unknown>>;
  /** The next line, whatever it is. */
  next(): Promise<Record<string, unknown>>;
}

/** Connects to one. */
export const connectControl = (port: number): Promise<ControlClient> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.removeListener('error', reject);
      socket.on('error', () => undefined);
      const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
      const next = async (): Promise<Record<string, unknown>> => {
        const { value, done } = (await lines.next()) as { value: string; done?: boolean };
        if (done === true) throw new Error('the control port closed the connection');
        return JSON.parse(value) as Record<string, unknown>;
      };
      const line = (text: string): Promise<Record<string, unknown>> => {
        socket.write(`${text}\n`);
        return next();
      };
      resolve({ socket, next, line, ask: (request) => line(JSON.stringify(request)) });
    });
  });

const till = join(import.meta.dirname, 'foreignTill.py');

/** Why the foreign till cannot run here; null if it can. */
export const noForeignTill: string | null =
  spawnSync('python3', ['--version']).error === undefined ? null : 'python3 is missing';

/** Lets it carry out commands, given as hex; one line for each message, `> ` sent and `< ` received. */
export const runForeignTill = (
  where: readonly ['tcp', host: string, port: string] | readonly ['serial', path: string],
  commands: readonly string[],
): Promise<{ readonly status: number | null; readonly lines: readonly string[]; readonly stderr: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn('python3', [till, ...where, ...commands], { stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (text: Buffer) => (stdout += text.toString()));
    child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
    child.once('error', reject);
    child.once('close', (status) => {
      resolve({ status, lines: stdout.split('\n').filter((line) => line !== ''), stderr });
    });
  });
