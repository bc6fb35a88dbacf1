import { describe, expect, it } from 'vitest';
import { createActivity } from '../../../../electron/service/activity.ts';
import { createCheckRuns } from '../../../../electron/service/checkRuns.ts';
import { createTurns } from '../../../../electron/service/inTurn.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { aDriverReport } from '../../../support/checkContext.ts';
import { createScriptedTerminals, untilCancelled } from '../../../support/scriptedTerminals.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const text = 'tcp://10.0.0.5:20007';
const input = { terminalIds: [], addresses: [text], level: 'quick' as const };

const runs = async () => {
  const deps = await someDeps();
  const scripted = createScriptedTerminals();
  const common = { ports: scripted.ports, activity: createActivity(), inTurn: createTurns() };
  const checks = createCheckRuns({ ...deps, ...common, onTerminalMet: () => undefined }, [scripted.plugin]);
  return { ...deps, scripted, checks };
};

describe('check runs', () => {
  it('answer at once with waiting or running terminals, and end as done', async () => {
    const { scripted, checks } = await runs();
    scripted.at(text, aDriverReport());
    const started = unwrap(await checks.start(input));
    expect(started).toMatchObject({ state: 'running', finishedAt: null, targets: [{ address: text, name: text }] });
    expect(unwrap(await checks.finished(started.id))).toMatchObject({ state: 'done', targets: [{ state: 'done' }] });
    expect(unwrap(await checks.latestRun())?.id).toBe(started.id);
    expect(unwrap(await checks.run({ runId: started.id })).state).toBe('done');
  });

  it('know no run before the first', async () => {
    expect(unwrap(await (await runs()).checks.latestRun())).toBeNull();
  });

  it('free the address for the next run', async () => {
    const { scripted, checks } = await runs();
    scripted.at(text, untilCancelled());
    const first = unwrap(await checks.start(input));
    expect((await checks.start(input)).ok).toBe(false);
    await checks.cancel({ runId: first.id });
    await checks.finished(first.id);
    expect((await checks.start(input)).ok).toBe(true);
    await checks.stop();
  });

  it('are all cancelled and waited for at the end', async () => {
    const { scripted, checks } = await runs();
    scripted.at(text, untilCancelled());
    const started = unwrap(await checks.start(input));
    await checks.stop();
    expect(unwrap(await checks.run({ runId: started.id })).state).toBe('cancelled');
    expect(scripted.open.size).toBe(0);
  });

  it('take only a driver that exists', async () => {
    const { checks } = await runs();
    expect(await checks.start({ ...input, driver: 'adb' })).toMatchObject({
      error: { code: 'input.invalid', facts: { field: 'driver', found: 'adb', expected: 'auto, zvt' } },
    });
  });

  it('tell which families can be read, and where already reading does something', async () => {
    const { checks } = await runs();
    expect(unwrap(await checks.drivers())).toMatchObject([
      { id: 'zvt', kinds: ['serial', 'tcp', 'sim'], isAutomatic: true },
    ]);
  });
});
