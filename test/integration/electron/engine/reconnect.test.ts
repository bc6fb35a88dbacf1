// Terminals on real pseudo-terminals that are pulled, plugged in again and swapped while the engine watches.
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { zvtPlugin } from '../../../../electron/driver/zvt/plugin.ts';
import type { Engine } from '../../../../electron/engine/engine.ts';
import { systemPorts } from '../../../../electron/transport/systemPorts.ts';
import type { Connection } from '../../../../shared/model/connection.ts';
import { anEngine, checkAll, unwrap } from '../../../support/anEngine.ts';
import { createPluggableTerminal, type PluggableOptions } from '../../../support/pluggableTerminal.ts';
import { noPseudoTerminals } from '../../../support/pseudoTerminal.ts';

const plugged = async (options: PluggableOptions) => {
  const one = createPluggableTerminal(options);
  onTestFinished(() => one.remove());
  await one.plug();
  return one;
};

const watching = () => anEngine({ ports: systemPorts(), plugins: [zvtPlugin], watchPorts: true });

const connectionOf = async (engine: Engine, serialNumber: string): Promise<Connection | undefined> => {
  const terminals = unwrap(await engine.services.terminals.list());
  const id = terminals.find(({ identity }) => identity.serialNumber === serialNumber)?.id;
  return unwrap(await engine.services.connections.list()).find(({ terminalId }) => terminalId === id);
};

/** Looks at once, as when the window comes to the front, until the state is the wanted one; gives the time in ms. */
const until = async (engine: Engine, serialNumber: string, state: Connection['state']): Promise<number> => {
  const from = performance.now();
  for (;;) {
    const now = await connectionOf(engine, serialNumber);
    if (now?.state === state) return performance.now() - from;
    if (performance.now() - from > 15_000) throw new Error(`${serialNumber} is ${JSON.stringify(now)}, not ${state}`);
    await engine.services.power.look();
    await pause(20);
  }
};

const logOf = async (engine: Engine): Promise<string[]> =>
  unwrap(await engine.services.log.search({ kind: 'link' }, 1000)).map(({ summary }) => summary.en);

describe.skipIf(noPseudoTerminals !== null)('a terminal that is unplugged', { timeout: 60_000 }, () => {
  it('is offline within 3 s without being looked at, and found again by itself, with one harmless enquiry', async () => {
    const one = await plugged({ name: 'Counter One', serialNumber: '17F59B1F' });
    const { engine } = await watching();
    await checkAll(engine, [one.address]);
    await until(engine, '17F59B1F', 'connected');
    const asked = one.terminal.commands().length;
    await pause(2100);
    await one.pull();
    const gone = performance.now();
    while ((await connectionOf(engine, '17F59B1F'))?.state !== 'offline') {
      expect(performance.now() - gone).toBeLessThan(3000);
      await pause(20);
    }
    await one.plug();
    await until(engine, '17F59B1F', 'connected');
    expect(one.terminal.commands().slice(asked)).toEqual(['05 01']);
    expect(unwrap(await engine.services.terminals.list())).toHaveLength(1);
    const lines = (await logOf(engine)).reverse();
    expect(lines.filter((line) => line.startsWith('Connection lost'))).toHaveLength(1);
    expect(lines.filter((line) => /^Connection back .* after \d+ s/.test(line))).toHaveLength(1);

    // The reconnect is a reading of the next check.
    await checkAll(
      engine,
      [],
      unwrap(await engine.services.terminals.list()).map(({ id }) => id),
    );
    const [terminal] = unwrap(await engine.services.terminals.list());
    const { report } = unwrap(await engine.services.terminals.get({ terminalId: terminal?.id ?? '' }));
    expect(report?.link.reconnects).toBe(1);
  });

  it('loses no record in 20 replugs', async () => {
    const one = await plugged({ name: 'Counter One', serialNumber: '17F59B1F' });
    const { engine } = await watching();
    await checkAll(engine, [one.address]);
    for (let turn = 0; turn < 20; turn += 1) {
      await one.pull();
      await until(engine, '17F59B1F', 'offline');
      await one.plug();
      await until(engine, '17F59B1F', 'connected');
    }
    const terminals = unwrap(await engine.services.terminals.list());
    expect(terminals).toHaveLength(1);
    expect((await connectionOf(engine, '17F59B1F'))?.reconnects).toBe(20);
    expect(
      unwrap(await engine.services.terminals.checks({ terminalId: terminals[0]?.id ?? '', before: null, limit: 9 })),
    ).toHaveLength(1);
  });

  it('stays offline while reconnecting is switched off, and comes back on request', async () => {
    const one = await plugged({ name: 'Counter One', serialNumber: '17F59B1F' });
    const { engine } = await watching();
    await checkAll(engine, [one.address]);
    unwrap(await engine.services.connections.setAutomatic({ isOn: false }));
    await one.pull();
    await until(engine, '17F59B1F', 'offline');
    await one.plug();
    const asked = one.terminal.commands().length;
    await engine.services.power.look();
    await pause(300);
    expect(one.terminal.commands()).toHaveLength(asked);
    const terminalId = (await connectionOf(engine, '17F59B1F'))?.terminalId ?? '';
    expect(unwrap(await engine.services.connections.retry({ terminalId }))).toMatchObject({ state: 'connected' });
  });
});

