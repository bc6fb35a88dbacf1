// The computer's clock is set while something is under way: all comes to its end in its usual time, nothing is made twice.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { allPlugins, allSimulators } from '../../electron/engine/allFamilies.ts';
import { type Clock, systemClock } from '../../electron/protocol/clock.ts';
import { verifyFile } from '../../electron/service/verify/verifyFile.ts';
import { simulatedPorts } from '../../electron/simulator/simulatedPorts.ts';
import { usualBackupPlan } from '../../shared/backup/backup.ts';
import { effectsOf } from '../../shared/model/action.ts';
import { usualUnattended } from '../../shared/unattended/unattended.ts';
import { anEngine, checkAll, type Heard, present, unwrap } from '../support/anEngine.ts';
import { aDriverReport } from '../support/checkContext.ts';
import { createFakeClock } from '../support/fakeClock.ts';
import { createScriptedTerminals } from '../support/scriptedTerminals.ts';

const toldIn = (heard: readonly Heard[]): readonly Heard[] => heard.filter(({ name }) => name === 'reminders.told');

const wholeLog = {
  format: 'csv',
  filter: {},
  language: 'en',
  isPlain: false,
  hasKeys: false,
  hasMark: false,
  withVerifier: false,
} as const;
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

it('what is due once a day is done once, though the clock goes a year ahead, and back again, and an hour each way', async () => {
  const standing = createFakeClock(Date.UTC(2026, 10, 22, 0, 0));
  let moved = 0;
  const clock: Clock = { ...standing, now: () => standing.now() + moved };
  const scripted = createScriptedTerminals();
  scripted.at('tcp://10.0.0.5:20007', aDriverReport({}));
  const { ports, plugin } = scripted;
  const { engine, heard } = await anEngine({ ports, plugins: [plugin], clock, watchPorts: true });
  await checkAll(engine, ['tcp://10.0.0.5:20007']);
  const { unattended, backups } = engine.services;
  unwrap(await unattended.setSettings({ settings: { ...usualUnattended, daily: 'beforeOpening', minutesBefore: 30 } }));
  unwrap(await backups.setPlan({ plan: { ...usualBackupPlan, time: '08:20' } }));
  const done = async () => {
    for (let minutes = 0; minutes < 40; minutes += 1) {
      await standing.advance(60_000);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    const { length: checked } = unwrap(await unattended.runs({ limit: 50 }));
    // A backup is packed in real time.
    await expect.poll(async () => unwrap(await backups.state()).isBusy, { timeout: 20_000 }).toBe(false);
    const { files, last: outcome } = unwrap(await backups.state());
    expect(outcome?.error ?? null).toBeNull();
    return { checked, backedUp: files.length, told: toldIn(heard).length };
  };
  const before = await done();
  expect(before).toMatchObject({ checked: 1, backedUp: 1 });
  let last = before;
  for (const [ms, most] of [
    [year, { checks: 1, backups: 1 }],
    // The newest backup is of a day that is still to come and vouches for none: one more is made, once.
    [-year, { checks: 0, backups: 1 }],
    [hour, { checks: 0, backups: 0 }],
    [-hour, { checks: 0, backups: 0 }],
  ] as const) {
    moved += ms;
    const now = await done();
    expect(now.checked - last.checked, `checks after ${String(ms)}`).toBeLessThanOrEqual(most.checks);
    expect(now.backedUp - last.backedUp, `backups after ${String(ms)}`).toBeLessThanOrEqual(most.backups);
    expect(now.told - last.told, `reminders after ${String(ms)}`).toBeLessThan(4);
    last = now;
  }
}, 120_000);

it('backup, export, command and sleep come to their end in the midst of jumps, and the log says how long they took in truth', async () => {
  const { engine, jump, dataFolder } = await aShop();
  const { backups, exports, checks, actions, power, terminals, log, journal } = engine.services;
  const began = performance.now();
  const first = unwrap(await checks.start({ terminalIds: [], addresses: ['sim:healthy'], level: 'quick' }));
  unwrap(await checks.finished(first.id));
  const [terminal] = unwrap(await terminals.list());
  const terminalId = present(terminal).id;
  const jumping = async <T>(work: Promise<T>, ms: number): Promise<T> => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    jump(ms);
    return work;
  };
  // The daily one would be due with every jump.
  unwrap(await backups.setPlan({ plan: { ...usualBackupPlan, daily: false } }));
  const effects = [...effectsOf('turnoverTotals')];
  const confirmation = { typed: '0017', role: 'owner' as const, reason: 'jumps', effects, override: null };
  for (const ms of jumps) {
    expect(unwrap(await jumping(backups.now(), ms)).bytes).toBeGreaterThan(0);
    const file = join(dataFolder, `out-${String(ms)}.csv`);
    unwrap(await jumping(exports.log({ ...wholeLog, file }), ms));
    expect((await verifyFile(file)).verdict.problems).toEqual([]);
    const run = unwrap(await actions.start({ terminalId, command: 'turnoverTotals', options: {}, confirmation }));
    jump(ms);
    expect(unwrap(await actions.finished(run.id)).error).toBeNull();
    unwrap(await power.sleep());
    jump(ms);
    unwrap(await power.wake());
  }
  const told = unwrap(await log.search({ text: '' }, 200)).map(({ summary }) => summary.en);
  const spans = told.flatMap((line) => /(?:slept for|took) (.*?)(?::|$)/.exec(line)?.[1] ?? []);
  expect(spans).toHaveLength(2 * jumps.length);
  for (const span of spans) expect(span).toMatch(/^\d s$/);
  expect(performance.now() - began).toBeLessThan(60_000);
  expect(unwrap(await journal.verify())).toMatchObject({ isSound: true, faults: [] });
}, 120_000);
