// `steward simulate` as others use it: one line when ready, a terminal for any client, nothing left behind.
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';
import { healthReportSchema } from '../../shared/model/healthReport.ts';
import { noPseudoTerminals } from '../support/pseudoTerminal.ts';
import { type Ran, runSteward } from '../support/runSteward.ts';

const folder = mkdtempSync(join(tmpdir(), 'steward-simulate-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A promise and its way to be kept. */
const awaited = <T>(): { promise: Promise<T>; resolve: (value: T) => void } => {
  let keep: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    keep = resolve;
  });
  return { promise, resolve: (value) => keep(value) };
};

/** Starts a simulator; `ready` is its first line, `ended` its end. */
const startSimulator = (args: readonly string[]) => {
  const { promise: child, resolve } = awaited<ChildProcessWithoutNullStreams>();
  const { promise: ready, resolve: sayReady } = awaited<string>();
  const { promise: control, resolve: sayControl } = awaited<number>();
  const ended: Promise<Ran> = runSteward(['simulate', ...args], {
    onStart: (started) => {
      createInterface(started.stdout).once('line', sayReady);
      createInterface(started.stderr).on('line', (line) => {
        const port = /127\.0\.0\.1:(\d+)/.exec(line)?.[1];
        if (port !== undefined) sayControl(Number(port));
      });
      resolve(started);
    },
  });
  return { child, ready, control, ended };
};

const stop = async (simulator: ReturnType<typeof startSimulator>, signal: 'SIGINT' | 'SIGTERM'): Promise<Ran> => {
  (await simulator.child).kill(signal);
  return await simulator.ended;
};

const checkJson = async (address: string, data: string) => {
  const ran = await runSteward(['check', address, '--json', '--data', join(folder, data)]);
  return { ran, report: healthReportSchema.parse(JSON.parse(ran.stdout)) };
};

const askControl = (port: number, request: unknown): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', reject);
    createInterface(socket).once('line', (line) => {
      socket.destroy();
      resolve(JSON.parse(line));
    });
    socket.write(`${JSON.stringify(request)}\n`);
  });

describe('a simulated terminal on TCP', () => {
  it('says where it listens in one line, is checked, changed by its control port, and ends with Ctrl+C', async () => {
    const simulator = startSimulator(['healthy', '--listen', 'tcp://127.0.0.1:0', '--control', '0']);
    const line = await simulator.ready;
    expect(line).toMatch(/^listening tcp:\/\/127\.0\.0\.1:\d+$/);
    const address = line.slice('listening '.length);
    const sound = await checkJson(address, 'tcp');
    expect(sound.report).toMatchObject({ verdict: 'pass', simulated: true });
    expect(sound.ran.status).toBe(0);
    expect(await askControl(await simulator.control, { set: { statusCode: 0xdf } })).toMatchObject({ ok: true });
    const broken = await checkJson(address, 'tcp');
    expect(broken.report.verdict).toBe('fail');
    expect(broken.ran.status).toBe(1);
    expect(await askControl(await simulator.control, { get: true })).toMatchObject({
      commands: expect.arrayContaining(['05 01']) as unknown,
    });
    const ran = await stop(simulator, 'SIGINT');
    expect(ran).toMatchObject({ status: 0, stdout: `${line}\n` });
  });

  it('leaves its records in the simulated shop, never in the own one', async () => {
    const simulator = startSimulator(['paper-out', '--listen', 'tcp://127.0.0.1:0']);
    const address = (await simulator.ready).slice('listening '.length);
    await checkJson(address, 'apart');
    await stop(simulator, 'SIGTERM');
    const search = async (extra: readonly string[]): Promise<{ total: number }> => {
      const ran = await runSteward(['log', 'search', 'SIMULATED', '--json', '--data', join(folder, 'apart'), ...extra]);
      return JSON.parse(ran.stdout) as { total: number };
    };
    expect((await search([])).total).toBe(0);
    expect((await search(['--simulated'])).total).toBeGreaterThan(0);
  });

  it('on a port that is taken says so with status 3', async () => {
    const first = startSimulator(['healthy', '--listen', 'tcp://127.0.0.1:0', '--json']);
    await first.ready;
    const control = startSimulator(['healthy', '--listen', 'tcp://127.0.0.1:0', '--control', '0']);
    const taken = await control.control;
    const second = await runSteward(['simulate', 'healthy', '--listen', `tcp://127.0.0.1:${String(taken)}`, '--json']);
    expect(JSON.parse(second.stdout)).toMatchObject({ error: { cause: 'busy' } });
    expect(second.status).toBe(3);
    await stop(control, 'SIGTERM');
    const ran = await stop(first, 'SIGTERM');
    expect(JSON.parse(ran.stdout)).toMatchObject({ listening: expect.stringMatching(/^tcp:/) as unknown });
  });
});

describe.skipIf(noPseudoTerminals !== null)('a simulated terminal on a pseudo-terminal', () => {
  it('is checked like a serial port and removes its path at the end', async () => {
    const path = join(folder, 'line');
    const simulator = startSimulator(['low-battery-hot', '--pty', path]);
    expect(await simulator.ready).toBe(`listening serial:${path}`);
    const { ran, report } = await checkJson(`serial:${path}`, 'pty');
    expect(report.verdict).toBe('warn');
    expect(report.link.acksSent).toBeGreaterThan(0);
    expect(ran.status).toBe(1);
    expect((await checkJson(`serial:${path}`, 'pty')).report.verdict).toBe('warn');
    expect((await stop(simulator, 'SIGTERM')).status).toBe(0);
    expect(existsSync(path)).toBe(false);
  });

  it('does not replace a file that is there', async () => {
    const ran = await runSteward(['simulate', 'healthy', '--pty', folder, '--json']);
    expect(JSON.parse(ran.stdout)).toHaveProperty('error');
    expect(ran.status).toBe(2);
    expect(existsSync(folder)).toBe(true);
  });
});
