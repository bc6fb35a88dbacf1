// The control port and the files of `steward simulate` in real processes: what a tester does, and what an attacker tries.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { runInside } from '../support/cliAnswers.ts';
import { noPseudoTerminals } from '../support/pseudoTerminal.ts';
import { runSteward } from '../support/runSteward.ts';
import {
  connectControl,
  noForeignTill,
  runForeignTill,
  type SimulatorProcess,
  startSimulator,
} from '../support/simulatorProcess.ts';

const folder = mkdtempSync(join(tmpdir(), 'steward-control-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const running: SimulatorProcess[] = [];
afterEach(async () => {
  for (const one of running.splice(0)) expect((await one.stop()).status).toBe(0);
});

const start = async (...args: string[]): Promise<SimulatorProcess> => {
  const made = await startSimulator(args);
  running.push(made);
  return made;
};

const tcp = ['--listen', 'tcp://127.0.0.1:0', '--control', '0'];

const check = async (address: string): Promise<Record<string, unknown>> => {
  const ran = await runInside(['check', address, '--json', '--data', join(folder, 'data')]);
  return { status: ran.status, ...(JSON.parse(ran.stdout) as Record<string, unknown>) };
};

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** Whether a connection can be made. */
const answers = (port: number, host = '127.0.0.1'): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, host);
    socket.setTimeout(2000, () => socket.destroy());
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
  });

