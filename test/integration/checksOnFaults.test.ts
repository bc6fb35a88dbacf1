// Every check against simulated terminals: a sound one passes, one fault makes exactly that check speak up, and a terminal
// without the part is told to have none; at both levels.
import { describe, expect, it } from 'vitest';
import { allPlugins, allSimulators } from '../../electron/engine/allFamilies.ts';
import { silentLogger } from '../../electron/log/logger.ts';
import { systemClock } from '../../electron/protocol/clock.ts';
import { readTerminal } from '../../electron/service/readTerminal.ts';
import { type SimulatedPorts, simulatedPorts } from '../../electron/simulator/simulatedPorts.ts';
import { parsePortAddress } from '../../electron/transport/portAddress.ts';
import { automaticCheckIds } from '../../shared/check/checkIds.ts';
import type { HealthReport } from '../../shared/model/healthReport.ts';
import { anEngine, present, unwrap } from '../support/anEngine.ts';
import { createFakeClock } from '../support/fakeClock.ts';
import { watch } from '../support/zvtTalk.ts';

type Level = 'quick' | 'full';

const shop = async () => {
  const ports = simulatedPorts({ clock: systemClock, families: allSimulators });
  const { engine } = await anEngine({ shop: 'simulated', ports, plugins: allPlugins });
  const check = async (scenario: string, level: Level = 'quick'): Promise<HealthReport> => {
    const { checks } = engine.services;
    const run = unwrap(await checks.start({ terminalIds: [], addresses: [`sim:${scenario}`], level }));
    const [target] = unwrap(await checks.finished(run.id)).targets;
    return unwrap(await checks.report({ checkId: present(present(target).checkId) }));
  };
  return { ports, check };
};

const change = (ports: SimulatedPorts, scenario: string, patch: unknown): void => {
  unwrap(present(ports.terminal(scenario)).change(patch));
};

const outcomes = ({ checks }: HealthReport): Readonly<Record<string, string>> =>
  Object.fromEntries(checks.map(({ id, outcome }) => [id, outcome]));
const spokenUp = ({ checks }: HealthReport): readonly string[] =>
  checks.filter(({ outcome }) => outcome === 'warn' || outcome === 'fail').map(({ id, outcome }) => `${id} ${outcome}`);

