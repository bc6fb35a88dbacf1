// Terminals of different makers and protocols on one page, checked in one run, without any network.
import { describe, expect, it } from 'vitest';
import { allPlugins, allSimulators } from '../../../../electron/engine/allFamilies.ts';
import { systemClock } from '../../../../electron/protocol/clock.ts';
import { simulatedPorts } from '../../../../electron/simulator/simulatedPorts.ts';
import { anEngine, checkAll, present, unwrap } from '../../../support/anEngine.ts';

const addresses = ['sim:healthy', 'sim:android', 'sim:android-hot'];

describe('terminals of two families', () => {
  it('stand on one page after one run, each read by its own driver, and keep their records apart', async () => {
    const ports = simulatedPorts({ clock: systemClock, families: allSimulators });
    const { engine } = await anEngine({ shop: 'simulated', ports, plugins: allPlugins });
    const run = await checkAll(engine, addresses);
    expect(run.targets.map(({ state, verdict }) => [state, verdict])).toEqual([
      ['done', 'pass'],
      ['done', 'pass'],
      ['done', 'warn'],
    ]);
    const { terminals, checks } = engine.services;
    const cards = unwrap(await terminals.list());
    expect(new Set(cards.map(({ identity }) => identity.driver))).toEqual(new Set(['zvt', 'adb']));
    expect(cards).toHaveLength(3);

    const android = present(cards.find(({ address }) => address === 'sim:android'));
    await checkAll(engine, [], [android.id]);
    expect(unwrap(await terminals.list())).toHaveLength(3);
    const detail = unwrap(await terminals.get({ terminalId: android.id }));
    expect(detail.readings.map(({ metric }) => metric)).toContain('battery.temperature');
    expect(detail.readings.find(({ metric }) => metric === 'battery.level')?.source).toBe('shell');
    const report = unwrap(await checks.report({ checkId: present(android.lastCheckId) }));
    const versions = present(report.checks.find(({ id }) => id === 'software.versions'));
    expect(JSON.stringify(versions.evidence)).toContain('com.example.pay.till');
    expect(versions.evidence.every(({ source }) => source === 'getprop' || source === 'adb shell')).toBe(true);
  });
});