describe('the control port of a running simulator', { timeout: 60_000 }, () => {
  it('pulls the cable and puts it back, presses keys, silences, resets', async () => {
    const simulator = await start('healthy', ...tcp);
    const control = await connectControl(simulator.control);
    expect(await control.ask({ unplug: true })).toMatchObject({ ok: true, plugged: false });
    expect(await check(simulator.address)).toMatchObject({ status: 3, error: { cause: 'refused' } });
    expect(await control.ask({ plug: true })).toMatchObject({ ok: true, plugged: true });
    expect(await check(simulator.address)).toMatchObject({ status: 0 });
    expect(await control.ask({ press: 'paperEmpty' })).toMatchObject({ state: { statusCode: 0xcc } });
    expect(await check(simulator.address)).toMatchObject({ status: 1 });
    expect(await control.ask({ reset: true })).toMatchObject({ state: { statusCode: 0 }, commandCount: 0 });
    expect(await control.ask({ silence: 0.5 })).toMatchObject({ ok: true });
    expect(await control.ask({ received: 5 })).toMatchObject({ received: [] });
    control.socket.destroy();
  });

  it('tells subscribers what happens, passwords hidden', async () => {
    const simulator = await start('healthy', ...tcp);
    const control = await connectControl(simulator.control);
    expect(await control.ask({ subscribe: true })).toMatchObject({ ok: true });
    await check(simulator.address);
    expect(await control.next()).toMatchObject({ event: 'connected', line: 'stream' });
    expect(await control.next()).toMatchObject({ event: 'command', bytes: '05 01 07 ** ** ** 03 04 06 00' });
    control.socket.destroy();
  });

  it('carries out all of a request or nothing of it', async () => {
    const simulator = await start('healthy', ...tcp);
    const control = await connectControl(simulator.control);
    for (const request of [
      { set: { statusCode: 1 }, profile: 'nonsense' },
      { set: { statusCode: 1 }, fault: { kind: 'fire' } },
      { set: { statusCode: 1 }, press: 'anyKey' },
      { set: { statusCode: 1 }, silence: -1 },
      { set: { statusCode: 1 }, unplug: true },
      { set: { statusCode: 1 }, seed: 1 },
    ]) {
      expect(await control.ask(request)).toMatchObject({ ok: false, error: { code: 'input.invalid' } });
    }
    expect(await control.ask({ get: true })).toMatchObject({ state: { statusCode: 0 }, faults: [], plugged: true });
    control.socket.destroy();
  });

  it('survives damaged, deep, huge and hostile lines, floods, and readers that do not read', async () => {
    const simulator = await start('healthy', ...tcp);
    const control = await connectControl(simulator.control);
    for (const text of [
      '{',
      'null',
      '[]',
      '"x"',
      '\u0000',
      `{"set":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_001)}`,
      '{"get":true}}',
    ]) {
      expect(await control.line(text)).toMatchObject({ ok: false });
    }
    const flood = connect(simulator.control, '127.0.0.1');
    flood.on('error', () => undefined);
    flood.pause();
    for (let time = 0; time < 40; time += 1) flood.write('{"get":true}\n'.repeat(1000));
    const endless = connect(simulator.control, '127.0.0.1');
    endless.on('error', () => undefined);
    endless.resume();
    endless.write('x'.repeat(400_000));
    await new Promise((resolve) => endless.once('close', resolve));
    const browser = connect(simulator.control, '127.0.0.1');
    browser.on('error', () => undefined);
    let said = '';
    browser.on('data', (bytes: Buffer) => (said += bytes.toString()));
    browser.write('POST / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n{"set":{"statusCode":1}}\n');
    await new Promise((resolve) => browser.once('close', resolve));
    expect(said).toBe('');
    await pause(200);
    expect(await control.ask({ get: true })).toMatchObject({ ok: true, state: { statusCode: 0 } });
    flood.destroy();
    control.socket.destroy();
  });

  it('is reached from this computer only', async () => {
    const simulator = await start('healthy', ...tcp);
    expect(await answers(simulator.control)).toBe(true);
    const outside = Object.values(networkInterfaces())
      .flat()
      .filter((one) => one !== undefined && !one.internal && one.family === 'IPv4');
    for (const one of outside) {
      expect(await answers(simulator.control, one?.address)).toBe(false);
      expect(await answers(simulator.port, one?.address)).toBe(false);
    }
    const ran = await runSteward(['simulate', 'healthy', '--listen', 'tcp://0.0.0.0:0', '--json']);
    expect(ran.status).toBe(2);
    expect(ran.stdout).toContain('tcp://127.0.0.1:PORT');
  });

  it.skipIf(noPseudoTerminals !== null)('pulls the cable of a pseudo-terminal, whose path goes and comes', async () => {
    const path = join(folder, 'line');
    const simulator = await start('healthy', '--pty', path, '--control', '0');
    const control = await connectControl(simulator.control);
    await control.ask({ unplug: true });
    expect(existsSync(path)).toBe(false);
    await pause(700);
    expect(existsSync(path)).toBe(false);
    await control.ask({ plug: true });
    expect(await check(simulator.address)).toMatchObject({ status: 0 });
    control.socket.destroy();
  });
});

describe.skipIf(noForeignTill !== null)('a seed', { timeout: 60_000 }, () => {
  const still = file('still.json', JSON.stringify({ drifts: false, stoppedClock: '2026-11-22T09:30:00' }));
  const said = async (...args: string[]): Promise<readonly string[]> => {
    const simulator = await startSimulator(['noisy-line', '--listen', 'tcp://127.0.0.1:0', '--state', still, ...args]);
    const ran = await runForeignTill(
      ['tcp', '127.0.0.1', String(simulator.port)],
      ['05 01 07 00 00 00 03 04 06 00', '0F 4D 0B 06 09 DF 50 01 01 DF 51 02 60 61', '0F 4D 00'],
    );
    await simulator.stop();
    return ran.lines;
  };
  const none = file('none.json', '[]');

  it('gives two processes the same bytes, and another seed others', async () => {
    const [one, same, other] = [
      await said('--seed', '42', '--faults', none),
      await said('--seed', '42', '--faults', none),
      await said('--seed', '43', '--faults', none),
    ];
    expect(one.length).toBe(9);
    expect(same).toEqual(one);
    expect(other[2]).not.toBe(one[2]);
  });
});