const extension = (maintenance: unknown): unknown => ({ maintenance });
const day = (days: number): string =>
  new Date(systemClock.now() + days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');

/** One fault each, with what it makes of which check; several where one fault cannot be seen by one check alone. */
const faults: readonly (readonly [name: string, scenario: string, patch: unknown, expected: readonly string[]])[] = [
  ['a status that says so', 'healthy', { statusCode: 0xc2 }, ['status.code warn']],
  ['a lock', 'healthy', { lockBits: 0x0400 }, ['terminal.locks warn']],
  ['a part that needs initialisation', 'healthy', { state: 1 }, ['component.states warn']],
  ['an opened case', 'healthy', extension({ security: { tamperBits: 0x4000 } }), ['security.tamper fail']],
  [
    'an expired key',
    'healthy',
    extension({ security: { keys: [{ use: 2, slot: 1, state: 2 }] } }),
    ['keys.present warn'],
  ],
  [
    'public keys that end in twenty days',
    'healthy',
    extension({ software: [{ kind: 5, name: 'SIM-CAPK', version: '1', date: day(20) }] }),
    ['certificate.expiry warn'],
  ],
  ['a refused sign-on', 'healthy', extension({ merchant: { signOn: 3 } }), ['registration.state warn']],
  ['a clock that is ten minutes slow', 'healthy', { clockOffsetSeconds: -600 }, ['clock.drift warn']],
  ['a clock that was reset', 'healthy', { clockOffsetSeconds: -315_000_000 }, ['clock.drift warn']],
  ['a low voltage', 'healthy', extension({ power: { batteryMillivolts: 2300 } }), ['battery.voltage warn']],
  ['a low battery', 'healthy', extension({ power: { batteryPercent: 9 } }), ['battery.level warn']],
  ['a battery charged 900 times', 'healthy', extension({ power: { chargeCycles: 900 } }), ['battery.cycles warn']],
  ['an empty coin cell', 'healthy', extension({ power: { coinCellMillivolts: 2300 } }), ['coinCell.voltage warn']],
  ['a hot module', 'healthy', extension({ power: { temperatureDeciCelsius: 800 } }), ['module.temperature warn']],
  ['an open cover', 'healthy', extension({ printer: { state: 2 } }), ['printer.state warn']],
  ['a bad dot', 'healthy', extension({ printer: { badDots: 1 } }), ['printer.head warn']],
  ['a head past its life', 'healthy', extension({ printer: { dotLines: 500_000_000 } }), ['printer.head fail']],
  ['a worn cutter', 'healthy', extension({ printer: { cuts: 1_200_000 } }), ['printer.cutter warn']],
  ['little paper', 'healthy', extension({ printer: { paperPercent: 4 } }), ['paper.remaining warn']],
  [
    'a dirty chip reader',
    'healthy',
    extension({ readers: [{ interface: 1, good: 90, failed: 10 }] }),
    ['reader.chip warn'],
  ],
  [
    'a dirty stripe reader',
    'healthy',
    extension({ readers: [{ interface: 2, good: 80, failed: 20 }] }),
    ['reader.stripe warn'],
  ],
  [
    'a covered contactless reader',
    'healthy',
    extension({ readers: [{ interface: 3, good: 70, failed: 30 }] }),
    ['reader.contactless fail'],
  ],
  ['a weak signal', 'healthy', extension({ network: { csq: 4 } }), ['signal.strength warn']],
  ['a full storage', 'healthy', extension({ resources: { storageFreeKiB: 70_000 } }), ['storage.free warn']],
  ['a full memory', 'healthy', extension({ resources: { memoryFreeKiB: 20_000 } }), ['memory.free warn']],
  ['a temperature of −200 °C', 'healthy', extension({ misreadings: { DF1C: 'F830' } }), ['reading.plausible warn']],
  ['a battery of 30 V', 'healthy', extension({ misreadings: { DF19: '7530' } }), ['reading.plausible warn']],
  ['a hot battery', 'android', { battery: { deciCelsius: 520 } }, ['battery.temperature warn']],
  ['a dead battery', 'android', { battery: { health: 4 } }, ['battery.condition fail']],
  ['no network', 'android', { networks: [] }, ['network.connection warn']],
  ['a processor without rest', 'android', { loadPercent: 97 }, ['cpu.load warn']],
  ['a load below zero', 'android', { loadPercent: -300 }, ['reading.plausible warn']],
  ['a SIM that waits for its PIN', 'modem', { sim: 'pin' }, ['signal.strength warn', 'sim.state warn']],
];

/** Judged by what the shop, the line or earlier checks know; shown in tests of their own (named here). */
const shownElsewhere: readonly string[] = [
  'terminal.reachable', // hostileLine, below
  'link.quality', // unit tests of linkQualityCheck, doctorCauses
  'registration.binding', // bindingOnSimulator
  'unsettled.count', // never speaks up
  'software.versions', // never speaks up
  'terminal.boots', // below
  'trend.unusual', // needs a history: tests of its own
  'parts.forecast', // needs a history: tests of its own
  'versions.expected', // needs an expected set: tests of its own
  'apps.unknown', // needs an expected set: tests of its own
];

const checkBothLevels = async (scenario: string, patch: unknown): Promise<readonly (readonly string[])[]> => {
  const { ports, check } = await shop();
  change(ports, scenario, { drifts: false });
  change(ports, scenario, patch);
  return [spokenUp(await check(scenario)), spokenUp(await check(scenario, 'full'))];
};

describe('levels against simulated terminals with each fault', () => {
  it.each(['healthy', 'android'])('say nothing of a sound terminal (%s), at both levels', async (scenario) => {
    const { check } = await shop();
    expect(spokenUp(await check(scenario))).toEqual([]);
    expect(spokenUp(await check(scenario, 'full'))).toEqual([]);
  });

  it.each(faults)('find %s, and nothing else (sim:%s)', async (_name, scenario, patch, expected) => {
    if (scenario === 'modem') {
      const { ports, check } = await shop();
      change(ports, scenario, patch);
      expect(spokenUp(await check(scenario))).toEqual(expected);
      return;
    }
    expect(await checkBothLevels(scenario, patch)).toEqual([expected, expected]);
  });

  it('know a fault for every check there is', () => {
    const known = new Set(faults.flatMap(([, , , expected]) => expected.map((words) => words.split(' ')[0] ?? '')));
    expect(automaticCheckIds.filter((id) => !known.has(id) && !shownElsewhere.includes(id))).toEqual([]);
  });

  it('never call it a fault that a terminal has not got a part', async () => {
    const { ports, check } = await shop();
    const gone = {
      power: null,
      resources: null,
      printer: null,
      readers: null,
      security: null,
      network: null,
      software: null,
    };
    change(ports, 'healthy', extension(gone));
    const found = outcomes(await check('healthy', 'full'));
    for (const id of [
      'battery.voltage',
      'battery.cycles',
      'coinCell.voltage',
      'printer.state',
      'printer.head',
      'printer.cutter',
      'reader.chip',
      'reader.stripe',
      'reader.contactless',
      'security.tamper',
      'keys.present',
      'certificate.expiry',
      'signal.strength',
      'storage.free',
      'memory.free',
      'cpu.load',
      'terminal.boots',
    ]) {
      expect([id, found[id]]).toEqual([id, 'notSupported']);
    }
    expect(Object.values(found).filter((outcome) => outcome === 'fail' || outcome === 'warn')).toEqual([]);
  });
});

describe('what only several checks show', () => {
  it('restarts that nobody expects', async () => {
    const { ports, check } = await shop();
    await check('healthy');
    const { maintenance } = present(ports.terminal('healthy')).state() as {
      maintenance: { resources: { reboots: number } };
    };
    change(
      ports,
      'healthy',
      extension({ resources: { reboots: maintenance.resources.reboots + 5, uptimeSeconds: 60 } }),
    );
    expect(spokenUp(await check('healthy'))).toEqual(['terminal.boots warn']);
  });

  it('a counter that runs backwards, once', async () => {
    const { ports, check } = await shop();
    await check('healthy');
    change(ports, 'healthy', extension({ power: { chargeCycles: 3 } }));
    const found = await check('healthy');
    expect(spokenUp(found)).toEqual(['reading.plausible warn']);
    const plausible = present(found.checks.find(({ id }) => id === 'reading.plausible'));
    expect(plausible.explanation.zh).toContain('充电次数');
    expect(plausible.remedy?.en).toContain('If a part was replaced');
    expect(spokenUp(await check('healthy'))).toEqual([]);
  });

  it('a computer that is wrong: three terminals are off by the same', async () => {
    const { ports, check } = await shop();
    for (const scenario of ['healthy', 'paper-out', 'not-registered']) {
      change(ports, scenario, { clockOffsetSeconds: 7300 });
    }
    await check('healthy');
    await check('paper-out');
    const found = await check('not-registered');
    const drift = present(found.checks.find(({ id }) => id === 'clock.drift'));
    expect(drift.explanation.zh).toContain('不准的多半是这台电脑');
  });

  it('makes no reading of what cannot be true, so that no chart is spoilt', async () => {
    const { ports, check } = await shop();
    change(ports, 'healthy', extension({ misreadings: { DF1C: 'F830', DF18: 'FA' } }));
    change(ports, 'healthy', { clockOffsetSeconds: -315_000_000 });
    const { readings, checks } = await check('healthy');
    const metrics = readings.map(({ metric }) => metric);
    expect(metrics).not.toContain('module.temperature');
    expect(metrics).not.toContain('battery.level');
    expect(metrics).not.toContain('clock.offset');
    const { evidence } = present(checks.find(({ id }) => id === 'reading.plausible'));
    expect(evidence).toEqual([
      { key: 'battery.level', value: '250 %', source: 'DF18' },
      { key: 'module.temperature', value: '-200.0 °C', source: 'DF1C' },
    ]);
    expect(readings.every(({ takenAt }) => Math.abs(Date.parse(takenAt) - systemClock.now()) < 60_000)).toBe(true);
  });
});

describe('a check that never ends', () => {
  it('ends by itself, keeps what had been read, and says why', async () => {
    const clock = createFakeClock();
    const ports = simulatedPorts({ clock, families: allSimulators });
    unwrap(present(ports.terminal('healthy')).setProfile('endless'));
    const read = watch(
      readTerminal(
        {
          address: unwrap(parsePortAddress('sim:healthy')),
          level: 'quick',
          plugins: allPlugins,
          settings: { password: null, answeredBefore: [], refusedBefore: [] },
          onStep: () => undefined,
          signal: new AbortController().signal,
        },
        { ports, clock, log: silentLogger },
      ),
    );
    await clock.advance(590_000);
    expect(read.done()).toBeUndefined();
    await clock.advance(20_000);
    const report = unwrap(present(read.done()));
    expect(report).toMatchObject({
      ending: 'brokenOff',
      brokenBy: { code: 'check.too-long', facts: { minutes: 10 } },
      identity: { model: 'SIM-A8 SIMULATED' },
    });
  });
});

describe('a terminal that is another one in the middle of the check', () => {
  it('is filed under nobody, with both numbers, and believed when it says the same again', async () => {
    const ports = simulatedPorts({ clock: systemClock, families: allSimulators });
    const { engine } = await anEngine({ shop: 'simulated', ports, plugins: allPlugins });
    const { checks, terminals } = engine.services;
    const once = async () => {
      const run = unwrap(await checks.start({ terminalIds: [], addresses: ['sim:healthy'], level: 'quick' }));
      return present(unwrap(await checks.finished(run.id)).targets[0]);
    };
    await once();
    change(ports, 'healthy', extension({ identity: { serialNumber: 'SIMA899999999' } }));
    const target = await once();
    expect(target).toMatchObject({
      state: 'failed',
      checkId: null,
      error: {
        code: 'terminal.serial-changed',
        facts: { first: 'SIMA800010017 (5A01A817)', later: 'SIMA899999999' },
      },
    });
    const known = unwrap(await terminals.list());
    expect(known).toHaveLength(1);
    const [first] = known;
    expect(unwrap(await terminals.checks({ terminalId: present(first).id, before: null, limit: 10 }))).toHaveLength(1);
    expect((await once()).state).toBe('done');
    expect(unwrap(await terminals.list())).toHaveLength(2);
  });
});