describe.skipIf(noPseudoTerminals !== null)('a full check whose cable is pulled', { timeout: 90_000 }, () => {
  it('at any step ends as incomplete or says why there is no record, keeps the terminal, and marks the gap', async () => {
    const one = await plugged({ name: 'Counter One', serialNumber: '17F59B1F' });
    const { engine } = await watching();
    await checkAll(engine, [one.address]);
    await until(engine, '17F59B1F', 'connected');
    const terminalIds = unwrap(await engine.services.terminals.list()).map(({ id }) => id);
    const whole = one.terminal.commands().length;
    unwrap(
      await engine.services.checks.finished(
        unwrap(await engine.services.checks.start({ terminalIds, addresses: [], level: 'full' })).id,
      ),
    );
    const steps = one.terminal.commands().length - whole;
    expect(steps).toBeGreaterThan(3);
    const backs = async (): Promise<number> =>
      (await logOf(engine)).filter((line) => line.startsWith('Connection back')).length;
    const replug = async (): Promise<void> => {
      await one.pull();
      await until(engine, '17F59B1F', 'offline');
      await one.plug();
      await until(engine, '17F59B1F', 'connected');
    };
    // This terminal breaks off at the last command of a full check by itself, and its port may be gone by now.
    await replug();
    const before = await backs();
    for (let step = 1; step <= steps; step += 1) {
      const asked = one.terminal.commands().length;
      const run = unwrap(await engine.services.checks.start({ terminalIds, addresses: [], level: 'full' }));
      const isRunning = async (): Promise<boolean> =>
        unwrap(await engine.services.checks.run({ runId: run.id })).state === 'running';
      while (one.terminal.commands().length < asked + step && (await isRunning())) await pause(2);
      await one.pull();
      const [target] = unwrap(await engine.services.checks.finished(run.id)).targets;
      // Pulled after the last answer, the check was whole already.
      const isWhole = target?.state === 'done' && target.error === null;
      if (!isWhole) {
        expect(['transport.closed', 'transport.no-port', 'link.silent']).toContain(target?.error?.code);
        expect(target?.verdict ?? 'incomplete').toBe('incomplete');
      }
      await replug();
    }
    expect(unwrap(await engine.services.terminals.list())).toHaveLength(1);
    expect((await backs()) - before).toBe(steps);
  });
});

