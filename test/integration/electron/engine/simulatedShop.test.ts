// The engine on the simulated shop: every layer above the cable for real.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zvtPlugin } from '../../../../electron/driver/zvt/plugin.ts';
import { allSimulators } from '../../../../electron/engine/allFamilies.ts';
import { createEngineAnswers } from '../../../../electron/ipc/engineAnswers.ts';
import { systemClock } from '../../../../electron/protocol/clock.ts';
import { shopFile } from '../../../../electron/service/shops.ts';
import { simulatedPorts } from '../../../../electron/simulator/simulatedPorts.ts';
import type { Result } from '../../../../shared/error/appError.ts';
import { commands } from '../../../../shared/ipc/contract.ts';
import { anEngine, checkAll, present, unwrap } from '../../../support/anEngine.ts';
import { anExport } from '../../../support/logExports.ts';

const theShop = () =>
  anEngine({
    shop: 'simulated',
    ports: simulatedPorts({ clock: systemClock, families: allSimulators }),
    plugins: [zvtPlugin],
  });

const five = ['sim:healthy', 'sim:low-battery-hot', 'sim:paper-out', 'sim:clock-off', 'sim:not-registered'];

describe('the simulated shop', () => {
  it('offers five ports, all marked as simulated', async () => {
    const { engine } = await theShop();
    const ports = unwrap(await engine.services.ports.list());
    expect(ports.map(({ address }) => address).sort()).toEqual([...five].sort());
    expect(ports.every(({ simulated, likelihood }) => simulated && likelihood === 'new')).toBe(true);
  });

  it('finds in each terminal what is wrong with it, and nothing else', async () => {
    const { engine } = await theShop();
    const run = await checkAll(engine, five);
    expect(run.state).toBe('done');
    const found = Object.fromEntries(
      run.targets.map(({ address, verdict, checks }) => [
        address,
        [verdict, ...checks.filter(({ outcome }) => outcome === 'warn' || outcome === 'fail').map(({ id }) => id)],
      ]),
    );
    expect(found).toEqual({
      'sim:healthy': ['pass'],
      'sim:low-battery-hot': [
        'warn',
        'status.code',
        'terminal.locks',
        'battery.level',
        'battery.cycles',
        'module.temperature',
      ],
      'sim:paper-out': ['warn', 'status.code', 'terminal.locks', 'printer.state', 'printer.head', 'paper.remaining'],
      'sim:clock-off': ['warn', 'clock.drift'],
      'sim:not-registered': ['fail', 'registration.state'],
    });
  });

  it('lists the terminals worst first, with their records, readings and history', async () => {
    const { engine } = await theShop();
    await checkAll(engine, five);
    await checkAll(engine, ['sim:healthy']);
    const { terminals } = engine.services;
    const cards = unwrap(await terminals.list());
    expect(cards.map(({ verdict }) => verdict)).toEqual(['fail', 'warn', 'warn', 'warn', 'pass']);
    expect(cards.every(({ simulated, link }) => simulated && link === 'reached')).toBe(true);
    const healthy = present(cards.at(-1));
    const detail = unwrap(await terminals.get({ terminalId: healthy.id }));
    expect(detail.report?.verdict).toBe('pass');
    expect(detail.readings.map(({ metric }) => metric)).toContain('battery.voltage');
    expect(unwrap(await terminals.checks({ terminalId: healthy.id, before: null, limit: 10 }))).toHaveLength(2);
    const history = unwrap(
      await terminals.history({
        terminalId: healthy.id,
        metric: 'battery.voltage',
        from: '2020-01-01T00:00:00Z',
        until: '2100-01-01T00:00:00Z',
        points: 100,
      }),
    );
    expect(history.total).toBe(2);
    expect(unwrap(await engine.services.ports.list()).every(({ likelihood }) => likelihood === 'known')).toBe(true);
  });

  it('answers every command in the form of the contract', async () => {
    const { engine } = await theShop();
    const run = await checkAll(engine, five);
    const answers = createEngineAnswers(engine);
    const terminalId = present(present(run.targets[0]).terminalId);
    const given = {
      'terminals.list': {},
      'terminals.get': { terminalId },
      'terminals.rename': { terminalId, name: '一号机' },
      'terminals.setPassword': { terminalId, password: null },
      'terminals.checks': { terminalId, before: null, limit: 10 },
      'checks.run': { runId: run.id },
      'checks.latestRun': {},
      'checks.report': { checkId: present(present(run.targets[0]).checkId) },
      'checks.cancel': { runId: run.id },
      'ports.list': {},
      'limits.list': {},
      'limits.versions': { metric: 'battery.voltage' },
      'log.page': { filter: {}, beforeNumber: null, limit: 50 },
    } as const;
    for (const [name, input] of Object.entries(given)) {
      const command = name as keyof typeof given;
      const answer = answers[command] as unknown as (input: unknown) => Promise<Result<unknown>>;
      const value = unwrap(await answer(commands[command].input.parse(input)));
      expect(commands[command].output.safeParse(value).error, name).toBeUndefined();
    }
  });

  it('exports log and readings as a file that states where it is from', async () => {
    const { engine, dataFolder } = await theShop();
    await checkAll(engine, five);
    const log = join(dataFolder, 'log.csv');
    const readings = join(dataFolder, 'readings.csv');
    expect(
      unwrap(await engine.services.exports.log({ ...anExport({ filter: { verdict: 'fail' } }), file: log })).rows,
    ).toBe(1);
    const text = await readFile(log, 'utf8');
    expect(text.startsWith('\uFEFF编号,时间,')).toBe(true);
    expect(text).toContain('筛选条件,结论：故障\r\n');
    expect(text).toContain('模拟商店');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    unwrap(
      await engine.services.exports.readings({ filter: { metric: 'battery.voltage' }, language: 'en', file: readings }),
    );
    const rows = await readFile(readings, 'utf8');
    expect(rows).toMatch(
      /^5A04D74B,\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z,battery\.voltage,3\.(?:0[6-9]|1),V,reading,,,,1\r$/m,
    );
  });

  it('keeps records of simulated terminals out of the own shop', async () => {
    const { engine, dataFolder } = await anEngine({
      shop: 'own',
      ports: simulatedPorts({ clock: systemClock, families: allSimulators }),
      plugins: [zvtPlugin],
    });
    const run = await checkAll(engine, ['sim:healthy']);
    expect(run.targets[0]).toMatchObject({ state: 'done', simulated: true, verdict: 'pass' });
    expect(unwrap(await engine.services.terminals.list())).toEqual([]);
    expect(unwrap(await engine.services.log.page({ filter: {}, beforeNumber: null, limit: 10 })).total).toBe(0);
    expect(
      unwrap(await engine.services.checks.report({ checkId: present(present(run.targets[0]).checkId) })).simulated,
    ).toBe(true);
    await engine.close();
    const other = await anEngine({ dataFolder, shop: 'simulated' });
    expect(unwrap(await other.engine.services.terminals.list())).toHaveLength(1);
    expect(shopFile(dataFolder, 'simulated')).toContain('simulated-shop');
  });
});
