// Every command of the ZVT driver against the simulated terminal: sent once, ended in words, guarded by its open payments.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { zvtPlugin } from '../../electron/driver/zvt/plugin.ts';
import { allPlugins, allSimulators } from '../../electron/engine/allFamilies.ts';
import { composeEngine } from '../../electron/engine/composeEngine.ts';
import { silentLogger } from '../../electron/log/logger.ts';
import { simulatedPorts } from '../../electron/simulator/simulatedPorts.ts';
import { type ActionRun, effectsOf, lastFourOf } from '../../shared/model/action.ts';
import { type CommandId, commandEffects } from '../../shared/model/terminalCommand.ts';
import { present, unwrap } from '../support/anEngine.ts';
import { createFakeClock } from '../support/fakeClock.ts';

const folder = mkdtempSync(join(tmpdir(), 'steward-act-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
let shops = 0;

const first: Readonly<Record<string, RegExp>> = {
  diagnosis: /^06 70 /,
  turnoverTotals: /^06 10 /,
  readLogFile: /^08 11 /,
  printConfiguration: /^06 1A /,
  selftest: /^06 79 /,
  setDateTime: /^06 91 /,
  initialisation: /^06 93 /,
  softwareUpdate: /^08 10 /,
  registration: /^06 00 /,
  logOff: /^06 02 /,
};

const hex = (apdu: Uint8Array): string =>
  Buffer.from(apdu)
    .toString('hex')
    .toUpperCase()
    .replace(/(..)(?!$)/g, '$1 ');

/** A simulated shop on a clock of its own, with one terminal that was checked. */
const shop = async (scenario: string) => {
  const clock = createFakeClock();
  const ports = simulatedPorts({ clock, families: allSimulators });
  const moved = async <T>(work: Promise<T>): Promise<T> => {
    const state = { hasEnded: false };
    const ended = work.finally(() => {
      state.hasEnded = true;
    });
    for (let seconds = 0; !state.hasEnded && seconds < 900; seconds += 1) {
      await clock.advance(1000);
      await setImmediate();
    }
    return await ended;
  };
  shops += 1;
  const dataFolder = join(folder, String(shops));
  const options = {
    dataFolder,
    shop: 'simulated',
    ports,
    plugins: allPlugins,
    clock,
    log: silentLogger,
    operator: 'Li',
  } as const;
  const engine = unwrap(await composeEngine(options));
  onTestFinished(async () => {
    await moved(engine.close());
  });
  const { services } = engine;
  const check = async (): Promise<string> => {
    const run = unwrap(
      await services.checks.start({ terminalIds: [], addresses: [`sim:${scenario}`], level: 'quick' }),
    );
    return present(unwrap(await moved(services.checks.finished(run.id))).targets[0]?.terminalId);
  };
  const terminalId = await check();
  const far = present(ports.terminal(scenario));
  const act = async (command: CommandId, given: object = {}): Promise<ActionRun> => {
    const { confirmWith } = unwrap(await services.actions.list({ terminalId }));
    const confirmation = {
      typed: lastFourOf(confirmWith.value),
      role: 'technician' as const,
      reason: 'the acquirer asked for it',
      effects: [...effectsOf(command)],
      override: null,
      ...given,
    };
    const optionsOf = command === 'readLogFile' ? { logFile: 'application' as const } : {};
    const started = unwrap(await services.actions.start({ terminalId, command, options: optionsOf, confirmation }));
    return unwrap(await moved(services.actions.finished(started.id)));
  };
  const sent = (command: CommandId): number =>
    far.received().filter((apdu) => first[command]?.test(hex(apdu)) === true).length;
  return { clock, engine, far, act, check, sent, services, terminalId, moved };
};

const settle = (far: Awaited<ReturnType<typeof shop>>['far']): void => {
  unwrap(far.change({ maintenance: { results: { unsettledCount: 0 } } }));
};

describe('a sound terminal without open payments', () => {
  it.each(zvtPlugin.commands)('carries out %s, which is sent once', async (command) => {
    const { far, act, check, sent, terminalId, services } = await shop('healthy');
    settle(far);
    await check();
    const before = sent(command);
    const run = await act(command);
    expect(run).toMatchObject({ wasSent: true, error: null, finishedAt: expect.any(String) as string });
    expect(run.report?.command).toBe(command);
    if (command !== 'readLogFile' && command !== 'printConfiguration' && first[command] !== undefined) {
      expect(sent(command) - before).toBe(1);
    }
    const { offers } = unwrap(await services.actions.list({ terminalId }));
    expect(offers.find((offer) => offer.command === command)?.last?.runId).toBe(run.id);
    expect(run.afterCheckId !== null || run.afterError !== null).toBe(
      commandEffects[command].changesState && run.report?.ending !== 'refused',
    );
  });
});

describe('a terminal with open payments', () => {
  it.each(zvtPlugin.commands.filter((id) => commandEffects[id].risksBatch))('is not asked for %s', async (command) => {
    const { act, sent } = await shop('healthy');
    await expect(act(command)).rejects.toThrow('action.payments-pending');
    expect(sent(command)).toBe(0);
  });

  it('is asked after they were settled, and as soon as there are new ones is not', async () => {
    const { act, check, far, sent } = await shop('healthy');
    settle(far);
    await check();
    expect((await act('initialisation')).report?.ending).toBe('done');
    unwrap(far.change({ maintenance: { results: { unsettledCount: 1 } } }));
    const run = await act('softwareUpdate');
    expect(run).toMatchObject({ wasSent: false, error: { code: 'action.payments-pending', facts: { count: 1 } } });
    expect(sent('softwareUpdate')).toBe(0);
  });
});

describe('a terminal that does not know a command', () => {
  it('refuses it, and is remembered for that', async () => {
    const { act, services, terminalId } = await shop('restricted');
    const run = await act('turnoverTotals');
    expect(run.report?.ending).toBe('refused');
    const { offers } = unwrap(await services.actions.list({ terminalId }));
    expect(offers.find(({ command }) => command === 'turnoverTotals')?.state).toBe('refusedBefore');
  });
});

describe('a cable that is pulled during a command', () => {
  const blocks = Array.from({ length: 10 }, (_, index) => index + 1);

  it('at any block: sent at most once, never “done” unless its end was seen, and never sent again', async () => {
    const ends = new Map<string, number>();
    for (const block of blocks) {
      const { act, far, sent, check, services } = await shop('healthy');
      unwrap(far.setFaults([{ kind: 'close', block, atByte: 3 }]));
      const run = await act('setDateTime');
      unwrap(far.setFaults([]));
      const times = sent('setDateTime');
      expect(times).toBe(run.wasSent ? 1 : 0);
      const ending = run.report?.ending ?? run.error?.code ?? '';
      ends.set(ending, (ends.get(ending) ?? 0) + 1);
      await check();
      await check();
      expect(sent('setDateTime')).toBe(times);
      expect(unwrap(await services.log.search({ kind: 'action' }, 10)).length).toBe(2);
    }
    // Pulled before it, in the middle of it, and after it.
    expect([...ends.keys()]).toEqual(expect.arrayContaining(['transport.closed', 'unclear', 'done']));
  });
});
