// What `steward simulate` is given: files that are damaged, huge or hostile, lists, foreign protocols, recordings.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { runInside } from '../support/cliAnswers.ts';
import { runSteward } from '../support/runSteward.ts';
import { connectControl, type SimulatorProcess, startSimulator } from '../support/simulatorProcess.ts';

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

describe('files for a simulator', { timeout: 60_000 }, () => {
  it.each([
    ['--state', '{"statusCode":999}', 'statusCode'],
    ['--state', '{"statusCode":', '--state'],
    ['--state', '[]', '--state'],
    ['--state', '{"maintenance":{"power":{"batteryPercent":"full"}}}', 'maintenance.power.batteryPercent'],
    ['--state', '{"name":"A REAL ONE"}', 'name'],
    ['--state', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'a'],
    ['--faults', '[{"kind":"fire"}]', '0.kind'],
    ['--faults', '7', '0'],
    ['--faults', `${'['.repeat(5000)}${']'.repeat(5000)}`, '0'],
  ])('%s with mistake number %# is wrong usage, which names file and field', async (option, content, field) => {
    const path = file('given.json', content);
    const ran = await runInside(['simulate', 'healthy', '--listen', 'tcp://127.0.0.1:0', option, path, '--json']);
    const { error } = JSON.parse(ran.stdout) as { error: { message: string } };
    expect(error.message).toContain(path);
    expect(error.message).toContain(field);
    expect(ran.status).toBe(2);
  });

  it('that are missing, a folder or without end are wrong usage too', async () => {
    const given = [join(folder, 'missing.json'), folder, ...(process.platform === 'linux' ? ['/dev/zero'] : [])];
    for (const path of given) {
      for (const option of ['--state', '--faults', '--replay']) {
        const scenario = option === '--replay' ? [] : ['healthy'];
        const ran = await runInside(['simulate', ...scenario, '--listen', 'tcp://127.0.0.1:0', option, path, '--json']);
        expect(ran.stdout).toContain(path.replaceAll('\\', '\\\\'));
        expect(ran.status).toBe(2);
      }
    }
  });
});

describe('steward simulate', { timeout: 60_000 }, () => {
  it('lists scenarios and kinds of terminals', async () => {
    const ran = await runInside(['simulate', '--list', '--json']);
    const document = JSON.parse(ran.stdout) as { scenarios: { id: string }[]; profiles: Record<string, string[]> };
    expect(document.scenarios.map(({ id }) => id)).toContain('all-commands');
    expect(document.profiles['zvt']).toContain('babbler');
    expect((await runInside(['simulate', '--list'])).stdout).toContain('restrictedAcquirer');
    expect(ran.status).toBe(0);
  });

  it.each([
    [['healthy', '--listen', 'tcp://127.0.0.1:0', '--profile', 'nope'], 'extension'],
    [['healthy', '--listen', 'tcp://127.0.0.1:0', '--seed', '-1'], '--seed'],
    [['healthy', '--listen', 'tcp://127.0.0.1:0', '--baud', '9600'], '--baud'],
    [['healthy', '--list'], '--list'],
    [['--replay', 'x', '--profile', 'slow', '--listen', 'tcp://127.0.0.1:0'], '--profile'],
    [['--replay', 'x', '--pace', 'fast', '--listen', 'tcp://127.0.0.1:0'], '--pace'],
  ])('refuses %j', async (args, named) => {
    const ran = await runInside(['simulate', ...args, '--json']);
    expect(ran.stdout).toContain(named);
    expect(ran.status).toBe(2);
  });

  it('is recognised as something else in each of five foreign protocols', async () => {
    const simulator = await start('healthy', ...tcp);
    const control = await connectControl(simulator.control);
    for (const kind of ['', 'Stx', 'Nak', 'Http', 'Tls']) {
      expect(await control.ask({ profile: `wrongProtocol${kind}` })).toMatchObject({ ok: true });
      expect(await check(simulator.address)).toMatchObject({ status: 3, error: { cause: 'wrong-protocol' } });
    }
    control.socket.destroy();
  });
});

describe('a recording', { timeout: 60_000 }, () => {
  it('answers a check as the terminal did', async () => {
    const recorded = file(
      'recorded.txt',
      [
        '# by hand',
        '> 05 01 07 00 00 00 03 04 06 00',
        '< 80 00 00',
        '+10 < 06 0F 23 F0 F1 F1 53 49 4D 55 4C 41 54 45 44 20 31 CC 06 11 1F 44 04 12 34 56 78 E4 09 1F 40 06 53 49 4D 2D 52 31',
        '> 80 00 00',
      ].join('\n'),
    );
    const simulator = await startSimulator(['--replay', recorded, '--listen', 'tcp://127.0.0.1:0', '--pace', 'none']);
    const report = await check(simulator.address);
    expect(report).toMatchObject({ terminal: { tid: '12345678', softwareVersion: 'SIMULATED 1' }, status: 1 });
    expect((await simulator.stop()).status).toBe(0);
  });

  it('that the program captured answers with the same readings and judgement, whole bundle or trace alone', async () => {
    const original = await startSimulator(['feig-like', '--listen', 'tcp://127.0.0.1:0', '--seed', '11']);
    const first = await check(original.address);
    const bundles = [join(folder, 'field.zip'), join(folder, 'field.pcapng')];
    for (const out of bundles) {
      const ran = await runSteward(['capture', original.address, '--data', join(folder, 'data'), '--out', out]);
      expect(ran.status).toBe(0);
    }
    await original.stop();
    const substance = ({ terminal, verdict, checks, capabilities, readings }: Record<string, unknown>): unknown => ({
      terminal,
      verdict,
      capabilities,
      checks: (checks as { id: string; outcome: string }[]).map(({ id, outcome }) => [id, outcome]),
      // The clock may round either way.
      readings: (readings as { metric: string; value: number }[])
        .filter(({ metric }) => metric !== 'clock.offset')
        .map(({ metric, value }) => [metric, value]),
    });
    for (const out of bundles) {
      const replayed = await startSimulator(['--replay', out, '--listen', 'tcp://127.0.0.1:0', '--pace', 'none']);
      expect(substance(await check(replayed.address))).toEqual(substance(first));
      await replayed.stop();
    }
  });
});