describe.skipIf(noPseudoTerminals !== null)('two terminals of one model', { timeout: 60_000 }, () => {
  const twins = async (isNumberHidden = false) => {
    const a = await plugged({ name: 'cVEND plug', serialNumber: 'AA000011', isNumberHidden });
    const b = await plugged({ name: 'cVEND plug', serialNumber: 'BB000022', isNumberHidden });
    const { engine } = await watching();
    await checkAll(engine, [a.address, b.address]);
    await until(engine, 'AA000011', 'connected');
    await until(engine, 'BB000022', 'connected');
    return { a, b, engine };
  };
  const addressOf = async (engine: Engine, serialNumber: string): Promise<string | undefined> =>
    unwrap(await engine.services.terminals.list()).find(({ identity }) => identity.serialNumber === serialNumber)
      ?.address;
  const swap = async ({ a, b }: Awaited<ReturnType<typeof twins>>): Promise<void> => {
    await a.pull();
    await b.pull();
    await a.plug(b.path);
    await b.plug(a.path);
  };

  it.each([
    ['at once', false],
    ['only by its maintenance extension', true],
  ])(
    'that tell their number %s and swapped ports are each found at the other, no reading on the wrong record',
    async (_when, isHidden) => {
      const both = await twins(isHidden);
      const { a, b, engine } = both;
      await swap(both);
      await expect.poll(() => addressOf(engine, 'AA000011'), { timeout: 15_000 }).toContain(b.path);
      await expect.poll(() => addressOf(engine, 'BB000022'), { timeout: 15_000 }).toContain(a.path);
      await until(engine, 'AA000011', 'connected');
      await until(engine, 'BB000022', 'connected');
      const terminals = unwrap(await engine.services.terminals.list());
      expect(terminals).toHaveLength(2);
      await checkAll(
        engine,
        [],
        terminals.map(({ id }) => id),
      );
      for (const { id, identity } of terminals) {
        const { report } = unwrap(await engine.services.terminals.get({ terminalId: id }));
        expect(report?.terminal.serialNumber).toBe(identity.serialNumber);
        expect(report?.ending).toBe('complete');
      }
    },
  );

  it('that swapped ports and are checked at once keep their records, and both stay reached', async () => {
    const both = await twins();
    const { engine } = both;
    unwrap(await engine.services.connections.setAutomatic({ isOn: false }));
    await swap(both);
    const before = unwrap(await engine.services.terminals.list());
    const run = await checkAll(
      engine,
      [],
      before.map(({ id }) => id),
    );
    expect(run.targets.map(({ state }) => state)).toEqual(['done', 'done']);
    const after = unwrap(await engine.services.terminals.list());
    expect(after.map(({ link }) => link)).toEqual(['reached', 'reached']);
    expect(after).toHaveLength(2);
    for (const { id, identity } of after) {
      const { report } = unwrap(await engine.services.terminals.get({ terminalId: id }));
      expect(report?.terminal.serialNumber).toBe(identity.serialNumber);
      expect(unwrap(await engine.services.terminals.checks({ terminalId: id, before: null, limit: 9 }))).toHaveLength(
        2,
      );
    }
  });
});

describe.skipIf(noPseudoTerminals !== null)('a computer that sleeps', { timeout: 60_000 }, () => {
  it('closes its ports, and finds and compares its terminals within 10 s of waking up', async () => {
    const one = await plugged({ name: 'Counter One', serialNumber: '17F59B1F' });
    const { engine } = await watching();
    await checkAll(engine, [one.address]);
    const asked = one.terminal.commands().length;
    unwrap(await engine.services.power.sleep());
    expect((await connectionOf(engine, '17F59B1F'))?.error?.code).toBe('transport.suspended');
    const refused = await checkAll(engine, [one.address]);
    expect(refused.targets[0]?.error?.code).toBe('transport.suspended');
    unwrap(await engine.services.power.wake());
    expect(await until(engine, '17F59B1F', 'connected')).toBeLessThan(10_000);
    expect(one.terminal.commands().slice(asked)).toEqual(['05 01']);
    expect((await logOf(engine)).some((line) => line.startsWith('The computer slept'))).toBe(true);
  });

  it('ends a running check as incomplete, with sleep as the reason', async () => {
    const one = await plugged({
      name: 'Counter One',
      serialNumber: '17F59B1F',
      faults: [{ kind: 'silence', block: 3, seconds: 60 }],
    });
    const { engine } = await watching();
    const started = unwrap(
      await engine.services.checks.start({ terminalIds: [], addresses: [one.address], level: 'quick' }),
    );
    while (!one.terminal.commands().includes('05 01')) await pause(10);
    await pause(700);
    unwrap(await engine.services.power.sleep());
    const run = unwrap(await engine.services.checks.finished(started.id));
    expect(run.targets[0]).toMatchObject({ verdict: 'incomplete', error: { code: 'transport.suspended' } });
    unwrap(await engine.services.power.wake());
  });
});
