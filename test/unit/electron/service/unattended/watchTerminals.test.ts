import { describe, expect, it } from 'vitest';
import { createActivity } from '../../../../../electron/service/activity.ts';
import { createTerminalWatch } from '../../../../../electron/service/unattended/watchTerminals.ts';
import { failure } from '../../../../../shared/error/appError.ts';
import { aDriverReport } from '../../../../support/checkContext.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';
import { aCheckRecord, anIdentity, aStoredTerminal } from '../../../../support/records.ts';
import { createScriptedTerminals } from '../../../../support/scriptedTerminals.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const address = 'tcp://10.0.0.5:20007';
const battery = {
  metric: 'battery.level',
  value: 61,
  source: 'extension',
  takenAt: Date.UTC(2026, 10, 22, 2),
} as const;

const aWatch = async ({ isAsleep = false, isRefused = false } = {}) => {
  const clock = createFakeClock();
  const deps = await someDeps();
  const scripted = createScriptedTerminals();
  const identity = anIdentity({ driver: scripted.plugin.id, serialNumber: 'N900-0001' });
  const terminal = aStoredTerminal({ identity, serial: 'N900-0001', hardwareSerial: null, address, link: 'reached' });
  const before = (await deps.shops.open.terminals.list()).length;
  await deps.shops.open.checks.record(aCheckRecord(terminal, { readings: [] }));
  scripted.at(address, aDriverReport({ identity, measured: [battery] }));
  const activity = createActivity();
  const watch = createTerminalWatch({
    ...deps,
    clock,
    ports: scripted.ports,
    plugins: [scripted.plugin],
    activity,
    register: {
      refusal: () => Promise.resolve(isRefused ? failure('lifecycle.not-allowed', {}).error : null),
    },
    whereabouts: () => Promise.resolve(new Map()),
    isAsleep: () => isAsleep,
  });
  const kept = async (): Promise<number[]> =>
    (await deps.shops.open.readings.newest(terminal.id, 'battery.level', 50)).map(({ value }) => value);
  return { clock, watch, kept, activity, scripted, terminal, before, identity };
};

describe('reading terminals between checks', () => {
  it('keeps the readings of every round, and stops when it is told', async () => {
    const { clock, watch, kept, before } = await aWatch();
    expect(before).toBe(0);
    watch.setEvery(5);
    await clock.advance(11 * 60_000);
    expect(await kept()).toEqual([61, 61]);
    watch.stop();
    await clock.advance(60 * 60_000);
    expect(await kept()).toHaveLength(2);
    expect(clock.pending).toBe(0);
  });

  it.each(['asleep', 'refused', 'in use', 'another terminal', 'out of reach'])('keeps nothing: %s', async (why) => {
    const { watch, kept, activity, scripted, terminal } = await aWatch({
      isAsleep: why === 'asleep',
      isRefused: why === 'refused',
    });
    if (why === 'in use') activity.claim('tcp://elsewhere:1', terminal.id);
    if (why === 'another terminal') {
      scripted.at(address, aDriverReport({ identity: anIdentity({ serialNumber: 'N900-0002' }), measured: [battery] }));
    }
    if (why === 'out of reach') scripted.at(address, null);
    await watch.readAll();
    expect(await kept()).toEqual([]);
    expect(activity.isClaimed(address)).toBe(false);
  });

  it('keeps nothing of a terminal that becomes another one while it is read', async () => {
    const { watch, kept, scripted, identity } = await aWatch();
    const otherSerial = { first: 'N900-0001', later: 'N900-0002' };
    scripted.at(address, aDriverReport({ identity, measured: [battery], otherSerial }));
    await watch.readAll();
    expect(await kept()).toEqual([]);
  });

  it('keeps no value that cannot be true', async () => {
    const { watch, kept, scripted, identity } = await aWatch();
    scripted.at(address, aDriverReport({ identity, measured: [{ ...battery, value: 300 }] }));
    await watch.readAll();
    expect(await kept()).toEqual([]);
  });
});
