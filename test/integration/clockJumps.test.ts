// The computer's clock is set while something is under way: all comes to its end in its usual time, nothing is made twice.
import { expect, it } from 'vitest';
import { allPlugins, allSimulators } from '../../electron/engine/allFamilies.ts';
import { type Clock, systemClock } from '../../electron/protocol/clock.ts';
import { simulatedPorts } from '../../electron/simulator/simulatedPorts.ts';
import { anEngine, present, unwrap } from '../support/anEngine.ts';

const hour = 3_600_000;
const year = 365 * 24 * hour;
const jumps = [year, -year, hour, -hour] as const;

/** The computer's clock, with hands that can be moved; its timers run on. */
const aWallClock = () => {
  let moved = 0;
  const clock: Clock = { ...systemClock, now: () => systemClock.now() + moved };
  const jump = (ms: number): void => {
    moved += ms;
  };
  return { clock, jump };
};

const aShop = async () => {
  const wall = aWallClock();
  const began = performance.now();
  // Terminals have clocks of their own.
  const ports = simulatedPorts({ clock: systemClock, families: allSimulators });
  // Time since the computer was switched on, which nobody can set.
  const uptimeMs = () => performance.now() - began;
  const opened = await anEngine({ shop: 'simulated', ports, plugins: allPlugins, clock: wall.clock, uptimeMs });
  const { checks } = opened.engine.services;
  /** One check, in the midst of which the clock is set by so much. */
  const check = async (ms: number) => {
    const startedAt = performance.now();
    const started = unwrap(await checks.start({ terminalIds: [], addresses: ['sim:healthy'], level: 'quick' }));
    await new Promise((resolve) => setTimeout(resolve, 400));
    wall.jump(ms);
    const [target] = unwrap(await checks.finished(started.id)).targets;
    return { target: present(target), took: performance.now() - startedAt };
  };
  return { ...opened, ...wall, check, terminal: present(ports.terminal('healthy')) };
};

it('a check ends in its usual time and as any other, whatever the clock is set to meanwhile, and says so', async () => {
  const { check, terminal, engine } = await aShop();
  const faults = [{ kind: 'silence', block: 2, seconds: 1 }];
  unwrap(terminal.setFaults(faults));
  const usual = await check(0);
  for (const ms of jumps) {
    unwrap(terminal.setFaults(faults));
    const { target, took } = await check(ms);
    expect(took).toBeGreaterThan(400);
    expect(took).toBeLessThan(usual.took + 4000);
    expect(target).toMatchObject({ state: 'done', error: null });
    const { checks } = unwrap(await engine.services.checks.report({ checkId: present(target.checkId) }));
    expect(JSON.stringify(checks.find(({ id }) => id === 'reading.plausible'))).toContain('during the check');
  }
  // Forward and back by as much: each time the log says so.
  const lines = unwrap(await engine.services.log.search({ text: '' }, 200));
  const doubts = lines.flatMap(({ clock }) => (clock === null || clock === undefined ? [] : [clock.doubt]));
  expect(doubts).toContain('back');
  expect(doubts).toContain('forward');
}, 120_000);
